// Paints controls of the rights pages: tiles, calls, tick boxes, the button to leave fast, and QR
// codes.
#include "draw/paint_pass.h"

#include <algorithm>
#include <cmath>

namespace zhixiao::draw {
namespace {

constexpr float tick_box = 24;
constexpr float tick_radius = 6;

} // namespace

// Returns the left edge of the words of an element: that of the line furthest left.
float ScenePaint::words_left(const scene::Placed& element) const {
    float left = element.rect.width;
    for (const scene::Line& line : element.lines)
        left = std::min(left, line.x);
    return element.rect.x + left;
}

void ScenePaint::before_words(const scene::Placed& element, scene::Icon icon, Color color) {
    if (!element.lines.empty())
        painter_.icon(icon, {words_left(element) - tokens_.control(18), centre_of(element.rect).y},
                      tokens_.control(20), color);
}

void ScenePaint::tile(const scene::Placed& element, const scene::Link& link) {
    surface(element, scene::Surface::Card, true);
    if (link.icon && !element.lines.empty())
        painter_.icon(*link.icon,
                      {centre_of(element.rect).x,
                       element.rect.y + element.lines.front().y - 8 - tokens_.control(14)},
                      tokens_.control(28), tokens_.brand);
}

void ScenePaint::action(const scene::Placed& element, const scene::Link& link) {
    const bool filled = link.look == scene::LinkLook::Filled;
    painter_.fill(element.rect, ground(element, filled), button_radius);
    if (!filled)
        painter_.outline(element.rect, tokens_.brand, 1, button_radius);
    if (link.icon)
        before_words(element, *link.icon, filled ? tokens_.on_fill : tokens_.brand);
}

void ScenePaint::leave(const scene::Placed& element, const scene::Button& button) {
    painter_.fill(element.rect,
                  is_pressed(element)   ? tokens_.ink_pressed
                  : is_hovered(element) ? tokens_.ink_hover
                                        : tokens_.ink,
                  leave_radius);
    if (button.icon)
        before_words(element, *button.icon, tokens_.tone(scene::Tone::OnInk));
}

// Paints a tick box beside the first line of its words.
void ScenePaint::tick(const scene::Placed& element, const scene::Button& button) {
    if (element.lines.empty())
        return;
    const bool on = button.pressed == true;
    const float size = tokens_.control(tick_box);
    const scene::Line& first = element.lines.front();
    const scene::Rect box{element.rect.x, element.rect.y + first.y + (first.height - size) / 2,
                          size, size};
    painter_.fill(box, button.enabled ? ground(element, on) : tokens_.track, tick_radius);
    if (!on) {
        painter_.outline(box, is_hovered(element) ? tokens_.brand : tokens_.field_line, 1.5F,
                         tick_radius);
        return;
    }
    const auto at = [&](float x, float y) {
        return scene::Point{box.x + x * size / tick_box, box.y + y * size / tick_box};
    };
    painter_.polyline({at(6.5F, 12.5F), at(10.5F, 16.5F), at(17.5F, 8.5F)},
                      button.enabled ? tokens_.on_fill : tokens_.tone(scene::Tone::None),
                      tokens_.control(2), false);
}

// Paints a QR code: dark on white in the dark theme too, because many readers know no other. A
// module is a whole number of device px wide.
void ScenePaint::qr(const scene::Placed& element) {
    constexpr Color white = rgb(0xFFFFFF);
    constexpr Color dark = rgb(0x1E2A32);
    painter_.fill(element.rect, white, button_radius);
    if (!element.qr || element.qr->side == 0)
        return;
    const scene::QrModules& code = *element.qr;
    const float across = static_cast<float>(code.side + 2 * scene::QrModules::quiet);
    const float density = painter_.density();
    const float module =
        std::max(1.0F, std::floor(element.rect.width * density / across)) / density;
    const scene::Point centre = centre_of(element.rect);
    const float half = module * static_cast<float>(code.side) / 2;
    const scene::Point corner{painter_.snap(centre.x - half), painter_.snap(centre.y - half)};
    for (int row = 0; row < code.side; ++row)
        for (int column = 0; column < code.side;) {
            const int from = column;
            while (column < code.side && code.is_dark(column, row))
                ++column;
            if (column == from) {
                ++column;
                continue;
            }
            painter_.fill({corner.x + module * static_cast<float>(from),
                           corner.y + module * static_cast<float>(row),
                           module * static_cast<float>(column - from), module},
                          dark);
        }
}

} // namespace zhixiao::draw
