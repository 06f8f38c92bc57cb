// Paints controls in all their states: pills, links, tabs, buttons, fields and sliders.
#include "draw/paint_pass.h"

namespace zhixiao::draw {

void ScenePaint::pill(const scene::Placed& element, const scene::Pill& pill) {
    painter_.fill(element.rect, tokens_.tint(pill.tone), element.rect.height / 2);
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
        if (link.current) {
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
    case scene::LinkLook::Section:
        if (is_hovered(element) || is_pressed(element))
            painter_.fill(rect, is_pressed(element) ? tokens_.track : tokens_.brand_tint,
                          button_radius);
        painter_.line({rect.x, rect.bottom()}, {rect.right(), rect.bottom()}, tokens_.line, 1);
        if (link.current)
            painter_.fill({rect.x + 8, rect.bottom() - 3, rect.width - 16, 3}, tokens_.brand, 1.5F);
        return;
    case scene::LinkLook::IconOnly:
        if (is_hovered(element) || is_pressed(element))
            painter_.fill(rect, is_pressed(element) ? tokens_.track : tokens_.brand_tint,
                          rect.height / 2);
        if (link.icon)
            painter_.icon(*link.icon, centre_of(rect), tokens_.control(24), tokens_.ink);
        return;
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

void ScenePaint::button(const scene::Placed& element, const scene::Button& button) {
    const bool chip = button.look == scene::ButtonLook::Chip;
    scene::Rect rect = element.rect;
    if (chip) {
        const float inset = (rect.height - tokens_.control(36)) / 2;
        rect = {rect.x, rect.y + inset, rect.width, rect.height - 2 * inset};
    }
    const float radius = chip ? rect.height / 2 : button_radius;
    const bool filled = button.look == scene::ButtonLook::Primary || button.pressed == true;
    Color fill = tokens_.surface;
    if (!button.enabled)
        fill = tokens_.track;
    else if (filled)
        fill = is_pressed(element)   ? tokens_.brand_pressed
               : is_hovered(element) ? tokens_.brand_hover
                                     : tokens_.brand;
    else if (button.look == scene::ButtonLook::Inline)
        fill = mix(tokens_.brand, tokens_.surface,
                   is_pressed(element) ? 0.24 : (is_hovered(element) ? 0.18 : 0.12));
    else
        fill = mix(tokens_.brand, tokens_.surface,
                   is_pressed(element) ? 0.12 : (is_hovered(element) ? 0.05 : 0));
    painter_.fill(rect, fill, radius);
    if (!filled && button.enabled && button.look != scene::ButtonLook::Inline)
        painter_.outline(rect, chip ? tokens_.line : tokens_.brand, 1, radius);
    if (button.icon && !element.lines.empty())
        painter_.icon(*button.icon,
                      {element.rect.x + element.lines.front().x - tokens_.control(18),
                       rect.y + rect.height / 2},
                      tokens_.control(20),
                      filled && button.enabled ? tokens_.on_fill : tokens_.brand);
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
