// Fonts of Dear ImGui whose glyphs a GlyphSource measures and rasterises, on demand.
#pragma once

#include "draw/glyph_source.h"
#include "draw/painter.h"

namespace zhixiao::draw {

// Adds a regular and a semibold font to the current ImGui context's atlas, before its first frame.
// `glyphs` must outlive the context. Size means the em, ascent and descent are the source's own;
// glyph corners count from the pen on the baseline, in whole device pixels.
Fonts load_fonts(GlyphSource& glyphs);

} // namespace zhixiao::draw
