// Computes bands, gaps, base points and newest points.
#include "plan/model/progress.h"

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

} // namespace zhixiao
