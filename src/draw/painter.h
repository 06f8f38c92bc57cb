// Paints shapes and text in CSS px onto one of Dear ImGui's draw lists, exact to the device pixel.
#pragma once

#include "draw/glyph_source.h"
#include "draw/theme.h"
#include "scene/placed.h"

#include <string_view>
#include <vector>

struct ImDrawList;
struct ImFont;

namespace zhixiao::draw {

struct Fonts {
    ImFont* regular = nullptr;
    ImFont* semibold = nullptr;
};

class Painter {
  public:
    Painter(ImDrawList& list, const Fonts& fonts, const Tokens& tokens, float density)
        : list_(list), fonts_(fonts), tokens_(tokens), density_(density) {}

    const Tokens& tokens() const { return tokens_; }
    float density() const { return density_; }

    // Returns the nearest edge of a device pixel, in CSS px.
    float snap(float css_px) const;

    void fill(const scene::Rect& rect, Color color, float radius = 0);
    // Paints a stroke inside the edges of `rect`.
    void outline(const scene::Rect& rect, Color color, float width, float radius = 0);
    // Paints the same in dashes; nothing unless `radius` is above half of `width`.
    void dashed_outline(const scene::Rect& rect, Color color, float width, float radius);
    void line(scene::Point from, scene::Point to, Color color, float width);
    void polyline(const std::vector<scene::Point>& points, Color color, float width, bool closed);
    void dashed_polyline(std::vector<scene::Point> points, Color color, float width, float dash,
                         float gap);
    // Fills a polygon, which may be concave; `points` are in the order of its outline.
    void polygon(const std::vector<scene::Point>& points, Color color);
    void circle(scene::Point centre, float radius, Color color);
    void ring(scene::Point centre, float radius, Color color, float width);
    // Fills a sector of a ring; angles are in radians clockwise from 12 o'clock, with `from` below
    // `to`.
    void sector(scene::Point centre, float inner, float outer, float from, float to, Color color);
    void sector_outline(scene::Point centre, float inner, float outer, float from, float to,
                        Color color, float width, bool dashed);

    // Paints one line of text; `top` is the top of its line box. Returns the advance width in CSS
    // px.
    float text(std::string_view utf8, float left, float top, scene::TextStyle style, Weight weight,
               Color color);
    float text_width(std::string_view utf8, scene::TextStyle style, Weight weight);
    void icon(scene::Icon icon, scene::Point centre, float size, Color color);
    // Paints a status shape, `size` CSS px across.
    void mark(scene::Mark mark, scene::Point centre, float size, Color color);

    // Clips everything painted until pop_clip to `rect` as well.
    void push_clip(const scene::Rect& rect);
    void pop_clip();

    // Moves everything painted from now on by `x`, `y` CSS px, as scrolling does.
    void set_offset(float x, float y);

  private:
    // Paints a closed outline with a whole number of dashes.
    void dashed_round(std::vector<scene::Point> points, Color color, float width);

    ImDrawList& list_;
    const Fonts& fonts_;
    const Tokens& tokens_;
    float density_;
    scene::Point offset_;
};

// These paint the pictures, each within `rect`.
void paint_wheel(Painter& painter, const scene::Wheel& wheel, const scene::Rect& rect);
void paint_track(Painter& painter, const scene::Track& track, const scene::Rect& rect);
void paint_meter(Painter& painter, const scene::Meter& meter, const scene::Rect& rect);
void paint_chart(Painter& painter, const scene::Chart& chart, const scene::Rect& rect);
void paint_timeline(Painter& painter, const scene::Timeline& timeline, const scene::Rect& rect);

// Paints the line and knob of a slider; `rect` is that of the line, without the words; `knob` is
// the colour of the ring and dot.
void paint_slider(Painter& painter, const scene::Slider& slider, const scene::Rect& rect,
                  Color knob);

} // namespace zhixiao::draw
