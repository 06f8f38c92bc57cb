// Where glyphs come from: the browser's own fonts, or a plain stand-in for tests.
#pragma once

#include "draw/theme.h"

#include <cstdint>
#include <vector>

namespace zhixiao::draw {

// The code point of the first icon; those of the others follow in the order of scene::Icon. They
// lie in the private-use area of the basic plane, because Dear ImGui keeps tables up to the highest
// code point of each size.
constexpr char32_t first_icon = 0xE000;

// Lengths above and below the baseline, CSS px, both positive.
struct FontMetrics {
    float ascent = 0;
    float descent = 0;
};

// A rasterised glyph: coverage 0–255, row by row. `left` and `top` lead from the pen on the
// baseline to the corner of the bitmap; device px, y downwards.
struct GlyphBitmap {
    int left = 0;
    int top = 0;
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> coverage;
};

class GlyphSource {
  public:
    GlyphSource() = default;
    GlyphSource(const GlyphSource&) = delete;
    GlyphSource& operator=(const GlyphSource&) = delete;
    virtual ~GlyphSource() = default;

    // Returns the advance width in CSS px at an em of `size` CSS px. Kerning and ligatures are off,
    // so that a line is as wide as its glyphs together.
    virtual float advance(char32_t code_point, Weight weight, float size) = 0;
    virtual FontMetrics metrics(Weight weight, float size) = 0;
    // Rasterises a glyph at an em of `device_size` device px.
    virtual GlyphBitmap rasterise(char32_t code_point, Weight weight, float device_size) = 0;
};

} // namespace zhixiao::draw
