// Breaks a paragraph into lines: UAX #14 with the Chinese rules (no line begins with ，。！？）》
// or ends with （《), words kept whole where a line can hold them.
#pragma once

#include "draw/glyph_source.h"
#include "scene/placed.h"

#include <vector>

namespace zhixiao::draw {

// Lines of `runs`, each no wider than `width` CSS px as long as a single cluster fits; x is 0 or
// as `align` says, y counts from 0 in steps of the line box. No runs: no lines.
std::vector<scene::Line> break_lines(const std::vector<scene::Run>& runs, scene::TextStyle style,
                                     scene::Align align, float width, const Tokens& tokens,
                                     GlyphSource& glyphs);

// Width of `runs` on one line; forced breaks (\n) count, the widest line decides.
float natural_width(const std::vector<scene::Run>& runs, scene::TextStyle style,
                    const Tokens& tokens, GlyphSource& glyphs);

// Width of the widest stretch of `runs` that should not be broken: a number, a word.
float least_width(const std::vector<scene::Run>& runs, scene::TextStyle style, const Tokens& tokens,
                  GlyphSource& glyphs);

// The weight a run is set in: that of its style, semibold when it is strong.
Weight weight_of(const scene::Run& run, scene::TextStyle style, const Tokens& tokens);

} // namespace zhixiao::draw
