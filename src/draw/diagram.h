// Geometry of diagrams: where boxes of known sizes stand, and the lines between them.
#pragma once

#include "scene/placed.h"

#include <vector>

namespace zhixiao::draw {

struct Size {
    float width = 0;
    float height = 0;
};

// Boxes in the diagram's order, and the centre of a ring or star; from the diagram's corner.
struct DiagramPlan {
    std::vector<scene::Rect> boxes;
    scene::Rect centre; // without a size there is none
    float height = 0;
};

// Least distances, CSS px at this text size.
struct DiagramGaps {
    float beside = 0;  // between boxes side by side
    float beneath = 0; // between layers, with room for an arrow
};

// Counts the boxes of each layer.
std::vector<int> layer_counts(const scene::Diagram& diagram);

// Returns the width of each of `count` boxes that share `width` evenly, at most `most`.
float layer_box_width(int count, float width, float most, const DiagramGaps& gaps);

// Plans boxes of these sizes in layers; all boxes of a layer are as high as the highest.
DiagramPlan plan_layers(const scene::Diagram& diagram, const std::vector<Size>& sizes, float width,
                        const DiagramGaps& gaps);

// Returns whether two boxes of this width fit side by side with the centre between them.
bool fits_around(float box_width, float centre_width, float width, const DiagramGaps& gaps);

// Plans a ring or star: boxes around the centre, clockwise from 12 o'clock, as close as they may be
// without touching.
DiagramPlan plan_around(const std::vector<Size>& sizes, Size centre, float width,
                        const DiagramGaps& gaps);

// Plans a star like plan_around, or, if there are more than four boxes and it is lower, with the
// boxes in rows of two, one on each side.
DiagramPlan plan_star(const std::vector<Size>& sizes, Size centre, float width,
                      const DiagramGaps& gaps);

// Plans boxes one below the other, after the centre.
DiagramPlan plan_column(const std::vector<Size>& sizes, Size centre, float width,
                        const DiagramGaps& gaps);

// A line between boxes; its last point is the tip of the arrow, if it has one.
struct DiagramLine {
    std::vector<scene::Point> points;
    bool arrow = false;
};

// Returns the lines of a diagram whose boxes and centre are where the plan says. The lines of a
// star go from middle to middle, to be painted behind the boxes.
std::vector<DiagramLine> diagram_lines(const scene::Diagram& diagram, const DiagramPlan& plan);

} // namespace zhixiao::draw
