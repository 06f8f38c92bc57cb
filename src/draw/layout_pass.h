// One pass of layout: containers in layout.cpp, rows and wrapping rows in layout_rows.cpp, text in
// layout_leaves.cpp, links and buttons in layout_links.cpp, fields in layout_fields.cpp; tables,
// grids, diagrams and pictures in files of their own.
#pragma once

#include "draw/glyph_source.h"
#include "scene/placed.h"

#include <cstddef>
#include <string>
#include <vector>

namespace zhixiao::draw {

// The place of a node: the element it stands in, its corner and the width it may take; CSS px.
struct Slot {
    std::string path;
    int parent = -1;
    int scroller = -1;
    float x = 0;
    float y = 0;
    float width = 0;
    float height = 0; // to fill; 0: as high as the node needs
};

// Returns the slot of `child` in the element whose inner slot is `inner`.
inline Slot slot_of(const Slot& inner, const scene::Node& child, float x, float y, float width) {
    const std::string path = inner.path.empty() ? child.key : inner.path + "/" + child.key;
    return {path, inner.parent, inner.scroller, x, y, width, 0};
}

constexpr float measure = 38; // most Chinese characters in a line
constexpr float target = 48;  // least size of what is pressed, CSS px at standard size

inline std::vector<scene::Run> one_run(const std::string& text, scene::Tone tone,
                                       bool strong = false) {
    return {{text, tone, strong}};
}

struct Padding {
    float x = 0;
    float y = 0;
};

class LayoutPass {
  public:
    LayoutPass(scene::Placement& out, const Tokens& tokens, GlyphSource& glyphs)
        : out_(out), tokens_(tokens), glyphs_(glyphs) {}

    void page(const scene::Node& node);

    // Places the node and all nodes below it; returns the height they take, CSS px.
    float place(const scene::Node& node, const Slot& slot);

    // Returns the width that the node takes if no line is broken.
    float natural(const scene::Node& node);

    // Returns the width below which numbers and words in the node would be broken.
    float least(const scene::Node& node);

  private:
    // Containers.
    void pane(const scene::Node& node, scene::Rect& rest);
    float container(const scene::Node& node, const scene::Box& box, const Slot& slot);
    float arrange(const std::vector<scene::Node>& children, const scene::Box& box, Slot inner,
                  float least_height);
    float column(const std::vector<scene::Node>& children, const scene::Box& box, Slot inner,
                 float least_height);
    float height_of(const scene::Node& node, const Slot& slot);
    float row(const std::vector<scene::Node>& children, const scene::Box& box, Slot inner,
              float least_height);
    float wrap(const std::vector<scene::Node>& children, const scene::Box& box, Slot inner);
    float grid(const std::vector<scene::Node>& children, const scene::Box& box, Slot inner);
    std::vector<float> row_widths(const std::vector<scene::Node>& children, const scene::Box& box,
                                  float width);
    float natural_box(const std::vector<scene::Node>& children, const scene::Box& box);
    Padding padding_of(const scene::Box& box) const;

    // Leaves.
    float words(const scene::Node& node, const std::vector<scene::Run>& runs,
                scene::TextStyle style, scene::Align align, const Slot& slot);
    float pill(const scene::Node& node, const scene::Pill& pill, const Slot& slot);
    float link(const scene::Node& node, const scene::Link& link, const Slot& slot);
    float tab(const scene::Node& node, const scene::Link& link, const Slot& slot);
    float section(const scene::Node& node, const scene::Link& link, const Slot& slot);
    float button(const scene::Node& node, const scene::Button& button, const Slot& slot);
    float text_field(const scene::Node& node, const scene::TextField& field, const Slot& slot);
    float blank(const scene::Node& node, const scene::Blank& blank, const Slot& slot);
    float natural_link(const scene::Link& link);
    float natural_button(const scene::Button& button);
    float natural_select(const scene::Select& select);
    float natural_blank(const scene::Blank& blank);
    float tile(const scene::Node& node, const scene::Link& link, const Slot& slot);
    float action(const scene::Node& node, const scene::Link& link, const Slot& slot);
    float tick(const scene::Node& node, const scene::Button& button, const Slot& slot);
    float choice(const scene::Node& node, const scene::Button& button, const Slot& slot);
    float qr(const scene::Node& node, const scene::Qr& code, const Slot& slot);
    std::vector<scene::Line> even_lines(const std::vector<scene::Run>& runs, float width);
    void stretch(std::size_t cell, float height);
    float before_name(const scene::Link& link) const;
    float before_name(const scene::Button& button) const;
    float select(const scene::Node& node, const scene::Select& select, const Slot& slot);
    float grid(const scene::Node& node, const scene::Grid& grid, const Slot& slot);
    std::shared_ptr<scene::GridShape> grid_shape(const scene::Grid& grid, float width);
    std::vector<scene::Line> grid_head(const std::string& name, float cell);
    void grid_heads(const scene::GridSource& source, scene::GridShape& shape);
    float table(const scene::Node& node, const scene::Table& table, const Slot& slot);
    float table_row(const scene::Node& node, const scene::Table& table, int row,
                    const std::vector<float>& widths, const Slot& slot);
    std::vector<float> table_widths(const scene::Table& table, float width);
    float wheel(const scene::Node& node, const scene::Wheel& wheel, const Slot& slot);
    void wheel_centres(scene::Placed& element, const scene::Wheel& wheel);
    float track(const scene::Node& node, const scene::Track& track, const Slot& slot);
    float slider(const scene::Node& node, const scene::Slider& slider, const Slot& slot);
    float diagram(const scene::Node& node, const scene::Diagram& diagram, const Slot& slot);
    float timeline(const scene::Node& node, const scene::Timeline& timeline, const Slot& slot);
    float radar(const scene::Node& node, const scene::Radar& radar,
                const Slot& slot); // a gate: draw/radar.h

    // Makes a single line of text; `x` and `y` lead from the element's corner to that of the line
    // box.
    scene::Line single(std::string text, scene::TextStyle style, scene::Tone tone, bool strong,
                       float x, float y);
    std::size_t add(const scene::Node& node, const Slot& slot, float height);
    void shift(std::size_t from, float dx, float dy);
    float baseline_of(const scene::Node& node, float height);
    float cell_padding() const { return 8; }

    scene::Placement& out_;
    const Tokens& tokens_;
    GlyphSource& glyphs_;
};

// Returns whether a leaf keeps its natural width in a column instead of taking all of it.
bool keeps_natural_width(const scene::Node& node);

} // namespace zhixiao::draw
