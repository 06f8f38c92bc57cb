// Paints a placed scene: all that is seen of every element, at its rectangle.
#pragma once

#include "draw/interaction.h"
#include "draw/painter.h"
#include "scene/placed.h"

#include <string>
#include <utility>
#include <vector>

namespace zhixiao::draw {

// Returns the path and the painted rectangle of every cell of a Grid that is in sight, row by row.
std::vector<std::pair<std::string, scene::Rect>> painted_cells(const scene::Placed& grid,
                                                               const scene::Placement& placement,
                                                               const Interaction& interaction);

void paint(Painter& painter, const scene::Placement& placement, const Interaction& interaction);

} // namespace zhixiao::draw
