// The window on the page's canvas, and the browser's glyphs that it paints.
#pragma once

#include "draw/font.h"
#include "draw/glyph_source.h"
#include "draw/paint.h"
#include "draw/sheet.h"
#include "platform/platform.h"

#include <optional>

namespace zhixiao {

// Hands the glyphs of the browser's fonts to layout and to Dear ImGui.
class BrowserGlyphs : public draw::GlyphSource {
  public:
    explicit BrowserGlyphs(Platform& platform) : platform_(platform) {}

    float advance(char32_t code, draw::Weight weight, float size) override;
    draw::FontMetrics metrics(draw::Weight weight, float size) override;
    draw::GlyphBitmap rasterise(char32_t code, draw::Weight weight, float device_size) override;

  private:
    Platform& platform_;
};

// The window that SDL opens on the page's canvas, its WebGL context, and Dear ImGui's state. SDL
// takes no input: the mirror's elements lie over the canvas and handle every press and key.
class Picture {
  public:
    explicit Picture(draw::GlyphSource& glyphs);

    // Returns false if the browser has no WebGL2, so that nothing can be painted.
    bool is_there() const { return is_there_; }

    // Paints one frame in a window of `device_width` × `device_height` device px, with `density`
    // device px to one CSS px.
    void paint(const scene::Placement& placement, const draw::Interaction& interaction,
               const draw::Tokens& tokens, int device_width, int device_height, float density);

    // Drops all graphics objects; the next frame makes new ones.
    void context_restored();

  private:
    draw::Fonts fonts_;
    std::optional<draw::Sheet> sheet_; // once there is a context
    bool is_there_ = false;
};

} // namespace zhixiao
