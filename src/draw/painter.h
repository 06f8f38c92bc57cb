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

    // The nearest device-pixel line.
    float snap(float css_px) const;

    void fill(const scene::Rect& rect, Color color, float radius = 0);
    // The stroke lies inside the rect.
    void outline(const scene::Rect& rect, Color color, float width, float radius = 0);
    // `radius` above 0.
    void dashed_outline(const scene::Rect& rect, Color color, float width, float radius);
    void line(scene::Point from, scene::Point to, Color color, float width);
    void polyline(const std::vector<scene::Point>& points, Color color, float width, bool closed);
    void dashed_polyline(std::vector<scene::Point> points, Color color, float width, float dash,
                         float gap);
    // Points in order of the outline; may be concave.
    void polygon(const std::vector<scene::Point>& points, Color color);
    void circle(scene::Point centre, float radius, Color color);
    void ring(scene::Point centre, float radius, Color color, float width);
    // A ring sector; angles in radians clockwise from 12 o'clock, from < to.
    void sector(scene::Point centre, float inner, float outer, float from, float to, Color color);
    void sector_outline(scene::Point centre, float inner, float outer, float from, float to,
                        Color color, float width, bool dashed);

    // `top` is the top of the line box. Returns the advance width.
    float text(std::string_view utf8, float left, float top, scene::TextStyle style, Weight weight,
               Color color);
    float text_width(std::string_view utf8, scene::TextStyle style, Weight weight);
    void icon(scene::Icon icon, scene::Point centre, float size, Color color);
    // A status shape of `size` CSS px across; see scene::Mark.
    void mark(scene::Mark mark, scene::Point centre, float size, Color color);

    // Everything painted until pop_clip lies within rect as well.
    void push_clip(const scene::Rect& rect);
    void pop_clip();

    // Moves what follows: scrolling.
    void set_offset(float x, float y);

  private:
    struct Pen;

    // A closed outline of dashes that come out even.
    void dashed_round(std::vector<scene::Point> points, Color color, float width);

    ImDrawList& list_;
    const Fonts& fonts_;
    const Tokens& tokens_;
    float density_;
    float offset_x_ = 0;
    float offset_y_ = 0;
};

// The pictures, each within `rect`.
void paint_wheel(Painter& painter, const scene::Wheel& wheel, const scene::Rect& rect);
void paint_track(Painter& painter, const scene::Track& track, const scene::Rect& rect);
void paint_meter(Painter& painter, const scene::Meter& meter, const scene::Rect& rect);
void paint_chart(Painter& painter, const scene::Chart& chart, const scene::Rect& rect);
void paint_timeline(Painter& painter, const scene::Timeline& timeline, const scene::Rect& rect);

// The line and knob of a slider, `rect` the line's own part; `knob`: the colour of its ring.
void paint_slider(Painter& painter, const scene::Slider& slider, const scene::Rect& rect,
                  Color knob);

} // namespace zhixiao::draw
