// Paints diagrams: lines between boxes with their arrows, the boxes, and the centre of a star.
#include "draw/paint_pass.h"

#include "draw/diagram.h"

#include <algorithm>
#include <cmath>

namespace zhixiao::draw {
namespace {

constexpr float stroke = 1.5F;
constexpr float arrow_length = 7;
constexpr float arrow_half = 4.5F;

// Paints a filled arrowhead, its tip at the end of the line.
void paint_arrow(Painter& painter, const DiagramLine& line, Color color) {
    const scene::Point tip = line.points.back();
    const scene::Point before = line.points[line.points.size() - 2];
    const float dx = tip.x - before.x;
    const float dy = tip.y - before.y;
    const float length = std::sqrt(dx * dx + dy * dy);
    if (!(length > 0))
        return;
    const float along = painter.tokens().control(arrow_length) / length;
    const float across = painter.tokens().control(arrow_half) / length;
    const scene::Point foot{tip.x - dx * along, tip.y - dy * along};
    painter.polygon({tip,
                     {foot.x - dy * across, foot.y + dx * across},
                     {foot.x + dy * across, foot.y - dx * across}},
                    color);
}

void paint_line(Painter& painter, DiagramLine line, Color color) {
    if (line.points.size() < 2)
        return;
    if (line.arrow)
        paint_arrow(painter, line, color);
    painter.polyline(line.points, color, stroke, false);
}

} // namespace

void ScenePaint::diagram(const scene::Placed& element, const scene::Diagram& diagram) {
    if (!element.part.is_whole()) {
        diagram_box(element, diagram);
        return;
    }
    // The elements of the boxes follow that of the diagram.
    DiagramPlan plan;
    plan.boxes.resize(diagram.boxes.size());
    const auto first = static_cast<std::size_t>(&element - placement_.elements.data()) + 1;
    for (std::size_t i = first; i < placement_.elements.size(); ++i) {
        const scene::Placed& part = placement_.elements[i];
        if (part.node != element.node)
            break;
        const auto row = static_cast<std::size_t>(part.part.row);
        (row < plan.boxes.size() ? plan.boxes[row] : plan.centre) = part.rect;
    }
    for (DiagramLine& line : diagram_lines(diagram, plan))
        paint_line(painter_, std::move(line), tokens_.field_line);
}

void ScenePaint::diagram_box(const scene::Placed& element, const scene::Diagram& diagram) {
    const auto row = static_cast<std::size_t>(element.part.row);
    if (row >= diagram.boxes.size()) {
        if (diagram.shape == scene::DiagramShape::Star)
            painter_.circle(centre_of(element.rect), element.rect.width / 2,
                            tokens_.tone(diagram.centre_tone));
        return;
    }
    const scene::DiagramBox& box = diagram.boxes[row];
    if (box.to && element.part.cell < 0)
        return; // the element of its link paints the box
    const Color tone = tokens_.tone(box.tone);
    const double share = is_pressed(element) ? 0.24 : is_hovered(element) ? 0.18 : 0.12;
    Color fill = mix(tone, tokens_.surface, share);
    if (box.selected)
        fill = is_pressed(element) || is_hovered(element) ? mix(tokens_.ink, tone, 0.15) : tone;
    painter_.fill(element.rect, fill, button_radius);
}

} // namespace zhixiao::draw
