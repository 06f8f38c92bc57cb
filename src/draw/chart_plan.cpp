// Where everything in a chart lies, worked out before it is painted.
#include "draw/chart_plan.h"

#include <algorithm>
#include <cmath>

namespace zhixiao::draw {
namespace {

using scene::Point;
using scene::Rect;
using scene::TextStyle;

// Lengths in CSS px.
constexpr float margin_left = 28;
constexpr float margin_right = 20;
constexpr float margin_top = 14;
constexpr float margin_bottom = 8; // besides the line of years
constexpr float first_year_inset = 16;
constexpr float label_gap = 8; // between an axis and its labels
constexpr float point_radius = 5;
constexpr float newest_radius = 7;
constexpr float flag_width = 14;
constexpr float flag_height = 20;

void plan_plot(ChartPlan& plan, Painter& painter, const scene::Chart& chart, const Rect& rect) {
    const Tokens& tokens = painter.tokens();
    const YearSpan years = years_of(chart);
    plan.first_year = years.first;
    plan.last_year = years.last;
    const auto width = [&](const std::string& text) {
        return painter.text_width(text, TextStyle::Caption, Weight::Regular);
    };
    float widest = 0;
    for (const double tick : plan.axis.ticks)
        if (plan.axis.known)
            widest = std::max(widest, width(tick_label(plan.axis, tick)));
    plan.legend = plan_legend(chart, rect.width, tokens, width);
    const float left = std::max(margin_left, std::ceil(widest + label_gap));
    const float right = std::max(margin_right, width(std::to_string(plan.last_year)) / 2);
    const float bottom = tokens.type(TextStyle::Caption).line + margin_bottom + plan.legend.height;
    plan.plot = {painter.snap(rect.x + left), painter.snap(rect.y + margin_top),
                 rect.width - left - right, rect.height - margin_top - bottom};
}

void plan_points(ChartPlan& plan, const Tokens& tokens, const scene::Chart& chart) {
    for (const scene::ChartPoint& point : chart.points)
        if (is_plottable(point.value))
            plan.marks.push_back({&point,
                                  {plan.x_of(point.year), plan.y_of(point.value)},
                                  tokens.control(point_radius)});
    if (!plan.marks.empty())
        plan.marks.back().radius = tokens.control(newest_radius);
    for (std::size_t at = 0; at < plan.marks.size(); ++at) {
        const ChartMark& mark = plan.marks[at];
        const float around = mark.radius + 1;
        plan.obstacles.boxes.push_back(
            {mark.at.x - around, mark.at.y - around, 2 * around, 2 * around});
        if (at > 0 && !mark.point->apart && mark.point->year - plan.marks[at - 1].point->year == 1)
            plan.line.push_back({plan.marks[at - 1].at, mark.at});
    }
    plan.obstacles.line = plan.line;
}

// Plans the required path and the projection, and keeps labels off both.
void plan_ways(ChartPlan& plan, const scene::Chart& chart) {
    for (const scene::ChartSpot& spot : chart.path)
        if (is_plottable(spot))
            plan.path.push_back({plan.x_of(spot.year), plan.y_of(spot.value)});
    for (std::size_t at = 1; at < plan.path.size(); ++at)
        plan.obstacles.line.push_back({plan.path[at - 1], plan.path[at]});
    const auto at = [&](const scene::ChartSpot& spot) {
        return Point{plan.x_of(spot.year), plan.y_of(spot.value)};
    };
    const std::optional<ShownProjection> shown = shown_projection(chart);
    if (!shown)
        return;
    plan.projection = ProjectionLine{at(shown->from), at(shown->to), shown->is_cut};
    plan.obstacles.line.push_back({plan.projection->from, plan.projection->to});
}

void plan_whiskers(ChartPlan& plan, const Tokens& tokens) {
    const auto end = [](const std::optional<double>& value, double otherwise) {
        return value && is_plottable(*value) ? *value : otherwise;
    };
    const float cap = tokens.control(whisker_cap);
    for (ChartMark& mark : plan.marks) {
        const double value = mark.point->value;
        mark.top = plan.y_of(end(mark.point->high, value));
        mark.bottom = plan.y_of(end(mark.point->low, value));
        if (mark.top == mark.bottom)
            continue;
        const Rect whisker{mark.at.x - cap / 2, mark.top, cap, mark.bottom - mark.top};
        plan.whiskers.push_back(whisker);
        plan.obstacles.boxes.push_back(
            {whisker.x - 1, whisker.y - 1, whisker.width + 2, whisker.height + 2});
    }
}

void plan_zone(ChartPlan& plan, const Tokens& tokens, const std::optional<scene::ChartZone>& zone,
               float highest) {
    if (!zone)
        return;
    const auto edge = [&](const std::optional<double>& value) {
        return value && is_plottable(*value) ? std::optional(plan.y_of(*value)) : std::nullopt;
    };
    const std::optional<float> top = edge(zone->high);
    const std::optional<float> bottom = edge(zone->low);
    if (!top && !bottom)
        return;
    const Rect& plot = plan.plot;
    const float from = top.value_or(plot.y);
    const float to = bottom.value_or(plot.bottom());
    plan.zone = Rect{plot.x, std::min(from, to), plot.width, std::abs(to - from)};
    for (const std::optional<float>& line : {top, bottom})
        if (line)
            plan.edges.push_back(*line);
    for (const float line : plan.edges)
        plan.obstacles.boxes.push_back({plot.x, line - 2, plot.width, 4});
    // A zone with two edges is the target as a whole: a flag on one edge would make that edge the
    // target.
    if (top && bottom)
        return;
    const float foot = plan.edges.front();
    const float height = std::min(tokens.control(flag_height), foot - highest);
    const float width = tokens.control(flag_width);
    plan.flag = Rect{plot.right() - width, foot - height, width, height};
    plan.obstacles.boxes.push_back(*plan.flag);
}

} // namespace

float ChartPlan::x_of(double year) const {
    if (first_year == last_year)
        return plot.x + plot.width / 2;
    const auto share =
        static_cast<float>((year - first_year) / (static_cast<double>(last_year) - first_year));
    return plot.x + first_year_inset + share * (plot.width - first_year_inset);
}

float ChartPlan::y_of(double value) const {
    const double share = (value - axis.low) / (axis.high - axis.low);
    return plot.bottom() - static_cast<float>(share) * plot.height;
}

std::optional<float> ChartPlan::path_at(float x) const {
    for (std::size_t at = 1; at < path.size(); ++at) {
        const Point from = path[at - 1];
        const Point to = path[at];
        if (x >= from.x && x <= to.x && from.x < to.x)
            return from.y + (to.y - from.y) * (x - from.x) / (to.x - from.x);
    }
    return std::nullopt;
}

ChartPlan plan_chart(Painter& painter, const scene::Chart& chart, const scene::Rect& rect) {
    ChartPlan plan;
    plan.axis = value_axis(chart);
    plan_plot(plan, painter, chart, rect);
    if (!plan.has_room())
        return plan;
    plan_points(plan, painter.tokens(), chart);
    plan_ways(plan, chart);
    plan_whiskers(plan, painter.tokens());
    plan_zone(plan, painter.tokens(), chart.zone, rect.y);
    plan_words(plan, painter, chart, rect);
    return plan;
}

} // namespace zhixiao::draw
