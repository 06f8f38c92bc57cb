// A font for tests: Chinese characters are one em wide, all others half an em.
#pragma once

#include "draw/glyph_source.h"

namespace zhixiao::draw {

class PlainFace : public GlyphSource {
  public:
    float advance(char32_t code_point, Weight, float size) override {
        return code_point >= 0x2E80 || (code_point >= 0x2018 && code_point <= 0x201D) ? size
                                                                                      : size / 2;
    }
    FontMetrics metrics(Weight, float size) override { return {size * 0.88F, size * 0.24F}; }
    GlyphBitmap rasterise(char32_t, Weight, float device_size) override {
        const int side = static_cast<int>(device_size / 2);
        return {0, -side, side, side,
                std::vector<std::uint8_t>(static_cast<std::size_t>(side * side), 255)};
    }
};

} // namespace zhixiao::draw
