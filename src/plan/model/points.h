// The figures of one series as the engine reads them: plain points, and the rules for which points
// count.
#pragma once

#include "plan/model/plan.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace zhixiao {

// One figure without names, small enough that millions fit side by side in memory.
struct Point {
    static constexpr double none = std::numeric_limits<double>::quiet_NaN();

    int year = 0;
    bool is_break = false; // 口径变化: not comparable with earlier points
    double value = 0;
    double numerator = none;
    double denominator = none;
};

Point point_of(const Observation& observation);
Point point_of(const Figures& figures, std::size_t place);

// Returns the points of one series, by rising year.
std::vector<Point> points_of(const Figures& figures, const IndicatorId& indicator,
                             const std::optional<AreaId>& area);

// Returns the points to judge (docs/progress.md, Points): those from the newest 口径变化 on, by
// rising year, without values that are not finite; of several in one year, the last one given.
// Points already in order are returned in place; others are ordered in `storage`, which has to
// outlive the result.
std::span<const Point> usable_points(std::span<const Point> points, std::vector<Point>& storage);

// The years in which the base point may lie. A change by percent refers to the base, so for it only
// the base year and the two years beside it will do.
enum class BaseReach { AnyLater, BesideOnly };
BaseReach base_reach(const Target& target);

// Returns the base point (docs/progress.md, Points) among elements by rising year: the one of the
// base year, else of the year after, else of the year before, else the first later one unless
// `reach` forbids it. Returns `last` when there is none.
template <class Iterator, class YearOf>
Iterator find_base(Iterator first, Iterator last, int base_year, BaseReach reach, YearOf year_of) {
    Iterator before = last;
    Iterator later = last;
    for (Iterator here = first; here != last; ++here) {
        const std::int64_t distance = std::int64_t{year_of(*here)} - base_year;
        if (distance == 0)
            return here;
        if (distance == -1 && before == last)
            before = here;
        if (distance > 0) {
            later = here;
            break;
        }
    }
    const bool is_next = later != last && std::int64_t{year_of(*later)} - base_year == 1;
    if (is_next)
        return later;
    if (before != last)
        return before;
    return reach == BaseReach::AnyLater ? later : last;
}

// Does the same for points; null when there is none.
const Point* find_base(std::span<const Point> points, int base_year, BaseReach reach);

} // namespace zhixiao
