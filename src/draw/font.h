// Fonts of Dear ImGui whose glyphs a GlyphSource measures and rasterises on demand.
#pragma once

#include "draw/glyph_source.h"
#include "draw/painter.h"

namespace zhixiao::draw {

// Adds a regular and a semibold font to the atlas of the current ImGui context, before its first
// frame. `glyphs` must outlive the context. The size of a font is its em; ascent and descent are
// those of `glyphs`. Corners of glyphs count from the pen on the baseline, in whole device px.
Fonts load_fonts(GlyphSource& glyphs);

} // namespace zhixiao::draw
