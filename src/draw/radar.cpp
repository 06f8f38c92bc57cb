// Lays out and paints radars: shares on spokes around a centre, labels around them, last time's
// outline in dashes.
#include "draw/radar.h"

#include "draw/layout_pass.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>
#include <utility>

namespace zhixiao::draw {
namespace {

using scene::Point;
using scene::Radar;
using scene::Rect;
using scene::TextStyle;
using scene::Tone;

constexpr float label_gap = 8;     // between the outer ring and a label
constexpr float least_radius = 32; // however long the labels are
constexpr float legend_gap = 8;    // above the legend
constexpr float sample_width = 28; // of the dashes in the legend
constexpr float sample_gap = 8;
constexpr float dash = 5;
constexpr float dash_gap = 4;
constexpr int rings = 3;

// Returns the direction of a spoke as a vector of length 1; spokes go clockwise from 12 o'clock.
Point direction(std::size_t axis, std::size_t count) {
    const float angle = 2 * std::numbers::pi_v<float> * static_cast<float>(axis) /
                        static_cast<float>(std::max<std::size_t>(1, count));
    const auto exact = [](float length) { return std::abs(length) < 1e-4F ? 0 : length; };
    return {exact(std::sin(angle)), exact(-std::cos(angle))};
}

bool overlap(const Rect& one, const Rect& other) {
    return one.x < other.right() && other.x < one.right() && one.y < other.bottom() &&
           other.y < one.bottom();
}

// Returns the rectangles of the labels from the centre of the radar, each beyond the end of its
// spoke. Those furthest to the sides keep their place; others that would overlap them move up or
// down.
std::vector<Rect> labels_around(const std::vector<float>& widths, float radius, float width,
                                float height) {
    const std::size_t count = widths.size();
    std::vector<Rect> labels;
    std::vector<std::size_t> order;
    for (std::size_t axis = 0; axis < count; ++axis) {
        const Point along = direction(axis, count);
        const float own = widths[axis];
        const float x = along.x * (radius + label_gap) - (along.x == 0  ? own / 2
                                                          : along.x < 0 ? own
                                                                        : 0);
        const float y = along.y * (radius + label_gap + height / 2) - height / 2;
        labels.push_back(
            {std::clamp(x, -width / 2, std::max(-width / 2, width / 2 - own)), y, own, height});
        const auto is_nearer = [&](std::size_t other) {
            return std::abs(direction(other, count).y) > std::abs(along.y) + 1e-4F;
        };
        order.insert(std::find_if(order.begin(), order.end(), is_nearer), axis);
    }
    for (auto axis = order.begin(); axis != order.end(); ++axis)
        for (auto other = order.begin(); other != axis;) {
            Rect& label = labels[*axis];
            const Rect& placed = labels[*other];
            if (!overlap(label, placed)) {
                ++other;
                continue;
            }
            label.y = direction(*axis, count).y < 0 ? placed.y - height : placed.bottom();
            other = order.begin();
        }
    return labels;
}

std::vector<float> widths_of(const std::vector<scene::Line>& lines, std::size_t count) {
    std::vector<float> widths;
    for (std::size_t axis = 0; axis < std::min(count, lines.size()); ++axis)
        widths.push_back(lines[axis].width);
    return widths;
}

} // namespace

bool shows_before(const Radar& radar) {
    return !radar.before_label.empty() &&
           std::any_of(radar.axes.begin(), radar.axes.end(),
                       [](const scene::RadarAxis& axis) { return axis.before.has_value(); });
}

RadarShape radar_shape(const Radar& radar, const std::vector<float>& widths, float width,
                       const Tokens& tokens) {
    RadarShape shape;
    shape.radius = std::min(tokens.control(radar.diameter), width) / 2;
    for (std::size_t axis = 0; axis < widths.size(); ++axis) {
        const float aside = std::abs(direction(axis, widths.size()).x);
        if (aside > 0)
            shape.radius = std::min(shape.radius, (width / 2 - widths[axis]) / aside - label_gap);
    }
    shape.radius = std::max(shape.radius, std::min(least_radius, width / 2));
    const float line = tokens.type(TextStyle::Caption).line;
    shape.labels = labels_around(widths, shape.radius, width, line);
    float top = -shape.radius;
    float bottom = shape.radius;
    for (const Rect& label : shape.labels) {
        top = std::min(top, label.y);
        bottom = std::max(bottom, label.bottom());
    }
    shape.centre = {width / 2, -top};
    for (Rect& label : shape.labels) {
        label.x += shape.centre.x;
        label.y += shape.centre.y;
    }
    shape.legend = bottom - top + legend_gap;
    shape.height = shows_before(radar) ? shape.legend + line : bottom - top;
    return shape;
}

Point radar_point(const RadarShape& shape, std::size_t axis, double share) {
    const Point along = direction(axis, shape.labels.size());
    const float length =
        std::isfinite(share) ? static_cast<float>(std::clamp(share, 0.0, 1.0)) * shape.radius : 0;
    return {shape.centre.x + along.x * length, shape.centre.y + along.y * length};
}

float LayoutPass::radar(const scene::Node& node, const Radar& radar, const Slot& slot) {
    std::vector<scene::Line> lines;
    for (const scene::RadarAxis& axis : radar.axes)
        lines.push_back(single(axis.label, TextStyle::Caption, axis.share ? Tone::Ink : Tone::Soft,
                               false, 0, 0));
    const RadarShape shape =
        radar_shape(radar, widths_of(lines, lines.size()), slot.width, tokens_);
    for (std::size_t axis = 0; axis < lines.size(); ++axis) {
        lines[axis].x = shape.labels[axis].x;
        lines[axis].y = shape.labels[axis].y;
    }
    if (shows_before(radar)) {
        scene::Line legend =
            single(radar.before_label, TextStyle::Caption, Tone::Soft, false, 0, shape.legend);
        const float sample = tokens_.control(sample_width) + sample_gap;
        legend.x = sample + std::max(0.0F, slot.width - sample - legend.width) / 2;
        lines.push_back(std::move(legend));
    }
    out_.elements[add(node, slot, shape.height)].lines = std::move(lines);
    return shape.height;
}

namespace {

// Returns the corners of an outline, which leaves out axes without a share.
std::vector<Point> outline_of(const Radar& radar, const RadarShape& shape, Point corner,
                              std::optional<double> scene::RadarAxis::*share) {
    std::vector<Point> points;
    for (std::size_t axis = 0; axis < radar.axes.size(); ++axis) {
        const std::optional<double>& held = radar.axes[axis].*share;
        if (!held)
            continue;
        const Point from = radar_point(shape, axis, *held);
        points.push_back({corner.x + from.x, corner.y + from.y});
    }
    return points;
}

// Paints each side of an outline by itself, because where the outline goes to the centre and back,
// a joint would be a spike.
template <class Draw> void each_side(const std::vector<Point>& points, const Draw& draw) {
    const std::size_t sides = points.size() > 2 ? points.size() : points.size() / 2;
    for (std::size_t at = 0; at < sides; ++at)
        draw(points[at], points[(at + 1) % points.size()]);
}

// Fills an outline lobe by lobe, because a polygon that goes through the centre twice has no
// inside.
void fill_lobes(Painter& painter, std::vector<Point> points, Point centre, Color color) {
    const auto first = std::find(points.begin(), points.end(), centre);
    if (first != points.end())
        std::rotate(points.begin(), first, points.end());
    std::vector<Point> lobe;
    for (const Point& point : points) {
        if (point == centre) {
            painter.polygon(lobe, color);
            lobe.clear();
        }
        lobe.push_back(point);
    }
    painter.polygon(lobe, color);
}

void paint_web(Painter& painter, const Radar& radar, const RadarShape& shape, Point corner,
               Point centre) {
    const Color color = painter.tokens().line;
    for (int ring = 1; ring <= rings; ++ring)
        painter.ring(centre, shape.radius * static_cast<float>(ring) / rings, color, 1);
    for (std::size_t axis = 0; axis < radar.axes.size(); ++axis) {
        const Point end = radar_point(shape, axis, 1);
        painter.line(centre, {corner.x + end.x, corner.y + end.y}, color, 1);
    }
}

void paint_before(Painter& painter, const Radar& radar, const RadarShape& shape,
                  const scene::Placed& element, Point corner) {
    const auto dashed = [&](Point from, Point to) {
        painter.dashed_polyline({from, to}, painter.tokens().ink_soft, 1.5F, dash, dash_gap);
    };
    each_side(outline_of(radar, shape, corner, &scene::RadarAxis::before), dashed);
    const scene::Line& legend = element.lines.back();
    const float end = corner.x + legend.x - sample_gap;
    const float middle = painter.snap(corner.y + legend.y + legend.height / 2);
    dashed({end - painter.tokens().control(sample_width), middle}, {end, middle});
}

} // namespace

void paint_radar(Painter& painter, const Radar& radar, const scene::Placed& element) {
    constexpr int faint = 40; // alpha, of 255
    const Tokens& tokens = painter.tokens();
    const RadarShape shape =
        radar_shape(radar, widths_of(element.lines, radar.axes.size()), element.rect.width, tokens);
    const Point corner{element.rect.x, element.rect.y};
    const Point centre{corner.x + shape.centre.x, corner.y + shape.centre.y};
    const Color color = tokens.tone(radar.tone);
    const std::vector<Point> points = outline_of(radar, shape, corner, &scene::RadarAxis::share);
    paint_web(painter, radar, shape, corner, centre);
    Color ground = color;
    ground.alpha = faint;
    fill_lobes(painter, points, centre, ground);
    if (shows_before(radar))
        paint_before(painter, radar, shape, element, corner);
    each_side(points,
              [&](Point from, Point to) { painter.line(from, to, color, tokens.control(2)); });
    for (const Point& point : points) {
        painter.circle(point, tokens.control(5.5F), tokens.surface);
        painter.circle(point, tokens.control(4), color);
    }
}

} // namespace zhixiao::draw
