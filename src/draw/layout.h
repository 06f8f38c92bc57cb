// Lays a scene out in a window: every element's rectangle and lines, painted and mirrored alike.
#pragma once

#include "draw/glyph_source.h"
#include "scene/placed.h"

namespace zhixiao::draw {

// `page` is a scene::Page and must outlive the placement. Width and height in CSS px.
scene::Placement lay_out(const scene::Node& page, float width, float height, const Tokens& tokens,
                         GlyphSource& glyphs);

} // namespace zhixiao::draw
