// The verdict on reaching one number by one year: the pace toward a band, and the arithmetic behind
// it.
#pragma once

#include "plan/model/natural_limits.h"
#include "plan/model/progress.h"
#include "plan/model/status.h"

#include <cstdint>
#include <optional>
#include <span>

namespace zhixiao {

// The points to judge (usable_points), at least one, and the base among them; null when there is no
// base.
struct Course {
    std::span<const Point> points;
    const Point* base = nullptr;
};

// The verdict and every number of its arithmetic; a number that does not apply is none.
struct Progress {
    std::optional<Status> status; // none: a target in words, which is only shown
    int target_year = 0;
    std::optional<double> gap;           // of the judged point, in the indicator's unit
    std::optional<double> need_per_year; // gap ÷ years left
    std::optional<double> share_closed;  // closed share of the base's gap; only with a pace
    // The share of the years from base to target that is used; only with a pace.
    std::optional<double> share_of_time;
    std::optional<double> pace;         // share_closed ÷ share_of_time
    std::optional<double> times_faster; // need per year ÷ past gain per year
    std::optional<double> eta;          // the year in which the target is reached at the past pace
    std::optional<double> projected;    // the value in the target year if the trend goes on

    // The numbers behind the ones above.
    std::optional<Band> band;            // where the target is met
    std::optional<double> base_gap;      // the gap at the base
    std::optional<double> planned_gap;   // the gap that an even pace would have left by now
    std::optional<double> gain_per_year; // the closed gap per year since the base
    // Of the value: the median since the base; for a direction, the mean.
    std::optional<double> yearly_change;
    std::optional<double> last_change;      // of the value, between the last two figures
    std::optional<std::int64_t> years_used; // from the base to the newest point
    std::optional<std::int64_t> years_left; // from the newest point to the target year
    int judged_year = 0;                    // the year of the judged point

    bool operator==(const Progress&) const = default;
};

// Returns the first year whose figure reaches the target by `eta`. Forgives a tenth of a year, the
// error that rounding the speed to two decimals may cause.
int year_reached(double eta);

// Returns the verdict by steps 3 to 7 of docs/progress.md, Verdict.
Progress progress_toward(const Band& band, int target_year, const Course& course,
                         const NaturalLimits& limits);

} // namespace zhixiao
