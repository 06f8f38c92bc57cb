// The figures of one series as the engine reads them: plain points, and which of them count.
#pragma once

#include "domain/plan.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace zhixiao {

// One figure, small and without names, so that millions of them lie side by side.
struct Point {
    static constexpr double none = std::numeric_limits<double>::quiet_NaN();

    int year = 0;
    bool is_break = false; // 口径变化: not comparable with what was before
    double value = 0;
    double numerator = none;
    double denominator = none;
};

Point point_of(const Observation& observation);
Point point_of(const Figures& figures, std::size_t place);

// The points of one series, by rising year.
std::vector<Point> points_of(const Figures& figures, const IndicatorId& indicator,
                             const std::optional<AreaId>& area);

// Points: those from the newest 口径变化 on, by rising year, without values that are not finite; of
// several of one year the last one given. Points that are in order already come back as they lie;
// others are put in order in `storage`, which has to outlive the result.
std::span<const Point> usable_points(std::span<const Point> points, std::vector<Point>& storage);

// How far from the base year the base may lie. A change by percent is of the base, so that only
// the years beside it will do.
enum class BaseReach { AnyLater, BesideOnly };
BaseReach base_reach(const Target& target);

// Points: among elements by rising year the one of the base year, else of the year after, else of
// the year before, else the first later one unless `reach` forbids; `last` when there is none.
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

// The same among points; null when there is none.
const Point* find_base(std::span<const Point> points, int base_year, BaseReach reach);

} // namespace zhixiao
