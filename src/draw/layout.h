// Lays out a scene in a window: every element's rectangle and lines, for painter and mirror alike.
#pragma once

#include "draw/glyph_source.h"
#include "scene/placed.h"

namespace zhixiao::draw {

// Lays out `page`, a scene::Page that must outlive the placement, in a window of `width` × `height`
// CSS px.
scene::Placement lay_out(const scene::Node& page, float width, float height, const Tokens& tokens,
                         GlyphSource& glyphs);

} // namespace zhixiao::draw
