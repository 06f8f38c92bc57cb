// Paints a placed scene, element by element in reading order.
#include "draw/paint.h"

#include "base/match.h"
#include "draw/paint_pass.h"
#include "draw/pictures.h"
#include "draw/radar.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace zhixiao::draw {
namespace {

constexpr float focus_width = 3;
constexpr float focus_distance = 2;

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

// Returns whether an element is out of sight in the pane that scrolls it. Shadows, rings and the
// brand band extend at most `reach` beyond the rectangle.
bool ScenePaint::is_out_of_sight(const scene::Placed& element, float scrolled) const {
    constexpr float reach = 64;
    if (element.scroller < 0)
        return false;
    const scene::Rect& pane = placement_.elements[static_cast<std::size_t>(element.scroller)].rect;
    return element.rect.bottom() - scrolled < pane.y - reach ||
           element.rect.y - scrolled > pane.bottom() + reach;
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
              [&](const scene::Qr&) { qr(element); },
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
              },
              [&](const scene::Radar& radar) { paint_radar(painter_, radar, element); }},
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
    // Rows and tabs touch the edge of their pane, where a ring around them could not be seen.
    const auto* link = std::get_if<scene::Link>(&element.node->is);
    const bool is_inside =
        link && (link->box.surface == scene::Surface::Row || link->look == scene::LinkLook::Tab);
    const float by = is_inside ? -1 : focus_distance + focus_width;
    const bool is_card =
        link && (link->box.surface == scene::Surface::Card || link->look == scene::LinkLook::Tile);
    painter_.outline(grown(element.rect, by), tokens_.brand, focus_width,
                     is_card ? card_radius + by : button_radius + by);
}

void paint(Painter& painter, const scene::Placement& placement, const Interaction& interaction) {
    ScenePaint(painter, placement, interaction).all();
}

} // namespace zhixiao::draw
