// How far a figure is from its target, and from which figure progress is counted: the sections
// Gap, Points and Verdict of the method of progress. Pure; no clock, nothing is rounded.
#pragma once

#include "domain/plan.h"

#include <optional>
#include <vector>

namespace zhixiao {

// Comparisons of figures that were published with a few decimals.
constexpr double progress_epsilon = 1e-9;

// 左右 without a tolerance of its own: this share of the value. Our rule, not the outline's, and
// the page says so.
constexpr double default_tolerance_share = 0.05;

// The figures of one indicator and area, as series_of gives them.
using Series = std::vector<const Observation*>;

// Gap: the distance still to go, ≥ 0, in the indicator's unit; 0 for a strict target at its limit.
// `base_value` is needed by reduce_by and raise_by only. Nothing for direction, yes_no and text,
// for a missing base that is needed, and for a figure or parameter that is not finite.
std::optional<double> gap(const Target& target, std::optional<double> base_value, double value);

// Gap, “met when”: the gap is 0; a strict limit itself is not met. Nothing where gap says nothing.
std::optional<bool> is_met(const Target& target, std::optional<double> base_value, double value);

// Verdict, 7: the share of the base's gap that is closed, 1 when all is; negative when the gap
// grew; 0 when the base had no gap. Nothing where gap says nothing.
std::optional<double> share_closed(const Target& target, double base_value, double value);

// Points: those from the newest 口径变化 on, by rising year, without values that are not finite.
Series comparable_points(const Series& series);

// How far from the base year the base may lie. A change by percent is of the base, so that only
// the years beside it will do.
enum class BaseReach { AnyLater, BesideOnly };
BaseReach base_reach(const Target& target);

// Points: the point of the base year, else of the year after, else of the year before, else the
// first later one unless `reach` forbids. Null when there is none.
const Observation* base_point(const Series& series, int base_year,
                              BaseReach reach = BaseReach::AnyLater);

// Points: the newest point; null when there is none.
const Observation* latest_point(const Series& series);

} // namespace zhixiao
