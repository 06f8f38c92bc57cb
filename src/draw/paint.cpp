// Paints a placed scene, element by element in reading order.
#include "draw/paint_pass.h"

#include "base/match.h"
#include "draw/pictures.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace zhixiao::draw {
namespace {

constexpr float band_overlap = 36; // the brand band runs on behind the first card, comps 01
constexpr float focus_width = 3;
constexpr float focus_distance = 2;

scene::Rect grown(const scene::Rect& rect, float by) {
    return {rect.x - by, rect.y - by, rect.width + 2 * by, rect.height + 2 * by};
}

} // namespace

void ScenePaint::all() {
    painter_.fill({0, 0, placement_.width, placement_.height}, tokens_.paper);
    int clipped = -1;
    const auto leave = [&] {
        if (clipped >= 0) {
            painter_.pop_clip();
            corners(placement_.elements[static_cast<std::size_t>(clipped)]);
        }
        painter_.set_offset(0, 0);
        clipped = -1;
    };
    float scrolled = 0;
    for (const scene::Placed& element : placement_.elements) {
        if (element.scroller != clipped) {
            leave();
            clipped = element.scroller;
            scrolled = 0;
            if (clipped >= 0) {
                const auto& pane = placement_.elements[static_cast<std::size_t>(clipped)];
                const auto found = interaction_.scrolled.find(pane.path);
                scrolled = found == interaction_.scrolled.end() ? 0 : found->second;
                painter_.push_clip(pane.rect);
                painter_.set_offset(0, -scrolled);
            }
        }
        if (is_out_of_sight(element, scrolled))
            continue;
        this->element(element);
        if (element.path == interaction_.focused)
            focus_ring(element);
    }
    leave();
}

// Nothing paints further than this beyond its rectangle (shadows, rings, the brand band).
bool ScenePaint::is_out_of_sight(const scene::Placed& element, float scrolled) const {
    constexpr float reach = 64;
    if (element.scroller < 0)
        return false;
    const scene::Rect& pane = placement_.elements[static_cast<std::size_t>(element.scroller)].rect;
    return element.rect.bottom() - scrolled < pane.y - reach ||
           element.rect.y - scrolled > pane.bottom() + reach;
}

// What scrolls in a card stays within its round corners.
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

void ScenePaint::element(const scene::Placed& element) {
    std::visit(
        Match{[](const scene::Page&) {},
              [&](const scene::Pane& pane) { this->pane(element, pane); },
              [&](const scene::Group& group) { surface(element, group.box.surface, false); },
              [](const scene::Heading&) {},
              [](const scene::Text&) {},
              [&](const scene::Ornament& ornament) { this->ornament(element, ornament); },
              [&](const scene::Pill& pill) { this->pill(element, pill); },
              [&](const scene::Link& link) { this->link(element, link); },
              [&](const scene::Button& button) { this->button(element, button); },
              [&](const scene::TextField&) { text_field(element); },
              [&](const scene::Select&) { select(element); },
              [&](const scene::Slider& slider) { this->slider(element, slider); },
              [&](const scene::Blank&) { blank(element); },
              [&](const scene::Table& table) { this->table(element, table); },
              [&](const scene::Grid& grid) { this->grid(element, grid); },
              [&](const scene::Wheel& wheel) {
                  if (element.part.is_whole())
                      paint_wheel(painter_, wheel, element.rect);
                  else if (is_pressed(element) || is_hovered(element))
                      painter_.polyline(
                          [&] {
                              std::vector<scene::Point> outline = element.outline;
                              for (scene::Point& point : outline)
                                  point = {point.x + element.rect.x, point.y + element.rect.y};
                              return outline;
                          }(),
                          tokens_.brand, 2, true);
              },
              [&](const scene::Track& track) { paint_track(painter_, track, element.rect); },
              [&](const scene::Meter& meter) { paint_meter(painter_, meter, element.rect); },
              [&](const scene::Chart& chart) { paint_chart(painter_, chart, element.rect); },
              [&](const scene::Diagram& diagram) { this->diagram(element, diagram); },
              [&](const scene::Timeline& timeline) {
                  paint_timeline(painter_, timeline, element.rect);
              }},
        element.node->is);
    text(element);
}

void ScenePaint::text(const scene::Placed& element) {
    for (const scene::Line& line : element.lines) {
        const Weight own = tokens_.type(line.style).weight;
        for (const scene::Piece& piece : line.pieces)
            painter_.text(piece.text, element.rect.x + line.x + piece.x, element.rect.y + line.y,
                          line.style, piece.strong ? Weight::Semibold : own,
                          tokens_.tone(piece.tone));
    }
}

void ScenePaint::card(const scene::Rect& rect, Color fill, bool flat) {
    if (!flat && tokens_.shadow.alpha > 0) {
        // One soft shadow, 0 1 3 at 8 %: three fainter layers stand in for the blur.
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

// The last row of a list needs no line beneath it.
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
    // Above the top as well, so that pulling the page down shows no seam.
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

void ScenePaint::table(const scene::Placed& element, const scene::Table& table) {
    const scene::Rect& rect = element.rect;
    if (element.part.is_whole())
        return;
    if (element.part.cell < 0) {
        if (static_cast<std::size_t>(element.part.row) + 1 < table.rows.size())
            painter_.line({rect.x, rect.bottom()}, {rect.right(), rect.bottom()}, tokens_.line, 1);
        return;
    }
    const scene::Cell& cell = table.rows[static_cast<std::size_t>(element.part.row)]
                                        [static_cast<std::size_t>(element.part.cell)];
    if (element.part.link && (is_pressed(element) || is_hovered(element)))
        painter_.fill(rect, is_pressed(element) ? tokens_.track : tokens_.brand_tint,
                      button_radius);
    if (cell.mark && !element.lines.empty())
        painter_.mark(
            *cell.mark,
            {rect.x + element.lines.front().x - tokens_.control(11), rect.y + rect.height / 2},
            tokens_.control(10), tokens_.tone(cell.mark_tone));
}

void ScenePaint::ornament(const scene::Placed& element, const scene::Ornament& ornament) {
    const scene::Point centre = centre_of(element.rect);
    const Color color = tokens_.tone(ornament.tone);
    std::visit(
        Match{[&](scene::Icon icon) { painter_.icon(icon, centre, element.rect.width, color); },
              [&](scene::Mark mark) { painter_.mark(mark, centre, element.rect.width, color); }},
        ornament.shape);
}

void ScenePaint::focus_ring(const scene::Placed& element) {
    if (!element.outline.empty()) {
        std::vector<scene::Point> outline = element.outline;
        for (scene::Point& point : outline)
            point = {point.x + element.rect.x, point.y + element.rect.y};
        painter_.polyline(outline, tokens_.brand, focus_width, true);
        return;
    }
    if (std::holds_alternative<scene::TextField>(element.node->is))
        return;
    if (const auto* slider = std::get_if<scene::Slider>(&element.node->is)) {
        const float knob = slider_knob(*slider, slider->value, element.rect.width, tokens_);
        const float radius = tokens_.control(slider_radius) + focus_distance + focus_width / 2;
        painter_.ring({element.rect.x + knob, centre_of(element.rect).y}, radius, tokens_.brand,
                      focus_width);
        return;
    }
    // Rows touch the edge of their pane, where a ring outside them could not be seen.
    const auto* link = std::get_if<scene::Link>(&element.node->is);
    const bool is_inside =
        link && (link->box.surface == scene::Surface::Row || link->look == scene::LinkLook::Tab);
    const float by = is_inside ? -1 : focus_distance + focus_width;
    const bool is_card = link && link->box.surface == scene::Surface::Card;
    painter_.outline(grown(element.rect, by), tokens_.brand, focus_width,
                     is_card ? card_radius + by : button_radius + by);
}

scene::Rect painted_rect(const scene::Placed& element, const scene::Placement& placement,
                         const Interaction& interaction) {
    scene::Rect rect = element.rect;
    if (element.scroller < 0)
        return rect;
    const auto& pane = placement.elements[static_cast<std::size_t>(element.scroller)];
    const auto scrolled = interaction.scrolled.find(pane.path);
    if (scrolled != interaction.scrolled.end())
        rect.y -= scrolled->second;
    return rect;
}

void paint(Painter& painter, const scene::Placement& placement, const Interaction& interaction) {
    ScenePaint(painter, placement, interaction).all();
}

} // namespace zhixiao::draw
