// Computes bands, gaps, base points and newest points.
#include "domain/progress.h"

#include "base/match.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace zhixiao {
namespace {

std::optional<double> finite(double value) {
    if (!std::isfinite(value))
        return std::nullopt;
    return value;
}

std::optional<Band> at_least(double limit, bool strict) {
    if (!std::isfinite(limit))
        return std::nullopt;
    Band band;
    band.low = limit;
    band.strict = strict;
    return band;
}

std::optional<Band> at_most(double limit, bool strict) {
    if (!std::isfinite(limit))
        return std::nullopt;
    Band band;
    band.high = limit;
    band.strict = strict;
    return band;
}

std::optional<Band> between(double low, double high) {
    if (!std::isfinite(low) || !std::isfinite(high))
        return std::nullopt;
    return Band{low, high, false};
}

std::optional<Band> bound_band(const BoundTarget& target) {
    const bool is_floor = target.bound == Bound::AtLeast || target.bound == Bound::KeepAtLeast;
    return is_floor ? at_least(target.value, target.strict) : at_most(target.value, target.strict);
}

std::optional<Band> about_band(const AboutTarget& target) {
    const double share = default_tolerance_share * std::abs(target.value);
    const double tolerance = target.tolerance.value_or(share);
    return between(target.value - tolerance, target.value + tolerance);
}

std::optional<Band> change_band(const ChangeTarget& target, std::optional<double> base) {
    if (!base)
        return std::nullopt;
    const double share = target.percent / 100;
    return target.change == Change::ReduceBy ? at_most(*base * (1 - share), false)
                                             : at_least(*base * (1 + share), false);
}

} // namespace

std::optional<Band> band_of(const Target& target, std::optional<double> base_value) {
    using Found = std::optional<Band>;
    return std::visit(
        Match{[](const BoundTarget& bound) { return bound_band(bound); },
              [](const AboutTarget& about) { return about_band(about); },
              [](const RangeTarget& range) { return between(range.low, range.high); },
              [&](const ChangeTarget& change) { return change_band(change, base_value); },
              [](const DirectionTarget&) -> Found { return std::nullopt; },
              [](const YesNoTarget&) -> Found { return std::nullopt; },
              [](const TextTarget&) -> Found { return std::nullopt; }},
        target);
}

bool is_closed(const Band& band) { return std::isfinite(band.low) && std::isfinite(band.high); }

std::optional<double> gap(const Band& band, double value) {
    // max(0, NaN) would be 0, which counts as met.
    if (!std::isfinite(value))
        return std::nullopt;
    const double left = std::max(band.low - value, value - band.high);
    return left <= progress_epsilon ? 0 : finite(left);
}

bool is_met(const Band& band, double value) {
    const std::optional<double> left = gap(band, value);
    if (!left || *left > progress_epsilon)
        return false;
    const bool is_at_limit = std::abs(value - band.low) <= progress_epsilon ||
                             std::abs(value - band.high) <= progress_epsilon;
    return !(band.strict && is_at_limit);
}

std::optional<double> gap(const Target& target, std::optional<double> base_value, double value) {
    const std::optional<Band> band = band_of(target, base_value);
    return band ? gap(*band, value) : std::nullopt;
}

std::optional<bool> is_met(const Target& target, std::optional<double> base_value, double value) {
    const std::optional<Band> band = band_of(target, base_value);
    if (!band || !gap(*band, value))
        return std::nullopt;
    return is_met(*band, value);
}

std::optional<double> share_closed(const Target& target, double base_value, double value) {
    const std::optional<double> before = gap(target, base_value, base_value);
    const std::optional<double> now = gap(target, base_value, value);
    if (!before || !now)
        return std::nullopt;
    if (*before <= progress_epsilon)
        return 0;
    return finite((*before - *now) / *before);
}

Series comparable_points(const Series& series) {
    Series points;
    std::copy_if(series.begin(), series.end(), std::back_inserter(points),
                 [](const Observation& point) { return std::isfinite(point.value); });
    std::stable_sort(points.begin(), points.end(),
                     [](const Observation& a, const Observation& b) { return a.year < b.year; });
    const auto newest_break =
        std::find_if(points.rbegin(), points.rend(),
                     [](const Observation& point) { return point.quality == Quality::Break; });
    if (newest_break != points.rend())
        points.erase(points.begin(), newest_break.base() - 1);
    return points;
}

std::optional<Observation> base_point(const Series& series, int base_year, BaseReach reach) {
    const Series points = comparable_points(series);
    const auto found = find_base(points.begin(), points.end(), base_year, reach,
                                 [](const Observation& point) { return point.year; });
    return found == points.end() ? std::nullopt : std::optional(*found);
}

std::optional<Observation> latest_point(const Series& series) {
    const Series points = comparable_points(series);
    return points.empty() ? std::nullopt : std::optional(points.back());
}

} // namespace zhixiao
