// The movement of figures: the robust yearly change, and the change over the last years.
#pragma once

#include "plan/model/points.h"

#include <cstdint>
#include <optional>
#include <span>

namespace zhixiao {

// Returns the Theil–Sen slope (docs/progress.md, Verdict, 5): the median of the yearly changes
// between all pairs of points, which one odd year cannot turn. `points` must be by rising year
// without repeats; none for fewer than two.
std::optional<double> median_yearly_change(std::span<const Point> points);

// The number of calendar years that a direction is judged by, that of the newest point included
// (docs/progress.md, Other targets).
constexpr int direction_years = 5;

struct RecentChange {
    double mean = 0; // per year, from the first to the last of these points
    double last = 0; // between the last two of them
    int points = 0;

    bool operator==(const RecentChange&) const = default;
};

// Returns the change over the last direction_years; none when fewer than two points lie in them.
// `points` must be by rising year without repeats.
std::optional<RecentChange> recent_change(std::span<const Point> points);

// Returns later − earlier, in a type that holds the difference of any two years.
std::int64_t years_between(int earlier, int later);

} // namespace zhixiao
