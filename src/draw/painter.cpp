// Paints shapes on an ImDrawList: edges on device pixels, curves with as many corners as the eye
// needs.
#include "draw/painter.h"

#include "draw/pen.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <utility>

namespace zhixiao::draw {
namespace {

using scene::Point;
using scene::Rect;

constexpr float pi = std::numbers::pi_v<float>;
constexpr float turn = 2 * pi;

// The length of a dash, and of a gap, in dashed outlines, CSS px.
constexpr float outline_dash = 3;

bool is_finite(Point point) { return std::isfinite(point.x) && std::isfinite(point.y); }

Point on_circle(Point centre, float radius, float angle) {
    return {centre.x + radius * std::sin(angle), centre.y - radius * std::cos(angle)};
}

float distance(Point one, Point other) { return std::hypot(other.x - one.x, other.y - one.y); }

Point between(Point from, Point to, float share) {
    return {from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share};
}

// Returns the outline of a ring sector, clockwise.
std::vector<Point> sector_points(Point centre, float inner, float outer, float from, float to,
                                 float density) {
    const auto steps_for = [&](float radius) {
        return std::max(1, static_cast<int>(std::ceil(static_cast<float>(corners(radius, density)) *
                                                      (to - from) / turn)));
    };
    std::vector<Point> points;
    const int outer_steps = steps_for(outer);
    for (int step = 0; step <= outer_steps; ++step)
        points.push_back(on_circle(centre, outer,
                                   from + (to - from) * static_cast<float>(step) /
                                              static_cast<float>(outer_steps)));
    if (inner <= 0) {
        points.push_back(centre);
        return points;
    }
    const int inner_steps = steps_for(inner);
    for (int step = inner_steps; step >= 0; --step)
        points.push_back(on_circle(centre, inner,
                                   from + (to - from) * static_cast<float>(step) /
                                              static_cast<float>(inner_steps)));
    return points;
}

} // namespace

float Painter::snap(float css_px) const { return snapped(css_px, density_); }

void Painter::set_offset(float x, float y) {
    // The offset is in whole device pixels, so that scrolling moves the picture without changing
    // it.
    offset_ = {std::isfinite(x) ? snap(x) : 0, std::isfinite(y) ? snap(y) : 0};
}

void Painter::push_clip(const Rect& rect) {
    const Pen pen(list_, density_, offset_);
    const Pen::Box box = pen.box(rect, 0);
    list_.PushClipRect(box.low, {std::max(box.low.x, box.high.x), std::max(box.low.y, box.high.y)},
                       true);
}

void Painter::pop_clip() { list_.PopClipRect(); }

void Painter::fill(const Rect& rect, Color color, float radius) {
    const Pen pen(list_, density_, offset_);
    const Pen::Box box = pen.box(rect, 1);
    if (!box.is_visible())
        return;
    const float round = pen.rounding(box, radius);
    if (round <= 0) {
        list_.AddRectFilled(box.low, box.high, Pen::packed(color));
        return;
    }
    pen.path(box, round);
    list_.PathFillConvex(Pen::packed(color));
}

void Painter::outline(const Rect& rect, Color color, float width, float radius) {
    const Pen pen(list_, density_, offset_);
    const Pen::Box box = pen.box(rect, 1);
    if (!box.is_visible())
        return;
    const float stroke = pen.stroke(width);
    const Pen::Box middle{{box.low.x + stroke / 2, box.low.y + stroke / 2},
                          {box.high.x - stroke / 2, box.high.y - stroke / 2}};
    if (!middle.is_visible()) {
        list_.AddRectFilled(box.low, box.high, Pen::packed(color));
        return;
    }
    // If the arcs met in one point, the stroke would have a spike there.
    const float half = std::min(middle.high.x - middle.low.x, middle.high.y - middle.low.y) / 2;
    const float round = std::min(radius - stroke / 2, half - stroke / 2);
    pen.path(middle, pen.rounding(middle, round));
    list_.PathStroke(Pen::packed(color), ImDrawFlags_Closed, stroke);
}

void Painter::line(Point from, Point to, Color color, float width) {
    if (!is_finite(from) || !is_finite(to))
        return;
    const Pen pen(list_, density_, offset_);
    const float stroke = pen.stroke(width);
    // Horizontal and vertical lines are boxes on whole device pixels, so that they are never two
    // half-tinted rows.
    if (from.y == to.y) {
        fill({std::min(from.x, to.x), from.y - stroke / 2, std::abs(to.x - from.x), stroke}, color);
    } else if (from.x == to.x) {
        fill({from.x - stroke / 2, std::min(from.y, to.y), stroke, std::abs(to.y - from.y)}, color);
    } else {
        list_.AddLine(pen.at(from), pen.at(to), Pen::packed(color), std::max(width, stroke));
    }
}

// Paints dashes that run on around the corners, from the first point on.
void Painter::dashed_polyline(std::vector<Point> points, Color color, float width, float dash,
                              float gap) {
    constexpr float most_dashes = 4096;
    float length = 0;
    for (std::size_t at = 1; at < points.size(); ++at)
        length += distance(points[at - 1], points[at]);
    if (!std::isfinite(length) || !(length > 0) || !(dash > 0) || !(gap > 0) ||
        dash + gap < length / most_dashes)
        return;
    std::vector<Point> piece{points.front()};
    // A repeated point is left out: the side to it would have no direction, and its joint a spike.
    const auto add = [&](Point point) {
        if (!(point == piece.back()))
            piece.push_back(point);
    };
    float left = dash;
    bool drawing = true;
    for (std::size_t at = 1; at < points.size();) {
        const float rest = distance(points[at - 1], points[at]);
        if (rest <= left) {
            left -= rest;
            add(points[at++]);
            continue;
        }
        points[at - 1] = between(points[at - 1], points[at], left / rest);
        add(points[at - 1]);
        if (drawing)
            polyline(piece, color, width, false);
        piece = {points[at - 1]};
        drawing = !drawing;
        left = drawing ? dash : gap;
    }
    if (drawing)
        polyline(piece, color, width, false);
}

void Painter::polyline(const std::vector<Point>& points, Color color, float width, bool closed) {
    const Pen pen(list_, density_, offset_);
    const std::vector<ImVec2> placed = pen.at(points);
    if (placed.size() < 2)
        return;
    list_.AddPolyline(placed.data(), static_cast<int>(placed.size()), Pen::packed(color),
                      closed ? ImDrawFlags_Closed : ImDrawFlags_None, width);
}

void Painter::polygon(const std::vector<Point>& points, Color color) {
    const Pen pen(list_, density_, offset_);
    std::vector<ImVec2> placed = pen.at(points);
    if (placed.size() < 3)
        return;
    // ImGui smooths the edges of clockwise polygons only.
    float area = 0;
    for (std::size_t at = 0; at < placed.size(); ++at) {
        const ImVec2 here = placed[at];
        const ImVec2 next = placed[(at + 1) % placed.size()];
        area += here.x * next.y - next.x * here.y;
    }
    if (area < 0)
        std::reverse(placed.begin(), placed.end());
    list_.AddConcavePolyFilled(placed.data(), static_cast<int>(placed.size()), Pen::packed(color));
}

void Painter::circle(Point centre, float radius, Color color) {
    if (!is_finite(centre) || !(radius > 0))
        return;
    const Pen pen(list_, density_, offset_);
    list_.AddCircleFilled(pen.at(centre), radius, Pen::packed(color), corners(radius, density_));
}

void Painter::ring(Point centre, float radius, Color color, float width) {
    if (!is_finite(centre) || !(radius > 0))
        return;
    const Pen pen(list_, density_, offset_);
    const int count = corners(radius, density_);
    list_.PathArcTo(pen.at(centre), radius, 0,
                    turn * static_cast<float>(count - 1) / static_cast<float>(count), count - 1);
    list_.PathStroke(Pen::packed(color), ImDrawFlags_Closed, width);
}

void Painter::sector(Point centre, float inner, float outer, float from, float to, Color color) {
    if (!is_finite(centre) || !(outer > inner) || !(to > from))
        return;
    if (to - from < turn - 1e-4F)
        polygon(sector_points(centre, inner, outer, from, to, density_), color);
    else if (inner > 0)
        ring(centre, (inner + outer) / 2, color, outer - inner);
    else
        circle(centre, outer, color);
}

void Painter::sector_outline(Point centre, float inner, float outer, float from, float to,
                             Color color, float width, bool dashed) {
    if (!is_finite(centre) || !(outer > inner) || !(to > from))
        return;
    std::vector<Point> points = sector_points(centre, inner, outer, from, to, density_);
    if (!dashed) {
        polyline(points, color, width, true);
        return;
    }
    dashed_round(std::move(points), color, width);
}

void Painter::dashed_round(std::vector<Point> points, Color color, float width) {
    points.push_back(points.front());
    float length = 0;
    for (std::size_t at = 1; at < points.size(); ++at)
        length += distance(points[at - 1], points[at]);
    // A whole number of dashes and gaps, so that the last dash does not meet the first.
    const float count = std::max(1.0F, std::round(length / (2 * outline_dash)));
    dashed_polyline(std::move(points), color, width, length / count / 2, length / count / 2);
}

void Painter::dashed_outline(const Rect& rect, Color color, float width, float radius) {
    const float half = width / 2;
    const float round = std::min({radius, rect.width / 2, rect.height / 2}) - half;
    if (!std::isfinite(rect.x) || !std::isfinite(rect.y) || !(round > 0))
        return;
    // The points go corner by corner, clockwise from the left edge.
    const Rect inner{rect.x + half + round, rect.y + half + round, rect.width - 2 * (half + round),
                     rect.height - 2 * (half + round)};
    const std::array<Point, 4> centres{{{inner.x, inner.y},
                                        {inner.right(), inner.y},
                                        {inner.right(), inner.bottom()},
                                        {inner.x, inner.bottom()}}};
    const int steps = (corners(round, density_) + 3) / 4;
    std::vector<Point> points;
    for (std::size_t corner = 0; corner < centres.size(); ++corner)
        for (int step = 0; step <= steps; ++step) {
            const float quarters = static_cast<float>(corner) + 3 +
                                   static_cast<float>(step) / static_cast<float>(steps);
            points.push_back(on_circle(centres[corner], round, quarters * turn / 4));
        }
    dashed_round(std::move(points), color, width);
}

} // namespace zhixiao::draw
