// Paints a slider: the line, how far it is filled, ticks upon it, and the knob.
#include "draw/painter.h"
#include "draw/pictures.h"

#include <algorithm>

namespace zhixiao::draw {
namespace {

// Measurements of the line and its marks, CSS px at standard size.
constexpr float line_height = 6;
constexpr float tick_width = 2;
constexpr float tick_height = 20;
constexpr float ring_width = 2;
constexpr float dot_radius = 6;

} // namespace

void paint_slider(Painter& painter, const scene::Slider& slider, const scene::Rect& rect,
                  Color knob) {
    const Tokens& tokens = painter.tokens();
    const float radius = tokens.control(slider_radius);
    if (!(rect.width > 2 * radius) || !(rect.height > 0))
        return;
    const float middle = rect.y + rect.height / 2;
    const float height = tokens.control(line_height);
    const scene::Rect line{rect.x, middle - height / 2, rect.width, height};
    const float at = slider_knob(slider, slider.value, rect.width, tokens);
    painter.fill(line, tokens.track, height / 2);
    painter.fill({line.x, line.y, at, height}, tokens.brand, height / 2);
    const float width = tokens.control(tick_width);
    const float tall = tokens.control(tick_height);
    for (const scene::SliderMark& mark : slider.marks)
        painter.fill({rect.x + slider_knob(slider, mark.value, rect.width, tokens) - width / 2,
                      middle - tall / 2, width, tall},
                     tokens.tone(mark.tone), width / 2);
    const scene::Point centre{rect.x + at, middle};
    const float ring = tokens.control(ring_width);
    painter.circle(centre, radius, tokens.surface);
    painter.ring(centre, radius - ring / 2, knob, ring);
    painter.circle(centre, tokens.control(dot_radius), knob);
}

} // namespace zhixiao::draw
