// Radars: shares on spokes around a centre. Their layout and painting are gates
// (app/pages/later.h): only later pages show radars, so the first load leaves the code out.
#pragma once

#include "draw/painter.h"

#include <cstddef>
#include <vector>

namespace zhixiao::draw {

// Where the parts of a radar stand, from its corner.
struct RadarShape {
    scene::Point centre;
    float radius = 0;                // of the outer ring, where a share of 1 is
    std::vector<scene::Rect> labels; // in the order of the axes
    float legend = 0;                // top of the legend
    float height = 0;
};

// Returns the shape of a radar in `width` CSS px whose labels have these widths. The rings are as
// large as the labels beside them leave room for.
RadarShape radar_shape(const scene::Radar& radar, const std::vector<float>& widths, float width,
                       const Tokens& tokens);

// Returns where a share stands on an axis, from the radar's corner.
scene::Point radar_point(const RadarShape& shape, std::size_t axis, double share);

// Returns whether last time's outline is shown: only with a legend that explains it.
bool shows_before(const scene::Radar& radar);

// Paints a radar; `element` is as LayoutPass::radar placed it, with the labels as its first lines.
void paint_radar(Painter& painter, const scene::Radar& radar, const scene::Placed& element);

} // namespace zhixiao::draw
