// Finds places for the figures and words of a chart.
#include "draw/chart_plan.h"

#include <algorithm>
#include <cmath>

namespace zhixiao::draw {
namespace {

using scene::Rect;
using scene::TextStyle;

constexpr float axis_gap = 4; // between a label and those of the axes
constexpr float zone_padding = 8;
constexpr float beside_path = 1; // a point this near to the path is on neither side of it

float text_height(const Tokens& tokens, TextStyle style) { return tokens.type(style).size; }

// Returns the area of the labels: clear of those of the axes, but including the right margin.
Rect bounds_of(const ChartPlan& plan, const Rect& rect) {
    const float left = plan.plot.x - axis_gap;
    return {left, rect.y, rect.right() - left, plan.plot.bottom() + axis_gap - rect.y};
}

void add_label(ChartPlan& plan, ChartLabel label) {
    plan.obstacles.boxes.push_back(label.box);
    plan.labels.push_back(std::move(label));
}

// Returns the first clear place. If there is none and the label must be shown (`always`), returns
// the first place that covers only lines, else the first of all.
std::optional<Rect> place_of(const std::vector<Rect>& places, const Obstacles& obstacles,
                             bool always) {
    const std::optional<Rect> clear = first_clear(places, obstacles);
    if (clear || !always || places.empty())
        return clear;
    return first_clear(places, {obstacles.boxes, {}}).value_or(places.front());
}

// Puts those places first that lie on the other side of `point` than the required path.
void prefer_away(std::vector<Rect>& places, const ChartPlan& plan, const scene::Point& point) {
    const std::optional<float> path = plan.path_at(point.x);
    if (!path || std::abs(*path - point.y) < beside_path)
        return;
    const bool is_path_above = *path < point.y;
    std::stable_partition(places.begin(), places.end(), [&](const Rect& place) {
        return is_path_above ? place.y > point.y : place.bottom() < point.y;
    });
}

// Returns places beyond the ends of the point's whisker; none if it has no whisker.
std::vector<Rect> places_beyond(const ChartMark& mark, Course course, float width, float height,
                                const Rect& bounds) {
    if (mark.top == mark.bottom)
        return {};
    const float radius = (mark.bottom - mark.top) / 2;
    const scene::Point middle{mark.at.x, mark.top + radius};
    const bool below_first = course == Course::Falling || course == Course::Valley;
    std::vector<Rect> places = places_beside(
        middle, radius, below_first ? Course::Valley : Course::Peak, width, height, bounds);
    // Drops places beside the whisker: the places beside its point are better.
    std::erase_if(places, [&](const Rect& place) {
        return place.bottom() > mark.top && place.y < mark.bottom;
    });
    return places;
}

// Adds the label of a figure. `always`, for the newest figure: it is shown whatever it covers.
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
    const float width = painter.text_width(label.text, label.style, label.weight);
    const float height = text_height(painter.tokens(), label.style);
    std::vector<Rect> places = places_beyond(mark, course, width, height, bounds);
    const std::vector<Rect> beside =
        places_beside(mark.at, mark.radius, course, width, height, bounds);
    places.insert(places.end(), beside.begin(), beside.end());
    prefer_away(places, plan, mark.at);
    if (const std::optional<Rect> place = place_of(places, plan.obstacles, always)) {
        label.box = *place;
        add_label(plan, std::move(label));
    }
}

void add_projection_label(ChartPlan& plan, Painter& painter, const Rect& bounds,
                          const scene::ChartProjection& projection) {
    if (!plan.projection || projection.label.empty())
        return;
    const ProjectionLine& line = *plan.projection;
    ChartLabel label;
    label.text = projection.label;
    label.color = painter.tokens().brand;
    const float width = painter.text_width(label.text, label.style, label.weight);
    const float height = text_height(painter.tokens(), label.style);
    const float radius = painter.tokens().control(projection_radius);
    // The label goes beyond the end of the line: below a line that falls, above a line that rises,
    // and a little further off where other lines run close.
    const Course course = line.to.y < line.from.y ? Course::Peak : Course::Valley;
    std::vector<Rect> places;
    for (const float off : {0.0F, 0.5F, 1.0F, 1.5F}) {
        const std::vector<Rect> more =
            places_beside(line.to, radius + off * height, course, width, height, bounds);
        places.insert(places.end(), more.begin(), more.end());
    }
    if (const std::optional<Rect> place = place_of(places, plan.obstacles, true)) {
        label.box = *place;
        add_label(plan, std::move(label));
    }
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
    // The label goes inside the zone along the target's line, or on the other side of that line if
    // the zone is too low.
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
    label.box = place_of(places, plan.obstacles, true).value_or(places.front());
    add_label(plan, std::move(label));
}

} // namespace

void plan_words(ChartPlan& plan, Painter& painter, const scene::Chart& chart, const Rect& rect) {
    // Labels choose their places in the order of their importance: the newest figure, the
    // projection, the target, the first figure, then the others from the newest back.
    const Rect bounds = bounds_of(plan, rect);
    const std::size_t count = plan.marks.size();
    if (count > 0)
        add_value(plan, painter, bounds, count - 1, true);
    if (chart.projection)
        add_projection_label(plan, painter, bounds, *chart.projection);
    if (chart.zone)
        add_zone_label(plan, painter, *chart.zone);
    if (count > 1)
        add_value(plan, painter, bounds, 0, false);
    for (std::size_t at = count; at-- > 2;)
        add_value(plan, painter, bounds, at - 1, false);
}

} // namespace zhixiao::draw
