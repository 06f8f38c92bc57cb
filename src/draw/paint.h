// Paints a placed scene: what the eye sees of every element, at its rectangle.
#pragma once

#include "draw/painter.h"
#include "scene/placed.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace zhixiao::draw {

// What the DOM reports of pointer and focus, by path; empty: nothing.
struct Interaction {
    std::string focused; // with a visible focus ring
    std::string hovered; // by a mouse
    std::string pressed;
    std::map<std::string, float> scrolled;     // CSS px from the top, per scrolling Pane
    std::map<std::string, scene::Point> grids; // CSS px from the left and top, per Grid

    bool operator==(const Interaction&) const = default;
};

// Where an element is painted: its rectangle, moved by what its pane is scrolled.
scene::Rect painted_rect(const scene::Placed& element, const scene::Placement& placement,
                         const Interaction& interaction);

// How far a Grid is scrolled.
scene::Point scrolled_of(const scene::Placed& grid, const Interaction& interaction);

// Where the cells in sight of a Grid are painted: path and rectangle, row by row.
std::vector<std::pair<std::string, scene::Rect>> painted_cells(const scene::Placed& grid,
                                                               const scene::Placement& placement,
                                                               const Interaction& interaction);

void paint(Painter& painter, const scene::Placement& placement, const Interaction& interaction);

} // namespace zhixiao::draw
