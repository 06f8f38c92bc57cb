// How figures move: the robust yearly change, and the change over the last years.
#pragma once

#include "domain/points.h"

#include <cstdint>
#include <optional>
#include <span>

namespace zhixiao {

// Verdict, 5: the Theil–Sen slope, the median of the yearly changes between all pairs of points,
// which one odd year cannot turn. Points by rising year, none twice; nothing for fewer than two.
std::optional<double> median_yearly_change(std::span<const Point> points);

// Other targets: the calendar years that a direction is judged by, the newest point's included.
constexpr int direction_years = 5;

struct RecentChange {
    double mean = 0; // per year, from the first to the last of these points
    double last = 0; // between the last two of them
    int points = 0;

    bool operator==(const RecentChange&) const = default;
};

// Points as above; nothing when fewer than two lie in the last direction_years.
std::optional<RecentChange> recent_change(std::span<const Point> points);

// later − earlier; wide enough for any two years.
std::int64_t years_between(int earlier, int later);

} // namespace zhixiao
