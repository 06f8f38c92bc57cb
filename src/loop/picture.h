// The window on the page's canvas, in which SDL, WebGL and Dear ImGui paint.
#pragma once

#include "draw/canvas.h"
#include "draw/font.h"
#include "draw/sheet.h"
#include "platform/web.h"

#include <optional>

namespace zhixiao {

// The window SDL opens on the page's canvas, its WebGL context, and Dear ImGui's state. Input is
// not SDL's: the mirror's elements lie over the canvas and own every press and key.
class Picture : public draw::Canvas {
  public:
    // `platform` and `glyphs` must outlive it.
    Picture(WebPlatform& platform, draw::GlyphSource& glyphs);

    bool is_there() const override { return is_there_; }
    void paint(const scene::Placement& placement, const draw::Interaction& interaction,
               const draw::Tokens& tokens, int device_width, int device_height,
               float density) override;
    void context_restored() override;

  private:
    WebPlatform& platform_;
    draw::Fonts fonts_;
    std::optional<draw::Sheet> sheet_; // once there is a context
    bool is_there_ = false;
};

} // namespace zhixiao
