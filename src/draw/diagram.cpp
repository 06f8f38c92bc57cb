// Geometry of diagrams: layers, rings, stars and columns of boxes.
#include "draw/diagram.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numbers>

namespace zhixiao::draw {
namespace {

using scene::Point;
using scene::Rect;

constexpr float full_turn = 2 * std::numbers::pi_v<float>;
constexpr float clear = 3; // between a line's end and the box it leads to
constexpr float widest_ring = 420;

Point middle(const Rect& rect) { return {rect.x + rect.width / 2, rect.y + rect.height / 2}; }

float angle_of(std::size_t at, std::size_t count) {
    return full_turn * static_cast<float>(at) / static_cast<float>(count);
}

Rect around(Point centre, Size size) {
    return {centre.x - size.width / 2, centre.y - size.height / 2, size.width, size.height};
}

bool touch(const Rect& one, const Rect& other, float gap) {
    return one.x < other.right() + gap && other.x < one.right() + gap &&
           one.y < other.bottom() + gap && other.y < one.bottom() + gap;
}

bool any_touch(const DiagramPlan& plan, float gap) {
    for (std::size_t i = 0; i < plan.boxes.size(); ++i) {
        if (plan.centre.width > 0 && touch(plan.boxes[i], plan.centre, gap))
            return true;
        for (std::size_t j = i + 1; j < plan.boxes.size(); ++j)
            if (touch(plan.boxes[i], plan.boxes[j], gap))
                return true;
    }
    return false;
}

DiagramPlan on_ellipse(const std::vector<Size>& sizes, Size centre, float width, Point radii) {
    DiagramPlan plan;
    float top = 0;
    float bottom = 0;
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        const float angle = angle_of(i, sizes.size());
        plan.boxes.push_back(
            around({width / 2 + radii.x * std::sin(angle), -radii.y * std::cos(angle)}, sizes[i]));
        top = std::min(top, plan.boxes.back().y);
        bottom = std::max(bottom, plan.boxes.back().bottom());
    }
    for (Rect& box : plan.boxes)
        box.y -= top;
    plan.centre = around({width / 2, -top}, centre);
    plan.height = bottom - top;
    return plan;
}

bool is_column(const DiagramPlan& plan) {
    return plan.boxes.size() > 1 && middle(plan.boxes[0]).x == middle(plan.boxes[1]).x &&
           (plan.boxes.size() > 2 || plan.centre.width <= 0 || plan.centre.y < plan.boxes[0].y);
}

// Returns the line between two boxes: straight within a layer; down, across and down to another
// layer.
DiagramLine tie_line(const Rect& from, const Rect& to, bool arrow) {
    const Point a = middle(from);
    const Point b = middle(to);
    if (from.y == to.y) {
        const float sign = b.x > a.x ? 1.0F : -1.0F;
        return {{{a.x + sign * (from.width / 2 + clear), a.y},
                 {b.x - sign * (to.width / 2 + clear), b.y}},
                arrow};
    }
    const float start = from.bottom();
    const float end = to.y - clear;
    const float across = start + (to.y - start) * 0.45F;
    if (std::abs(a.x - b.x) < 1)
        return {{{a.x, start}, {a.x, end}}, arrow};
    return {{{a.x, start}, {a.x, across}, {b.x, across}, {b.x, end}}, arrow};
}

std::vector<DiagramLine> column_lines(const DiagramPlan& plan, bool is_ring) {
    std::vector<DiagramLine> lines;
    for (std::size_t i = 1; i < plan.boxes.size(); ++i)
        lines.push_back(tie_line(plan.boxes[i - 1], plan.boxes[i], is_ring));
    return lines;
}

// The ellipse on which the middles of the boxes lie.
struct Ellipse {
    Point centre;
    Point radii;
};

// Works the ellipse out from the first two boxes.
Ellipse ellipse_of(const std::vector<Rect>& boxes) {
    const Point first = middle(boxes[0]);
    const Point second = middle(boxes[1]);
    const float angle = angle_of(1, boxes.size());
    Ellipse ellipse;
    ellipse.radii.y = (second.y - first.y) / (1 - std::cos(angle));
    const float sine = std::sin(angle);
    ellipse.radii.x = std::abs(sine) > 0.01F ? (second.x - first.x) / sine : ellipse.radii.y;
    ellipse.centre = {first.x, first.y + ellipse.radii.y};
    return ellipse;
}

// Returns the lines of a ring: from each box to the next, along the ellipse through their middles.
std::vector<DiagramLine> ring_lines(const DiagramPlan& plan) {
    constexpr int steps = 24; // along each line
    const std::size_t count = plan.boxes.size();
    const Ellipse ring = ellipse_of(plan.boxes);
    const auto at = [&](float angle) {
        return Point{ring.centre.x + ring.radii.x * std::sin(angle),
                     ring.centre.y - ring.radii.y * std::cos(angle)};
    };
    std::vector<DiagramLine> lines;
    for (std::size_t i = 0; i < count; ++i) {
        DiagramLine line;
        line.arrow = true;
        const Rect& next = plan.boxes[(i + 1) % count];
        for (int step = 0; step <= steps; ++step) {
            const float share = static_cast<float>(step) / steps;
            const Point point =
                at(angle_of(i, count) + share * full_turn / static_cast<float>(count));
            if (touch({point.x, point.y, 0, 0}, plan.boxes[i], 0))
                continue;
            if (touch({point.x, point.y, 0, 0}, next, clear))
                break;
            line.points.push_back(point);
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace

std::vector<int> layer_counts(const scene::Diagram& diagram) {
    std::vector<int> counts;
    for (const scene::DiagramBox& box : diagram.boxes) {
        const auto layer = static_cast<std::size_t>(std::max(0, box.layer));
        if (counts.size() <= layer)
            counts.resize(layer + 1, 0);
        ++counts[layer];
    }
    return counts;
}

float layer_box_width(int count, float width, float most, const DiagramGaps& gaps) {
    const auto boxes = static_cast<float>(std::max(1, count));
    return std::clamp((width - gaps.beside * (boxes - 1)) / boxes, 1.0F, std::max(1.0F, most));
}

DiagramPlan plan_layers(const scene::Diagram& diagram, const std::vector<Size>& sizes, float width,
                        const DiagramGaps& gaps) {
    DiagramPlan plan;
    for (std::size_t first = 0; first < sizes.size();) {
        std::size_t end = first;
        Size row;
        while (end < sizes.size() && diagram.boxes[end].layer == diagram.boxes[first].layer) {
            row.width += sizes[end].width + (end > first ? gaps.beside : 0);
            row.height = std::max(row.height, sizes[end].height);
            ++end;
        }
        const float top = first == 0 ? 0 : plan.height + gaps.beneath;
        float x = (width - row.width) / 2;
        for (; first < end; ++first) {
            plan.boxes.push_back({x, top, sizes[first].width, row.height});
            x += sizes[first].width + gaps.beside;
        }
        plan.height = top + row.height;
    }
    return plan;
}

bool fits_around(float box_width, float centre_width, float width, const DiagramGaps& gaps) {
    const float between = centre_width > 0 ? centre_width + 2 * gaps.beside : gaps.beside;
    return 2 * box_width + between <= width;
}

DiagramPlan plan_around(const std::vector<Size>& sizes, Size centre, float width,
                        const DiagramGaps& gaps) {
    float sine = 0;
    float box_width = 0;
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        sine = std::max(sine, std::abs(std::sin(angle_of(i, sizes.size()))));
        box_width = std::max(box_width, sizes[i].width);
    }
    const float room = std::max(1.0F, std::min(width, widest_ring) - box_width) / 2;
    const float radius_x = sine > 0.1F ? room / sine : 0;
    // Starts with an ellipse 0.8 times as high as wide, and makes it higher until no boxes touch.
    DiagramPlan plan;
    constexpr float step = 4;
    constexpr float highest = 2000;
    for (float radius_y = radius_x * 0.8F; radius_y < highest; radius_y += step) {
        plan = on_ellipse(sizes, centre, width, {radius_x, radius_y});
        if (!any_touch(plan, gaps.beside))
            break;
    }
    return plan;
}

namespace {

// Plans boxes on an ellipse in rows at equal distances: the first box at the top, then two in each
// row, and the last of an even number at the bottom.
DiagramPlan plan_in_rows(const std::vector<Size>& sizes, Size centre, float width,
                         const DiagramGaps& gaps) {
    const std::size_t count = sizes.size();
    const std::size_t beside = (count - 1) / 2; // rows of two
    const std::size_t rows = beside + 1 + (count % 2 == 0 ? 1 : 0);
    const Size box = sizes.front();
    const float pitch = box.height + gaps.beside;
    const float radius_y = static_cast<float>(rows - 1) * pitch / 2;
    const float radius_x = (std::min(width, widest_ring) - box.width) / 2;
    DiagramPlan plan;
    plan.height = 2 * radius_y + box.height;
    plan.centre = {(width - centre.width) / 2, (plan.height - centre.height) / 2, centre.width,
                   centre.height};
    for (std::size_t i = 0; i < count; ++i) {
        const bool is_left = i > rows - 1;
        const std::size_t row = is_left ? count - i : i;
        const float top = static_cast<float>(row) * pitch;
        const bool is_alone = row == 0 || row > beside;
        const float share = (top - radius_y) / radius_y;
        const float wide = radius_x * std::sqrt(std::max(0.0F, 1 - share * share));
        const float off = is_alone ? 0 : std::max(wide, (box.width + gaps.beside) / 2);
        plan.boxes.push_back(
            {(width - box.width) / 2 + (is_left ? -off : off), top, box.width, box.height});
    }
    return plan;
}

} // namespace

DiagramPlan plan_star(const std::vector<Size>& sizes, Size centre, float width,
                      const DiagramGaps& gaps) {
    constexpr std::size_t few = 4;
    DiagramPlan around = plan_around(sizes, centre, width, gaps);
    if (sizes.size() <= few)
        return around;
    DiagramPlan rows = plan_in_rows(sizes, centre, width, gaps);
    return rows.height < around.height ? rows : around;
}

DiagramPlan plan_column(const std::vector<Size>& sizes, Size centre, float width,
                        const DiagramGaps& gaps) {
    DiagramPlan plan;
    if (centre.width > 0) {
        plan.centre = {(width - centre.width) / 2, 0, centre.width, centre.height};
        plan.height = centre.height;
    }
    for (const Size& size : sizes) {
        const float top = plan.height + (plan.height > 0 ? gaps.beneath : 0);
        plan.boxes.push_back({(width - size.width) / 2, top, size.width, size.height});
        plan.height = top + size.height;
    }
    return plan;
}

std::vector<DiagramLine> diagram_lines(const scene::Diagram& diagram, const DiagramPlan& plan) {
    std::vector<DiagramLine> lines;
    if (diagram.shape == scene::DiagramShape::Layers) {
        for (const scene::DiagramTie& tie : diagram.ties)
            if (tie.from < plan.boxes.size() && tie.to < plan.boxes.size())
                lines.push_back(tie_line(plan.boxes[tie.from], plan.boxes[tie.to], tie.arrow));
        return lines;
    }
    const bool is_ring = diagram.shape == scene::DiagramShape::Ring;
    if (plan.boxes.size() < 2)
        return lines;
    if (is_column(plan))
        return column_lines(plan, is_ring);
    if (is_ring)
        return ring_lines(plan);
    const Point heart = plan.centre.width > 0 ? middle(plan.centre) : ellipse_of(plan.boxes).centre;
    for (const Rect& box : plan.boxes)
        lines.push_back({{heart, middle(box)}, false});
    return lines;
}

} // namespace zhixiao::draw
