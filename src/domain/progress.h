// How far a figure is from its target, and from which figure progress is counted: the sections
// Gap and Points of docs/progress.md. Pure; no clock, nothing is rounded.
#pragma once

#include "domain/plan.h"
#include "domain/points.h"

#include <limits>
#include <optional>
#include <vector>

namespace zhixiao {

// Comparisons of figures that were published with a few decimals.
constexpr double progress_epsilon = 1e-9;

// 左右 without a tolerance of its own: this share of the value. Our rule, not the outline's, and
// the page says so.
constexpr double default_tolerance_share = 0.05;

// Where a target is met. Every target with a number is such a band, open on one side (不低于) or
// closed on both (左右, 区间), so that one gap serves them all.
struct Band {
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();
    bool strict = false; // the limit itself does not count

    bool operator==(const Band&) const = default;
};

// `base_value` is needed by reduce_by and raise_by only. Nothing for direction, yes_no and text,
// for a missing base that is needed, and for a parameter that is not finite.
std::optional<Band> band_of(const Target& target, std::optional<double> base_value);

// Neither too low nor too high will do.
bool is_closed(const Band& band);

// Gap: the distance still to go, ≥ 0, in the indicator's unit; 0 for a strict target at its limit.
// Nothing for a figure that is not finite.
std::optional<double> gap(const Band& band, double value);

// Gap, “met when”: the gap is 0; a strict limit itself is not met. False for what is not finite.
bool is_met(const Band& band, double value);

// Points: those from the newest 口径变化 on, by rising year, without values that are not finite.
Series comparable_points(const Series& series);
} // namespace zhixiao
