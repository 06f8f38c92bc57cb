// Computes medians of slopes, and changes over the last years.
#include "plan/model/trend.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <vector>

namespace zhixiao {
namespace {

// The number of points that fits on the stack. Plans run for five to fifteen years, so only an
// unusually long series allocates memory.
constexpr std::size_t usual_points = 24;

// Returns the median of `count` > 0 numbers, and reorders them.
double median(double* numbers, std::size_t count) {
    double* const middle = numbers + count / 2;
    std::nth_element(numbers, middle, numbers + count);
    if (count % 2 == 1)
        return *middle;
    return *std::max_element(numbers, middle) / 2 + *middle / 2;
}

double yearly_change(const Point& from, const Point& to) {
    return (to.value - from.value) / static_cast<double>(years_between(from.year, to.year));
}

double median_of_pairs(std::span<const Point> points, double* slopes) {
    std::size_t count = 0;
    for (std::size_t i = 0; i + 1 < points.size(); ++i)
        for (std::size_t j = i + 1; j < points.size(); ++j)
            slopes[count++] = yearly_change(points[i], points[j]);
    return median(slopes, count);
}

} // namespace

std::int64_t years_between(int earlier, int later) { return std::int64_t{later} - earlier; }

std::optional<double> median_yearly_change(std::span<const Point> points) {
    if (points.size() < 2)
        return std::nullopt;
    double result = 0;
    if (points.size() <= usual_points) {
        // Uninitialised, because only the elements in use are set.
        std::array<double, usual_points*(usual_points - 1) / 2> slopes;
        result = median_of_pairs(points, slopes.data());
    } else {
        std::vector<double> slopes(points.size() * (points.size() - 1) / 2);
        result = median_of_pairs(points, slopes.data());
    }
    if (!std::isfinite(result))
        return std::nullopt;
    return result;
}

std::optional<RecentChange> recent_change(std::span<const Point> points) {
    if (points.size() < 2)
        return std::nullopt;
    const Point& newest = points.back();
    std::size_t first = points.size() - 1;
    while (first > 0 && years_between(points[first - 1].year, newest.year) < direction_years)
        --first;
    if (first + 1 >= points.size())
        return std::nullopt;
    const Point& oldest = points[first];
    const RecentChange change{yearly_change(oldest, newest),
                              newest.value - points[points.size() - 2].value,
                              static_cast<int>(points.size() - first)};
    if (!std::isfinite(change.mean) || !std::isfinite(change.last))
        return std::nullopt;
    return change;
}

} // namespace zhixiao
