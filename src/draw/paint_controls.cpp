// Paints controls in all their states: pills, links, tabs, buttons, fields and sliders.
#include "draw/paint_pass.h"

namespace zhixiao::draw {
namespace {

bool is_tinted(scene::Surface surface) {
    return surface == scene::Surface::Tint || surface == scene::Surface::WomenTint ||
           surface == scene::Surface::ChildrenTint;
}

} // namespace

void ScenePaint::pill(const scene::Placed& element, const scene::Pill& pill) {
    const float radius = element.rect.height / 2;
    if (pill.dashed)
        painter_.dashed_outline(element.rect, tokens_.field_line, 1, radius);
    else
        painter_.fill(element.rect, tokens_.tint(pill.tone), radius);
    if (pill.mark)
        painter_.mark(
            *pill.mark,
            {element.rect.x + 12 + tokens_.control(5), element.rect.y + element.rect.height / 2},
            tokens_.control(10), tokens_.tone(pill.tone));
}

void ScenePaint::link(const scene::Placed& element, const scene::Link& link) {
    const scene::Rect& rect = element.rect;
    switch (link.look) {
    case scene::LinkLook::Content:
        surface(element, link.box.surface, true);
        if (link.current && !is_tinted(link.box.surface)) { // otherwise its ground shows it
            painter_.fill(rect, tokens_.brand_tint);
            painter_.fill({rect.x, rect.y, 4, rect.height}, tokens_.brand);
        }
        return;
    case scene::LinkLook::Tab:
        tab(element, link);
        return;
    case scene::LinkLook::Plain:
        if (is_hovered(element) || is_pressed(element))
            painter_.line({rect.x, rect.y + rect.height / 2 + 11},
                          {rect.right(), rect.y + rect.height / 2 + 11}, tokens_.brand, 1);
        if (link.icon)
            painter_.icon(*link.icon,
                          {rect.right() - tokens_.control(10), rect.y + rect.height / 2},
                          tokens_.control(20), tokens_.brand);
        return;
    case scene::LinkLook::Chip:
        chip(element, link.current);
        break;
    case scene::LinkLook::Section:
        if (is_hovered(element) || is_pressed(element))
            painter_.fill(rect, is_pressed(element) ? tokens_.track : tokens_.brand_tint,
                          button_radius);
        painter_.line({rect.x, rect.bottom()}, {rect.right(), rect.bottom()}, tokens_.line, 1);
        if (link.current)
            painter_.fill({rect.x + 8, rect.bottom() - 3, rect.width - 16, 3}, tokens_.brand, 1.5F);
        return;
    case scene::LinkLook::Tile:
        tile(element, link);
        return;
    case scene::LinkLook::Filled:
    case scene::LinkLook::Outlined:
        action(element, link);
        return;
    case scene::LinkLook::IconOnly: {
        // A link that calls has a ground of its own, because it does not lead to a page of the app.
        const bool calls = !link.dial.empty();
        if (calls || is_hovered(element) || is_pressed(element))
            painter_.fill(rect,
                          is_pressed(element)            ? tokens_.track
                          : calls && is_hovered(element) ? tokens_.line
                                                         : tokens_.brand_tint,
                          calls ? button_radius : rect.height / 2);
        if (link.icon)
            painter_.icon(*link.icon, centre_of(rect), tokens_.control(24),
                          calls ? tokens_.brand : tokens_.ink);
        return;
    }
    }
}

void ScenePaint::tab(const scene::Placed& element, const scene::Link& link) {
    const scene::Rect& rect = element.rect;
    const scene::Placed* bar = parent(element);
    while (bar && !std::holds_alternative<scene::Pane>(bar->node->is))
        bar = parent(*bar);
    const bool rail = bar && std::get<scene::Pane>(bar->node->is).dock == scene::Dock::Left;
    const scene::Point icon{rect.x + rect.width / 2, rect.y + tokens_.control(24)};
    if (rail && (link.current || is_hovered(element)))
        painter_.fill(rect, is_pressed(element) ? tokens_.track : tokens_.brand_tint,
                      button_radius);
    if (!rail && (link.current || is_hovered(element) || is_pressed(element))) {
        const float width = tokens_.control(56);
        const float height = tokens_.control(30);
        painter_.fill({icon.x - width / 2, icon.y - height / 2, width, height},
                      is_pressed(element) ? tokens_.track : tokens_.brand_tint, height / 2);
    }
    if (link.icon)
        painter_.icon(*link.icon, icon, tokens_.control(24),
                      link.current ? tokens_.brand : tokens_.ink_soft);
}

// Returns the ground of a button or chip as it is: at rest, hovered or pressed.
Color ScenePaint::ground(const scene::Placed& element, bool filled) const {
    if (filled)
        return is_pressed(element)   ? tokens_.brand_pressed
               : is_hovered(element) ? tokens_.brand_hover
                                     : tokens_.brand;
    return mix(tokens_.brand, tokens_.surface,
               is_pressed(element) ? 0.12 : (is_hovered(element) ? 0.05 : 0));
}

// Returns the rectangle that a chip is painted in, which is lower than the one that can be pressed.
scene::Rect ScenePaint::chip_rect(const scene::Placed& element) const {
    const scene::Rect& rect = element.rect;
    const float inset = (rect.height - tokens_.control(36)) / 2;
    return {rect.x, rect.y + inset, rect.width, rect.height - 2 * inset};
}

void ScenePaint::chip(const scene::Placed& element, bool filled) {
    const scene::Rect rect = chip_rect(element);
    painter_.fill(rect, ground(element, filled), rect.height / 2);
    if (!filled)
        painter_.outline(rect, tokens_.line, 1, rect.height / 2);
}

void ScenePaint::blank(const scene::Placed& element) {
    painter_.outline(element.rect, tokens_.field_line, 1, button_radius);
}

void ScenePaint::button(const scene::Placed& element, const scene::Button& button) {
    if (button.look == scene::ButtonLook::Leave)
        return leave(element, button);
    if (button.look == scene::ButtonLook::Tick)
        return tick(element, button);
    const bool chip = button.look == scene::ButtonLook::Chip;
    const scene::Rect rect = chip ? chip_rect(element) : element.rect;
    const float radius = chip ? rect.height / 2 : button_radius;
    const bool filled = button.look == scene::ButtonLook::Primary || button.pressed == true;
    Color fill = ground(element, filled);
    if (!button.enabled)
        fill = tokens_.track;
    else if (!filled && button.look == scene::ButtonLook::Inline)
        fill = mix(tokens_.brand, tokens_.surface,
                   is_pressed(element) ? 0.24 : (is_hovered(element) ? 0.18 : 0.12));
    painter_.fill(rect, fill, radius);
    if (!filled && button.enabled && button.look != scene::ButtonLook::Inline)
        painter_.outline(
            rect, chip || button.look == scene::ButtonLook::Choice ? tokens_.line : tokens_.brand,
            1, radius);
    if (button.mark && !element.lines.empty())
        painter_.mark(*button.mark,
                      {words_left(element) - tokens_.control(5) - 8, rect.y + rect.height / 2},
                      tokens_.control(10),
                      !button.enabled ? tokens_.tone(scene::Tone::None)
                      : filled        ? tokens_.on_fill
                                      : tokens_.tone(button.mark_tone));
    if (button.icon)
        before_words(element, *button.icon,
                     filled && button.enabled ? tokens_.on_fill : tokens_.brand);
}

void ScenePaint::select(const scene::Placed& element) {
    const float inset = (element.rect.height - tokens_.control(36)) / 2;
    const scene::Rect rect{element.rect.x, element.rect.y + inset, element.rect.width,
                           element.rect.height - 2 * inset};
    const double share = is_pressed(element) ? 0.12 : (is_hovered(element) ? 0.05 : 0);
    painter_.fill(rect, mix(tokens_.brand, tokens_.surface, share), rect.height / 2);
    painter_.outline(rect, tokens_.field_line, 1, rect.height / 2);
    painter_.icon(scene::Icon::Down, {rect.right() - tokens_.control(20), centre_of(rect).y},
                  tokens_.control(18), tokens_.ink_soft);
}

void ScenePaint::text_field(const scene::Placed& element) {
    if (element.part.row != 1)
        return;
    const bool focused = interaction_.focused == element.path;
    painter_.fill(element.rect, tokens_.surface, button_radius);
    painter_.outline(element.rect, focused ? tokens_.brand : tokens_.field_line, focused ? 2 : 1,
                     button_radius);
}

void ScenePaint::slider(const scene::Placed& element, const scene::Slider& slider) {
    if (element.part.row != 0)
        return;
    paint_slider(painter_, slider, element.rect,
                 is_pressed(element)   ? tokens_.brand_pressed
                 : is_hovered(element) ? tokens_.brand_hover
                                       : tokens_.brand);
}

} // namespace zhixiao::draw
