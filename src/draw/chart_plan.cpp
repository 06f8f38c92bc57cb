// Where everything of one chart lies, worked out before it is painted.
#include "draw/chart_plan.h"

#include <algorithm>
#include <cmath>

namespace zhixiao::draw {
namespace {

using scene::Point;
using scene::Rect;
using scene::TextStyle;

// mockups/README.md, Measurements; CSS px.
constexpr float margin_left = 28;
constexpr float margin_right = 20;
constexpr float margin_top = 14;
constexpr float margin_bottom = 8; // beside the line of years
constexpr float first_year_inset = 16;
constexpr float label_gap = 8;
constexpr float point_radius = 5;
constexpr float newest_radius = 7;
constexpr float flag_width = 14;
constexpr float flag_height = 20;
constexpr float zone_padding = 8;

float text_height(const Tokens& tokens, TextStyle style) { return tokens.type(style).size; }

void plan_plot(ChartPlan& plan, Painter& painter, const scene::Chart& chart, const Rect& rect) {
    const Tokens& tokens = painter.tokens();
    plan.first_year = std::min(chart.first_year, chart.last_year);
    plan.last_year = std::max(chart.first_year, chart.last_year);
    for (const scene::ChartPoint& point : chart.points) {
        plan.first_year = std::min(plan.first_year, point.year);
        plan.last_year = std::max(plan.last_year, point.year);
    }
    const auto width = [&](const std::string& text) {
        return painter.text_width(text, TextStyle::Caption, Weight::Regular);
    };
    float widest = 0;
    for (const double tick : plan.axis.ticks)
        if (plan.axis.known)
            widest = std::max(widest, width(tick_label(plan.axis, tick)));
    const float left = std::max(margin_left, std::ceil(widest + label_gap));
    const float right = std::max(margin_right, width(std::to_string(plan.last_year)) / 2);
    const float bottom = tokens.type(TextStyle::Caption).line + margin_bottom +
                         (plan.has_legend ? legend_height(tokens) : 0);
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
        if (at > 0 && mark.point->year - plan.marks[at - 1].point->year == 1)
            plan.obstacles.line.push_back({plan.marks[at - 1].at, mark.at});
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
    const float foot = plan.edges.front();
    const float height = std::min(tokens.control(flag_height), foot - highest);
    const float width = tokens.control(flag_width);
    plan.flag = Rect{plot.right() - width, foot - height, width, height};
    plan.obstacles.boxes.push_back(*plan.flag);
    for (const float line : plan.edges)
        plan.obstacles.boxes.push_back({plot.x, line - 2, plot.width, 4});
}

// Labels keep off those of the axes, but may reach over the right margin.
Rect bounds_of(const ChartPlan& plan, const Rect& rect) {
    const float left = plan.plot.x - label_gap / 2;
    return {left, rect.y, rect.right() - left, plan.plot.bottom() + label_gap / 2 - rect.y};
}

void add_label(ChartPlan& plan, ChartLabel label) {
    plan.obstacles.boxes.push_back(label.box);
    plan.labels.push_back(std::move(label));
}

// `always`: the newest figure is shown whatever it lies on.
void add_value(ChartPlan& plan, Painter& painter, const Rect& bounds, std::size_t at, bool always) {
    const ChartMark& mark = plan.marks[at];
    if (mark.point->label.empty())
        return;
    ChartLabel label;
    label.text = mark.point->label;
    if (always) {
        label.style = TextStyle::Body;
        label.weight = Weight::Semibold;
    }
    label.color = always ? painter.tokens().ink : painter.tokens().ink_soft;
    const auto height_at = [&](std::size_t index) { return std::optional(plan.marks[index].at.y); };
    const Course course = course_at(at > 0 ? height_at(at - 1) : std::nullopt, mark.at.y,
                                    at + 1 < plan.marks.size() ? height_at(at + 1) : std::nullopt);
    const std::vector<Rect> places = places_beside(
        mark.at, mark.radius, course, painter.text_width(label.text, label.style, label.weight),
        text_height(painter.tokens(), label.style), bounds);
    std::optional<Rect> place = first_clear(places, plan.obstacles);
    if (!place && always && !places.empty())
        place = first_clear(places, {plan.obstacles.boxes, {}}).value_or(places.front());
    if (!place)
        return;
    label.box = *place;
    add_label(plan, std::move(label));
}

void add_zone_label(ChartPlan& plan, Painter& painter, const scene::ChartZone& zone) {
    if (!plan.zone || zone.label.empty())
        return;
    ChartLabel label;
    label.text = zone.label;
    label.weight = Weight::Semibold;
    label.color = painter.tokens().tone(scene::Tone::Good);
    const float width = painter.text_width(label.text, label.style, label.weight);
    const float height = text_height(painter.tokens(), label.style);
    // Inside the zone along the target's line; where that is too low, on its other side.
    const float edge = plan.edges.front();
    const bool is_above = !zone.high;
    const float above = edge - zone_padding / 2 - 2 - height;
    const float below = edge + zone_padding / 2 + 2;
    std::vector<float> tops{is_above ? above : below};
    if (plan.zone->height < height + zone_padding)
        tops = {is_above ? below : above};
    tops.push_back(tops.front() == above ? below : above);
    const float first = plan.plot.x + zone_padding;
    const float last = plan.plot.right() - zone_padding - width;
    std::vector<Rect> places;
    for (const float top : tops) {
        places.push_back({first, top, width, height});
        places.push_back({last, top, width, height});
        for (float left = last; left > first; left -= 2 * zone_padding)
            places.push_back({left, top, width, height});
    }
    label.box =
        first_clear(places, plan.obstacles)
            .value_or(first_clear(places, {plan.obstacles.boxes, {}}).value_or(places.front()));
    add_label(plan, std::move(label));
}

} // namespace

float ChartPlan::x_of(int year) const {
    if (first_year == last_year)
        return plot.x + plot.width / 2;
    const float share =
        static_cast<float>(year - first_year) / static_cast<float>(last_year - first_year);
    return plot.x + first_year_inset + share * (plot.width - first_year_inset);
}

float ChartPlan::y_of(double value) const {
    const double share = (value - axis.low) / (axis.high - axis.low);
    return plot.bottom() - static_cast<float>(share) * plot.height;
}

bool has_legend(const scene::Chart& chart) {
    return !chart.derived_label.empty() &&
           std::any_of(chart.points.begin(), chart.points.end(),
                       [](const scene::ChartPoint& point) { return point.derived; });
}

float legend_height(const Tokens& tokens) { return tokens.type(TextStyle::Caption).line + 2; }

ChartPlan plan_chart(Painter& painter, const scene::Chart& chart, const Rect& rect) {
    ChartPlan plan;
    plan.axis = value_axis(chart);
    plan.has_legend = has_legend(chart);
    plan_plot(plan, painter, chart, rect);
    if (!plan.has_room())
        return plan;
    plan_points(plan, painter.tokens(), chart);
    plan_zone(plan, painter.tokens(), chart.zone, rect.y);
    // The more a label matters, the earlier it takes its place: the newest figure, the target, the
    // first figure, then the others from the newest back.
    const Rect bounds = bounds_of(plan, rect);
    const std::size_t count = plan.marks.size();
    if (count > 0)
        add_value(plan, painter, bounds, count - 1, true);
    if (chart.zone)
        add_zone_label(plan, painter, *chart.zone);
    if (count > 1)
        add_value(plan, painter, bounds, 0, false);
    for (std::size_t at = count; at-- > 2;)
        add_value(plan, painter, bounds, at - 1, false);
    return plan;
}

} // namespace zhixiao::draw
