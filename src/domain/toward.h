// The verdict on one number to reach by one year: the pace toward a band, and its arithmetic.
#pragma once

#include "domain/check_pack.h"
#include "domain/progress.h"
#include "domain/status.h"

#include <cstdint>
#include <optional>
#include <span>

namespace zhixiao {

// Usable points (usable_points), not empty, and the base among them; null when there is none.
struct Course {
    std::span<const Point> points;
    const Point* base = nullptr;
};

// The result and every number of its arithmetic, each left out where it does not apply.
struct Progress {
    std::optional<Status> status; // none: a target in words, which is only shown
    int target_year = 0;
    std::optional<double> gap;           // of the judged point, in the indicator's unit
    std::optional<double> need_per_year; // gap ÷ years left
    std::optional<double> share_closed;  // of the base's gap; with a pace only
    std::optional<double> share_of_time; // of the years from base to target; with a pace only
    std::optional<double> pace;          // share_closed ÷ share_of_time
    std::optional<double> times_faster;  // need per year ÷ past gain per year
    std::optional<double> eta;           // the year it is reached, were it to go on so
    std::optional<double> projected;     // the value in the target year, were it to go on so

    // What these are made of.
    std::optional<Band> band;            // where the target is met
    std::optional<double> base_gap;      // the gap at the base
    std::optional<double> planned_gap;   // the gap that an even pace would have left by now
    std::optional<double> gain_per_year; // what was closed per year since the base
    std::optional<double> yearly_change; // of the value: median since the base; direction: mean
    std::optional<double> last_change;   // of the value, from the last figure but one to the last
    std::optional<std::int64_t> years_used; // from the base to the newest point
    std::optional<std::int64_t> years_left; // from the newest point to the target year
    int judged_year = 0;                    // of the point that is judged

    bool operator==(const Progress&) const = default;
};

// Of an eta: the first year whose figure gets there. A tenth of a year is forgiven, as much as
// rounding the speed to two places may cost.
int year_reached(double eta);

// Verdict, 3 to 7.
Progress progress_toward(const Band& band, int target_year, const Course& course,
                         const NaturalLimits& limits);

} // namespace zhixiao
