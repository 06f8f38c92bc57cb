// Geometry of diagrams: where boxes of known sizes stand, and the lines between them.
#pragma once

#include "scene/placed.h"

#include <vector>

namespace zhixiao::draw {

struct Size {
    float width = 0;
    float height = 0;
};

// Boxes by their places in the diagram, and the middle of a ring or star; from the corner.
struct DiagramPlan {
    std::vector<scene::Rect> boxes;
    scene::Rect centre; // no size: there is none
    float height = 0;
};

// Lengths that the plans keep, CSS px at this text size.
struct DiagramGaps {
    float beside = 0;  // between boxes side by side
    float beneath = 0; // between layers, with room for an arrow
};

// How many boxes each layer has, by layer.
std::vector<int> layer_counts(const scene::Diagram& diagram);

// The width that the boxes of one layer share evenly, at most `most` each.
float layer_box_width(int count, float width, float most, const DiagramGaps& gaps);

// `sizes`: of the boxes, in their order; the rows of layers are as high as their highest box.
DiagramPlan plan_layers(const scene::Diagram& diagram, const std::vector<Size>& sizes, float width,
                        const DiagramGaps& gaps);

// Whether two boxes of this width, and what stands between them, fit side by side.
bool fits_around(float box_width, float centre_width, float width, const DiagramGaps& gaps);

// Ring and star: around the middle, clockwise from 12 o'clock, as close as no two boxes touch.
DiagramPlan plan_around(const std::vector<Size>& sizes, Size centre, float width,
                        const DiagramGaps& gaps);

// A star whose boxes keep that order and stand in rows, one at each side: of many it is lower.
DiagramPlan plan_star(const std::vector<Size>& sizes, Size centre, float width,
                      const DiagramGaps& gaps);

// One below the other, the centre first.
DiagramPlan plan_column(const std::vector<Size>& sizes, Size centre, float width,
                        const DiagramGaps& gaps);

// A line between boxes; its last point is the tip of the arrow, if it has one.
struct DiagramLine {
    std::vector<scene::Point> points;
    bool arrow = false;
};

// The lines of a diagram whose boxes and centre are where the plan says. The lines of a ring and a
// star run behind their boxes.
std::vector<DiagramLine> diagram_lines(const scene::Diagram& diagram, const DiagramPlan& plan);

} // namespace zhixiao::draw
