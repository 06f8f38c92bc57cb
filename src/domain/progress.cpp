// Gaps, base points and newest points.
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

double below(double limit, double value) { return std::max(0.0, limit - value); }
double above(double limit, double value) { return std::max(0.0, value - limit); }

bool is_floor(Bound bound) { return bound == Bound::AtLeast || bound == Bound::KeepAtLeast; }

double bound_gap(const BoundTarget& target, double value) {
    return is_floor(target.bound) ? below(target.value, value) : above(target.value, value);
}

double about_gap(const AboutTarget& target, double value) {
    const double band = target.tolerance.value_or(default_tolerance_share * std::abs(target.value));
    return std::max(0.0, std::abs(value - target.value) - band);
}

double change_gap(const ChangeTarget& target, double base, double value) {
    const double share = target.percent / 100;
    return target.change == Change::ReduceBy ? above(base * (1 - share), value)
                                             : below(base * (1 + share), value);
}

bool is_at_strict_limit(const Target& target, double value) {
    const auto* bound = std::get_if<BoundTarget>(&target);
    return bound && bound->strict && std::abs(value - bound->value) <= progress_epsilon;
}

} // namespace

std::optional<double> gap(const Target& target, std::optional<double> base_value, double value) {
    // max(0, NaN) is 0, which would count as met.
    if (!std::isfinite(value))
        return std::nullopt;
    using Gap = std::optional<double>;
    const Gap left =
        std::visit(Match{[&](const BoundTarget& bound) -> Gap {
                             if (!std::isfinite(bound.value))
                                 return std::nullopt;
                             return bound_gap(bound, value);
                         },
                         [&](const AboutTarget& about) -> Gap {
                             const bool sound = std::isfinite(about.value) &&
                                                std::isfinite(about.tolerance.value_or(0));
                             if (!sound)
                                 return std::nullopt;
                             return about_gap(about, value);
                         },
                         [&](const RangeTarget& range) -> Gap {
                             if (!std::isfinite(range.low) || !std::isfinite(range.high))
                                 return std::nullopt;
                             return std::max(below(range.low, value), above(range.high, value));
                         },
                         [&](const ChangeTarget& change) -> Gap {
                             const bool sound = base_value && std::isfinite(*base_value) &&
                                                std::isfinite(change.percent);
                             if (!sound)
                                 return std::nullopt;
                             return change_gap(change, *base_value, value);
                         },
                         [](const DirectionTarget&) -> Gap { return std::nullopt; },
                         [](const YesNoTarget&) -> Gap { return std::nullopt; },
                         [](const TextTarget&) -> Gap { return std::nullopt; }},
                   target);
    return left ? finite(*left) : std::nullopt;
}

std::optional<bool> is_met(const Target& target, std::optional<double> base_value, double value) {
    const std::optional<double> left = gap(target, base_value, value);
    if (!left)
        return std::nullopt;
    return *left <= progress_epsilon && !is_at_strict_limit(target, value);
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
                 [](const Observation* o) { return o && std::isfinite(o->value); });
    std::stable_sort(points.begin(), points.end(),
                     [](const Observation* a, const Observation* b) { return a->year < b->year; });
    const auto newest_break =
        std::find_if(points.rbegin(), points.rend(),
                     [](const Observation* o) { return o->quality == Quality::Break; });
    if (newest_break != points.rend())
        points.erase(points.begin(), newest_break.base() - 1);
    return points;
}

BaseReach base_reach(const Target& target) {
    return std::holds_alternative<ChangeTarget>(target) ? BaseReach::BesideOnly
                                                        : BaseReach::AnyLater;
}

const Observation* base_point(const Series& series, int base_year, BaseReach reach) {
    const Series points = comparable_points(series);
    for (const int year : {base_year, base_year + 1, base_year - 1}) {
        for (const Observation* point : points)
            if (point->year == year)
                return point;
    }
    if (reach == BaseReach::BesideOnly)
        return nullptr;
    for (const Observation* point : points)
        if (point->year > base_year)
            return point;
    return nullptr;
}

const Observation* latest_point(const Series& series) {
    const Series points = comparable_points(series);
    return points.empty() ? nullptr : points.back();
}

} // namespace zhixiao
