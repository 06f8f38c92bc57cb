// Paints the chart of one indicator: yearly figures, the line between them, the target's zone.
#include "draw/chart_plan.h"
#include "draw/painter.h"

#include <algorithm>

namespace zhixiao::draw {
namespace {

using scene::Point;
using scene::Rect;
using scene::TextStyle;
using scene::Tone;

// Lengths in CSS px.
constexpr float path_width = 1.5F;
constexpr float path_dash = 5;
constexpr float whisker_width = 1.5F;
constexpr float legend_dash = 4; // gives a sample three dashes
constexpr double faint = 0.45;   // share of the brand colour in the projection
constexpr float target_width = 1.75F;
constexpr float pole_width = 1.5F;
constexpr float pennant_height = 10;
constexpr float halo = 2;
constexpr float label_gap = 8; // between an axis and its labels
constexpr float year_gap = 12; // between two labels of years

// Returns the top of the line box whose letters lie in the middle of a box with this top and
// height.
float line_top(const Type& type, float top, float height) {
    return top + height / 2 - type.line / 2;
}

void paint_axes(Painter& painter, const ChartPlan& plan) {
    const Tokens& tokens = painter.tokens();
    const Type type = tokens.type(TextStyle::Caption);
    const float left = plan.plot.x;
    for (const double tick : plan.axis.ticks) {
        const float y = plan.y_of(tick);
        painter.line({left, y}, {plan.plot.right(), y}, tokens.line, 1);
        if (!plan.axis.known)
            continue;
        const std::string label = tick_label(plan.axis, tick);
        const float width = painter.text_width(label, TextStyle::Caption, Weight::Regular);
        painter.text(label, left - label_gap - width, line_top(type, y, 0), TextStyle::Caption,
                     Weight::Regular, tokens.ink_soft);
    }
    const float label_width =
        painter.text_width(std::to_string(plan.last_year), TextStyle::Caption, Weight::Regular);
    const float year_width = plan.first_year == plan.last_year
                                 ? plan.plot.width
                                 : plan.x_of(plan.first_year + 1) - plan.x_of(plan.first_year);
    for (const int year :
         labelled_years(plan.first_year, plan.last_year, year_width, label_width + year_gap)) {
        const std::string label = std::to_string(year);
        const float width = painter.text_width(label, TextStyle::Caption, Weight::Regular);
        painter.text(label, plan.x_of(year) - width / 2, plan.plot.bottom() + label_gap,
                     TextStyle::Caption, Weight::Regular, tokens.ink_soft);
    }
}

void paint_zone(Painter& painter, const ChartPlan& plan) {
    if (plan.zone)
        painter.fill(*plan.zone, painter.tokens().tint(Tone::Good));
}

// Paints the target's line, and its flag at the last year.
void paint_target(Painter& painter, const ChartPlan& plan) {
    const Color good = painter.tokens().tone(Tone::Good);
    for (const float edge : plan.edges)
        painter.line({plan.plot.x, edge}, {plan.plot.right(), edge}, good, target_width);
    if (!plan.flag)
        return;
    const Rect& flag = *plan.flag;
    const float pole = painter.tokens().control(pole_width);
    const float height = painter.tokens().control(pennant_height);
    painter.fill({flag.right() - pole, flag.y, pole, flag.height}, good);
    const float right = flag.right();
    painter.polygon({{flag.x, flag.y},
                     {right, flag.y},
                     {right, flag.y + height},
                     {flag.x, flag.y + height},
                     {flag.x + height * 0.35F, flag.y + height / 2}},
                    good);
}

// Paints a patch of the ground under a label, so that grid lines do not run through the label.
void paint_patch(Painter& painter, const ChartPlan& plan, const ChartLabel& label) {
    const Tokens& tokens = painter.tokens();
    const Rect patch{label.box.x - 2, label.box.y, label.box.width + 4, label.box.height};
    painter.fill(patch, tokens.surface);
    if (!plan.zone)
        return;
    const float left = std::max(patch.x, plan.zone->x);
    const float top = std::max(patch.y, plan.zone->y);
    painter.fill({left, top, std::min(patch.right(), plan.zone->right()) - left,
                  std::min(patch.bottom(), plan.zone->bottom()) - top},
                 tokens.tint(Tone::Good));
}

void paint_point(Painter& painter, Point centre, float radius, bool hollow) {
    const Tokens& tokens = painter.tokens();
    if (hollow) {
        painter.circle(centre, radius, tokens.surface);
        painter.ring(centre, radius, tokens.brand, chart_line_width);
        return;
    }
    painter.circle(centre, radius + halo / 2, tokens.surface);
    painter.circle(centre, radius - halo / 2, tokens.brand);
}

void paint_label(Painter& painter, const ChartLabel& label) {
    const Type type = painter.tokens().type(label.style);
    painter.text(label.text, label.box.x, line_top(type, label.box.y, label.box.height),
                 label.style, label.weight, label.color);
}

void paint_path(Painter& painter, const std::vector<Point>& corners, float dash) {
    painter.dashed_polyline(corners, painter.tokens().ink_soft, path_width, dash, dash);
}

Color projection_color(const Tokens& tokens) { return mix(tokens.brand, tokens.surface, faint); }

void paint_projection(Painter& painter, const ProjectionLine& line) {
    const Tokens& tokens = painter.tokens();
    painter.polyline({line.from, line.to}, projection_color(tokens), chart_line_width, false);
    if (line.is_cut)
        return;
    const float radius = tokens.control(projection_radius);
    painter.circle(line.to, radius + halo / 2, tokens.surface);
    painter.ring(line.to, radius, mix(tokens.brand, tokens.surface, 2 * faint / (1 + faint)),
                 target_width);
}

void paint_whisker(Painter& painter, const Rect& whisker) {
    const Color color = mix(painter.tokens().brand, painter.tokens().surface, 0.7);
    const float middle = whisker.x + whisker.width / 2;
    painter.line({middle, whisker.y}, {middle, whisker.bottom()}, color, whisker_width);
    for (const float end : {whisker.y, whisker.bottom()})
        painter.line({whisker.x, end}, {whisker.right(), end}, color, whisker_width);
}

void paint_legend(Painter& painter, const Legend& legend, const Rect& rect) {
    const Tokens& tokens = painter.tokens();
    const Type type = tokens.type(TextStyle::Caption);
    const float top = rect.bottom() - legend.height;
    for (const LegendEntry& entry : legend.entries) {
        const float x = rect.x + entry.x;
        const float y = top + entry.y + type.line / 2;
        const float end = x + tokens.control(legend_line);
        const float radius = tokens.control(legend_radius);
        switch (entry.sample) {
        case Sample::Path:
            paint_path(painter, {{x, y}, {end, y}}, tokens.control(legend_dash));
            break;
        case Sample::Projection:
            painter.polyline({{x, y}, {end, y}}, projection_color(tokens), chart_line_width, false);
            break;
        case Sample::Derived:
            paint_point(painter, {x + radius + chart_line_width / 2, y}, radius, true);
            break;
        }
        painter.text(entry.words, rect.x + entry.words_x, top + entry.y, TextStyle::Caption,
                     Weight::Regular, tokens.ink_soft);
    }
}

} // namespace

void paint_chart(Painter& painter, const scene::Chart& chart, const Rect& rect) {
    const ChartPlan plan = plan_chart(painter, chart, rect);
    if (!plan.has_room())
        return;
    paint_zone(painter, plan);
    paint_axes(painter, plan);
    paint_target(painter, plan);
    for (const ChartLabel& label : plan.labels)
        paint_patch(painter, plan, label);
    paint_path(painter, plan.path, path_dash);
    if (plan.projection)
        paint_projection(painter, *plan.projection);
    for (const Rect& whisker : plan.whiskers)
        paint_whisker(painter, whisker);
    for (const Obstacles::Stretch& stretch : plan.line)
        painter.polyline({stretch.from, stretch.to}, painter.tokens().brand, chart_line_width,
                         false);
    for (const ChartMark& mark : plan.marks)
        paint_point(painter, mark.at, mark.radius, mark.point->derived);
    for (const ChartLabel& label : plan.labels)
        paint_label(painter, label);
    paint_legend(painter, plan.legend, rect);
}

} // namespace zhixiao::draw
