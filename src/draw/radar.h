// Radars: shares on spokes around a centre. Layout and paint of them are gates (pages/later.h):
// only later pages show one, so the first load leaves them out.
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

// `widths`: of the labels, CSS px. The rings are as large as labels beside them leave room for.
RadarShape radar_shape(const scene::Radar& radar, const std::vector<float>& widths, float width,
                       const Tokens& tokens);

// Where a share of an axis stands, from the radar's corner.
scene::Point radar_point(const RadarShape& shape, std::size_t axis, double share);

// Whether last time's outline is shown: with a legend that says what it is.
bool shows_before(const scene::Radar& radar);

// `element`: as LayoutPass::radar placed it, its first lines the labels.
[[gnu::used, gnu::noinline]] void paint_radar(Painter& painter, const scene::Radar& radar,
                                              const scene::Placed& element);

} // namespace zhixiao::draw
