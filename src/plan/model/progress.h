// The gap between a figure and its target, and the base from which progress counts: the sections
// Gap and Points of docs/progress.md. Pure functions that read no clock and round nothing.
#pragma once

#include "plan/model/plan.h"
#include "plan/model/points.h"

#include <limits>
#include <optional>
#include <vector>

namespace zhixiao {

// The tolerance of comparisons between figures, which are published with a few decimals.
constexpr double progress_epsilon = 1e-9;

// The tolerance of 左右 without one of its own, as a share of the value. The rule is ours, not the
// outline's, and the page says so.
constexpr double default_tolerance_share = 0.05;

// The values that meet a target. Every target with a number is a band, open on one side (不低于) or
// closed on both (左右, 区间), so that one gap serves them all.
struct Band {
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();
    bool strict = false; // the limit itself does not count

    bool operator==(const Band&) const = default;
};

// Returns the band of a target. Only reduce_by and raise_by need `base_value`. None for direction,
// yes_no and text, when a base is needed but missing, and when a parameter is not finite.
std::optional<Band> band_of(const Target& target, std::optional<double> base_value);

// Says whether the band has both a lower and an upper limit.
bool is_closed(const Band& band);

// Returns the distance still to go (docs/progress.md, Gap), ≥ 0, in the indicator's unit; 0 for a
// strict target at its limit. None when `value` is not finite.
std::optional<double> gap(const Band& band, double value);

// Says whether the gap is 0 and a strict band is not at its limit (docs/progress.md, Gap). False
// when `value` is not finite.
bool is_met(const Band& band, double value);

// Returns the points from the newest 口径变化 on, by rising year, without values that are not
// finite (docs/progress.md, Points).
Series comparable_points(const Series& series);
} // namespace zhixiao
