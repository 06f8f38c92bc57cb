// Puts points in order and finds the base among them.
#include "plan/model/points.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace zhixiao {
namespace {

bool are_in_order(std::span<const Point> points) {
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (!std::isfinite(points[i].value))
            return false;
        if (i > 0 && points[i - 1].year >= points[i].year)
            return false;
    }
    return true;
}

void put_in_order(std::span<const Point> points, std::vector<Point>& ordered) {
    ordered.clear();
    std::copy_if(points.begin(), points.end(), std::back_inserter(ordered),
                 [](const Point& point) { return std::isfinite(point.value); });
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const Point& a, const Point& b) { return a.year < b.year; });
    // std::unique keeps the first of each run, which in reverse order is the last one given.
    const auto kept = std::unique(ordered.rbegin(), ordered.rend(),
                                  [](const Point& a, const Point& b) { return a.year == b.year; });
    ordered.erase(ordered.begin(), kept.base());
}

} // namespace

Point point_of(const Observation& observation) {
    return {observation.year, observation.quality == Quality::Break, observation.value,
            observation.numerator.value_or(Point::none),
            observation.denominator.value_or(Point::none)};
}

Point point_of(const Figures& figures, std::size_t place) {
    const Figure& figure = figures.row(place);
    return {figure.year, figure.quality() == Quality::Break, figure.value,
            figures.numerator(figure).value_or(Point::none),
            figures.denominator(figure).value_or(Point::none)};
}

std::vector<Point> points_of(const Figures& figures, const IndicatorId& indicator,
                             const std::optional<AreaId>& area) {
    std::vector<Point> points;
    for (const std::uint32_t place : figures.of(indicator, area))
        points.push_back(point_of(figures, place));
    return points;
}

std::span<const Point> usable_points(std::span<const Point> points, std::vector<Point>& storage) {
    if (!are_in_order(points)) {
        put_in_order(points, storage);
        points = storage;
    }
    for (std::size_t i = points.size(); i > 0; --i)
        if (points[i - 1].is_break)
            return points.subspan(i - 1);
    return points;
}

BaseReach base_reach(const Target& target) {
    return std::holds_alternative<ChangeTarget>(target) ? BaseReach::BesideOnly
                                                        : BaseReach::AnyLater;
}

const Point* find_base(std::span<const Point> points, int base_year, BaseReach reach) {
    const auto found = find_base(points.begin(), points.end(), base_year, reach,
                                 [](const Point& point) { return point.year; });
    return found == points.end() ? nullptr : &*found;
}

} // namespace zhixiao
