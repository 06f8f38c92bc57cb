// One pass over a placed scene: text in paint.cpp, what lies behind groups and panes in
// paint_surfaces.cpp, controls in paint_controls.cpp and paint_actions.cpp, grids in
// paint_grid.cpp, diagrams in paint_diagram.cpp.
#pragma once

#include "draw/interaction.h"
#include "draw/painter.h"
#include "scene/placed.h"

#include <cstddef>

namespace zhixiao::draw {

constexpr float card_radius = 14;
constexpr float button_radius = 10;
constexpr float leave_radius = 12;

class ScenePaint {
  public:
    ScenePaint(Painter& painter, const scene::Placement& placement, const Interaction& interaction)
        : painter_(painter), tokens_(painter.tokens()), placement_(placement),
          interaction_(interaction) {}

    void all();

  private:
    void element(const scene::Placed& element);
    void text(const scene::Placed& element);
    void surface(const scene::Placed& element, scene::Surface surface, bool pressable);
    void card(const scene::Rect& rect, Color fill, bool flat);
    void band(const scene::Placed& element);
    void pane(const scene::Placed& element, const scene::Pane& pane);
    void pill(const scene::Placed& element, const scene::Pill& pill);
    void link(const scene::Placed& element, const scene::Link& link);
    void action(const scene::Placed& element, const scene::Link& link);
    void tile(const scene::Placed& element, const scene::Link& link);
    void leave(const scene::Placed& element, const scene::Button& button);
    void tick(const scene::Placed& element, const scene::Button& button);
    float words_left(const scene::Placed& element) const;
    void before_words(const scene::Placed& element, scene::Icon icon, Color color);
    void qr(const scene::Placed& element);
    void tab(const scene::Placed& element, const scene::Link& link);
    Color ground(const scene::Placed& element, bool filled) const;
    scene::Rect chip_rect(const scene::Placed& element) const;
    void chip(const scene::Placed& element, bool filled);
    void button(const scene::Placed& element, const scene::Button& button);
    void text_field(const scene::Placed& element);
    void slider(const scene::Placed& element, const scene::Slider& slider);
    void blank(const scene::Placed& element);
    void select(const scene::Placed& element);
    void grid(const scene::Placed& element, const scene::Grid& grid);
    void corners(const scene::Placed& pane);
    void table(const scene::Placed& element, const scene::Table& table);
    void ornament(const scene::Placed& element, const scene::Ornament& ornament);
    void diagram(const scene::Placed& element, const scene::Diagram& diagram);
    void diagram_box(const scene::Placed& element, const scene::Diagram& diagram);
    void focus_ring(const scene::Placed& element);
    bool ends_its_list(const scene::Placed& element) const;
    bool is_out_of_sight(const scene::Placed& element, float scrolled) const;

    bool is_hovered(const scene::Placed& element) const {
        return interaction_.hovered == element.path;
    }
    bool is_pressed(const scene::Placed& element) const {
        return interaction_.pressed == element.path;
    }
    const scene::Placed* parent(const scene::Placed& element) const {
        return element.parent < 0 ? nullptr
                                  : &placement_.elements[static_cast<std::size_t>(element.parent)];
    }

    Painter& painter_;
    const Tokens& tokens_;
    const scene::Placement& placement_;
    const Interaction& interaction_;
};

inline scene::Rect grown(const scene::Rect& rect, float by) {
    return {rect.x - by, rect.y - by, rect.width + 2 * by, rect.height + 2 * by};
}

inline scene::Point centre_of(const scene::Rect& rect) {
    return {rect.x + rect.width / 2, rect.y + rect.height / 2};
}

} // namespace zhixiao::draw
