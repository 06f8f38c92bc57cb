// What is painted: the window on the page's canvas, and the browser's glyphs in it.
#pragma once

#include "draw/font.h"
#include "draw/glyph_source.h"
#include "draw/paint.h"
#include "draw/sheet.h"
#include "platform/platform.h"

#include <optional>

namespace zhixiao {

// The browser's fonts, for layout and for Dear ImGui.
class BrowserGlyphs : public draw::GlyphSource {
  public:
    explicit BrowserGlyphs(Platform& platform) : platform_(platform) {}

    float advance(char32_t code, draw::Weight weight, float size) override;
    draw::FontMetrics metrics(draw::Weight weight, float size) override;
    draw::GlyphBitmap rasterise(char32_t code, draw::Weight weight, float device_size) override;

  private:
    Platform& platform_;
};

// The window SDL opens on the page's canvas, its WebGL context, and Dear ImGui's state. Input is
// not SDL's: the mirror's elements lie over the canvas and own every press and key.
class Picture {
  public:
    explicit Picture(draw::GlyphSource& glyphs);

    // False: the browser has no WebGL2, and nothing can be painted.
    bool is_there() const { return is_there_; }

    // The window has this many device px, `density` of them to a CSS px.
    void paint(const scene::Placement& placement, const draw::Interaction& interaction,
               const draw::Tokens& tokens, int device_width, int device_height, float density);

    // Everything on the graphics side is made anew with the next frame.
    void context_restored();

  private:
    draw::Fonts fonts_;
    std::optional<draw::Sheet> sheet_; // once there is a context
    bool is_there_ = false;
};

} // namespace zhixiao
