// Paints what lies behind groups and panes.
#include "draw/paint_pass.h"

#include <cmath>
#include <cstdint>
#include <vector>

namespace zhixiao::draw {
namespace {

constexpr float band_overlap = 36; // how far the brand band runs on behind the first card

} // namespace

// Paints over the corners of a pane that is a card, so that what scrolls stays within its round
// corners.
void ScenePaint::corners(const scene::Placed& pane) {
    if (std::get<scene::Pane>(pane.node->is).box.surface != scene::Surface::Card)
        return;
    painter_.set_offset(0, 0);
    const scene::Rect& rect = pane.rect;
    for (const float x : {rect.x, rect.right()})
        for (const float y : {rect.y, rect.bottom()}) {
            const float in_x = x == rect.x ? card_radius : -card_radius;
            const float in_y = y == rect.y ? card_radius : -card_radius;
            std::vector<scene::Point> points{{x, y}};
            constexpr int steps = 8;
            for (int step = 0; step <= steps; ++step) {
                const float angle =
                    1.5707963F * static_cast<float>(step) / static_cast<float>(steps);
                points.push_back(
                    {x + in_x * (1 - std::sin(angle)), y + in_y * (1 - std::cos(angle))});
            }
            painter_.polygon(points, tokens_.paper);
        }
    painter_.outline(rect, tokens_.line, 1, card_radius);
}

void ScenePaint::card(const scene::Rect& rect, Color fill, bool flat) {
    if (!flat && tokens_.shadow.alpha > 0) {
        // A soft shadow like `0 1px 3px` at 8 % in CSS: three fainter layers stand in for the blur.
        Color layer = tokens_.shadow;
        layer.alpha = static_cast<std::uint8_t>(tokens_.shadow.alpha / 3);
        for (const float spread : {0.5F, 1.25F, 2.0F}) {
            scene::Rect shade = grown(rect, spread);
            shade.y += 1;
            painter_.fill(shade, layer, card_radius + spread);
        }
    }
    painter_.fill(rect, fill, card_radius);
    painter_.outline(rect, tokens_.line, 1, card_radius);
}

void ScenePaint::surface(const scene::Placed& element, scene::Surface surface, bool pressable) {
    const bool pressed = pressable && is_pressed(element);
    const bool hovered = pressable && is_hovered(element);
    switch (surface) {
    case scene::Surface::None:
        if (pressed || hovered)
            painter_.fill(element.rect, pressed ? tokens_.track : tokens_.brand_tint,
                          button_radius);
        return;
    case scene::Surface::Card:
        card(element.rect,
             pressed   ? tokens_.track
             : hovered ? mix(tokens_.brand, tokens_.surface, 0.04)
                       : tokens_.surface,
             pressed);
        return;
    case scene::Surface::Band:
        band(element);
        return;
    case scene::Surface::Bar:
    case scene::Surface::Pane:
        painter_.fill(element.rect, tokens_.surface);
        return;
    case scene::Surface::Row:
        if (pressed || hovered)
            painter_.fill(element.rect, pressed ? tokens_.track : tokens_.brand_tint);
        if (!ends_its_list(element))
            painter_.line({element.rect.x, element.rect.bottom()},
                          {element.rect.right(), element.rect.bottom()}, tokens_.line, 1);
        return;
    case scene::Surface::Tint:
        painter_.fill(element.rect, pressed ? tokens_.track : tokens_.brand_tint, button_radius);
        return;
    case scene::Surface::WomenTint:
        painter_.fill(element.rect, tokens_.tint(scene::Tone::Women), button_radius);
        return;
    case scene::Surface::ChildrenTint:
        painter_.fill(element.rect, tokens_.tint(scene::Tone::Children), button_radius);
        return;
    }
}

// Returns whether a row is the last of its list, and so needs no line beneath it.
bool ScenePaint::ends_its_list(const scene::Placed& element) const {
    constexpr float close = 0.5F;
    for (const scene::Placed* above = parent(element); above; above = parent(*above)) {
        const auto* group = std::get_if<scene::Group>(&above->node->is);
        if (!group || above->rect.bottom() > element.rect.bottom() + close)
            return false;
        if (group->role == scene::GroupRole::List)
            return true;
    }
    return false;
}

void ScenePaint::band(const scene::Placed& element) {
    const scene::Placed* pane = parent(element);
    while (pane && !std::holds_alternative<scene::Pane>(pane->node->is))
        pane = parent(*pane);
    const scene::Rect whole = pane ? pane->rect : element.rect;
    // The band begins above the window, so that pulling the page down shows no seam.
    constexpr float beyond = 400;
    const float top = whole.y - beyond;
    const Color fill = tokens_.band();
    const scene::Rect filled{whole.x, top, whole.width, element.rect.bottom() + band_overlap - top};
    painter_.fill(filled, fill);
    painter_.push_clip(filled);
    const scene::Point centre{whole.right() - whole.width * 0.36F, element.rect.bottom() + 24};
    for (const float radius : {52.0F, 84.0F, 116.0F})
        painter_.ring(centre, radius, mix(tokens_.tone(scene::Tone::OnBand), fill, 0.07), 10);
    painter_.pop_clip();
}

void ScenePaint::pane(const scene::Placed& element, const scene::Pane& pane) {
    const scene::Rect& rect = element.rect;
    if (pane.box.surface == scene::Surface::None)
        return;
    if (pane.box.surface == scene::Surface::Card) {
        card(rect, tokens_.surface, false);
        return;
    }
    painter_.fill(rect, tokens_.surface);
    if (pane.dock == scene::Dock::Bottom)
        painter_.line({rect.x, rect.y}, {rect.right(), rect.y}, tokens_.line, 1);
    else if (pane.dock == scene::Dock::Top)
        painter_.line({rect.x, rect.bottom() - 1}, {rect.right(), rect.bottom() - 1}, tokens_.line,
                      1);
    else if (pane.dock == scene::Dock::Left)
        painter_.line({rect.right() - 1, rect.y}, {rect.right() - 1, rect.bottom()}, tokens_.line,
                      1);
}

} // namespace zhixiao::draw
