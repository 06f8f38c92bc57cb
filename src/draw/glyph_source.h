// Where glyphs come from: the browser's own fonts, or a plain stand-in for tests.
#pragma once

#include "draw/theme.h"

#include <cstdint>
#include <vector>

namespace zhixiao::draw {

// Icons are glyphs of the private-use area: first_icon + scene::Icon. That of the basic plane, as
// Dear ImGui keeps tables up to the highest code point of each size.
constexpr char32_t first_icon = 0xE000;

// Above and below the baseline, CSS px, both positive.
struct FontMetrics {
    float ascent = 0;
    float descent = 0;
};

// Coverage, 0–255, row by row. left, top: from the pen on the baseline to the bitmap's corner,
// device px, y downwards.
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

    // At an em of `size` CSS px. Kerning and ligatures are off: a line is as wide as its glyphs.
    virtual float advance(char32_t code_point, Weight weight, float size) = 0;
    virtual FontMetrics metrics(Weight weight, float size) = 0;
    // At an em of `device_size` device px.
    virtual GlyphBitmap rasterise(char32_t code_point, Weight weight, float device_size) = 0;
};

} // namespace zhixiao::draw
