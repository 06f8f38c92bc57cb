// Glyphs as the platform measures and rasterises them, for layout and for Dear ImGui.
#pragma once

#include "draw/glyph_source.h"
#include "platform/platform.h"

namespace zhixiao {

class PlatformGlyphs : public draw::GlyphSource {
  public:
    // `platform` must outlive it.
    explicit PlatformGlyphs(Platform& platform) : platform_(platform) {}

    float advance(char32_t code, draw::Weight weight, float size) override;
    draw::FontMetrics metrics(draw::Weight weight, float size) override;
    draw::GlyphBitmap rasterise(char32_t code, draw::Weight weight, float device_size) override;

  private:
    Platform& platform_;
};

} // namespace zhixiao
