// What someone does with the page just now, and where it shows the elements: pointer, focus,
// scroll.
#pragma once

#include "scene/placed.h"

#include <map>
#include <string>

namespace zhixiao::draw {

// What the DOM reports of pointer, focus and scrolling. Elements are named by their paths; an empty
// path: none.
struct Interaction {
    std::string focused; // with a visible focus ring
    std::string hovered; // by a mouse
    std::string pressed;
    std::map<std::string, float> scrolled;     // CSS px from the top, per scrolling Pane
    std::map<std::string, scene::Point> grids; // CSS px from the left and top, per Grid

    bool operator==(const Interaction&) const = default;
};

// Returns where an element is painted: its rectangle, moved by as much as its pane is scrolled.
scene::Rect painted_rect(const scene::Placed& element, const scene::Placement& placement,
                         const Interaction& interaction);

// Returns how far a Grid is scrolled, CSS px from the left and top.
scene::Point scrolled_of(const scene::Placed& grid, const Interaction& interaction);

} // namespace zhixiao::draw
