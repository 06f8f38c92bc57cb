// Breaks a paragraph into lines: UAX #14 with the Chinese rules (no line begins with ，。！？）》
// or ends with （《); a word stays whole if a line can hold it.
#pragma once

#include "draw/glyph_source.h"
#include "scene/placed.h"

#include <vector>

namespace zhixiao::draw {

// Breaks `runs` into lines no wider than `width` CSS px; only a single character may be wider.
// `align` decides the x of each line; y counts from 0 in steps of the line box. Without runs there
// are no lines.
std::vector<scene::Line> break_lines(const std::vector<scene::Run>& runs, scene::TextStyle style,
                                     scene::Align align, float width, const Tokens& tokens,
                                     GlyphSource& glyphs);

// Returns the width of `runs` in CSS px if only \n breaks them: that of the widest line.
float natural_width(const std::vector<scene::Run>& runs, scene::TextStyle style,
                    const Tokens& tokens, GlyphSource& glyphs);

// Returns the width in CSS px of the widest stretch of `runs` that should not be broken, such as a
// number or a word.
float least_width(const std::vector<scene::Run>& runs, scene::TextStyle style, const Tokens& tokens,
                  GlyphSource& glyphs);

// Returns the weight of a run: semibold if the run is strong, otherwise that of its style.
Weight weight_of(const scene::Run& run, scene::TextStyle style, const Tokens& tokens);

} // namespace zhixiao::draw
