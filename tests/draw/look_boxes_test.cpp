// Shapes and colours of diagrams, grids and codes, read from the frame point by point.
#include "painted.h"

#include <doctest/doctest.h>

#include <cmath>
#include <memory>
#include <string>
#include <utility>

using namespace zhixiao;
using namespace zhixiao::draw;
using scene::Grid;
using scene::GridCell;
using scene::GridHead;
using scene::Mark;
using scene::Node;
using scene::Pane;
using scene::Rect;
using scene::Tone;

namespace {

Node page_of(Node node) {
    return {"", scene::Page{"页",
                            "#/",
                            {{"main", Pane{.name = "内容",
                                           .box = {.pad_x = 40, .pad_y = 40},
                                           .children = {std::move(node)}}}}}};
}

// Two rows of one cell for each ground, the first row pinned.
class Grounds : public scene::GridSource {
  public:
    std::size_t rows() const override { return 2; }
    std::size_t columns() const override { return 4; }
    GridHead row(std::size_t) const override { return {"县"}; }
    GridHead column(std::size_t) const override { return {"率", Tone::Women}; }
    GridCell cell(std::size_t, std::size_t column) const override {
        return {"", Mark::Dot, Tone::Late, static_cast<GridCell::Ground>(column)};
    }
    std::string spoken(std::size_t, std::size_t) const override { return "甲县"; }
    std::optional<Place> place(std::size_t, std::size_t) const override { return std::nullopt; }
    const void* identity() const override { return this; }
};

Node grid() { return page_of({"grid", Grid{"名", "地区", 1, std::make_shared<Grounds>()}, true}); }

} // namespace

TEST_CASE("look: a diagram's box says whether it is chosen, hovered or pressed") {
    scene::Diagram diagram{.name = "图", .shape = scene::DiagramShape::Layers, .boxes = {}};
    diagram.boxes = {{.label = "甲", .to = Place("#/a"), .selected = true},
                     {.label = "乙", .to = Place("#/b"), .layer = 1}};
    const auto ground = [&](std::size_t box, const Interaction& interaction) {
        const Painted painted(page_of({"d", diagram}), interaction);
        const Rect rect = painted.rect("main/d#" + std::to_string(box) + ".0");
        return painted.at(rect.x + 12, rect.y + 6);
    };
    const Tokens tokens(Theme::Light, TextSize::Standard);
    const auto tinted = [&](double share) { return hex(mix(tokens.brand, tokens.surface, share)); };
    CHECK(ground(0, {}) == hex(tokens.brand));
    CHECK(ground(1, {}) == tinted(0.12));
    CHECK(ground(1, hovering("main/d#1.0")) == tinted(0.18));
    CHECK(ground(1, pressing("main/d#1.0")) == tinted(0.24));
}

TEST_CASE("look: a tie of a diagram ends in an arrowhead at the box it leads to, or in none") {
    for (const bool arrow : {true, false}) {
        scene::Diagram diagram{.name = "图", .shape = scene::DiagramShape::Layers, .boxes = {}};
        diagram.boxes = {{.label = "甲"}, {.label = "乙", .layer = 1}};
        diagram.ties = {{0, 1, arrow}};
        const Painted painted(page_of({"d", diagram}));
        const Rect from = painted.rect("main/d#0");
        const Rect to = painted.rect("main/d#1");
        const float x = to.x + to.width / 2;
        const std::string line = hex(painted.frame.tokens().field_line);
        const std::string paper = hex(painted.frame.tokens().paper);
        CHECK(painted.at(x, (from.bottom() + to.y) / 2) == line);
        for (const float aside : {-2.5F, 2.5F}) {
            CHECK(painted.at(x + aside, to.y - 9) == (arrow ? line : paper)); // wide at its foot
            CHECK(painted.at(x + aside, to.y - 4) == paper);                  // narrow at its tip
            CHECK(painted.at(x + aside, from.bottom() + 5) == paper);
        }
    }
}

TEST_CASE("look: the ground of a grid's cell is its tint, its tone, an outline or nothing") {
    const Painted painted(grid());
    const Tokens& tokens = painted.frame.tokens();
    const Rect whole = painted.rect("main/grid");
    const scene::GridShape& shape = *painted.placement.elements.back().grid;
    const auto at = [&](std::size_t column, float x, float y) {
        const Rect cell = shape.cell(1, column);
        return painted.at(whole.x + cell.x + x, whole.y + cell.y + y);
    };
    const std::string late = hex(tokens.tone(Tone::Late));
    CHECK(at(0, 10, 10) == hex(tokens.tint(Tone::Late)));
    CHECK(at(1, 10, 10) == late);
    CHECK(at(2, 10, 10) == hex(tokens.surface));
    CHECK(at(2, 10, 0.5F) == hex(tokens.line));
    CHECK(at(3, 10, 10) == hex(tokens.paper));
    const Rect cell = shape.cell(1, 0);
    const float mark = (cell.width - 14) / 2 + 5; // the mark is 10 wide, with a gap of 4 after it
    for (const std::size_t column : {0U, 2U, 3U})
        CHECK(at(column, mark, cell.height / 2) == late);
    CHECK(at(1, mark, cell.height / 2) == hex(tokens.on_fill));
    const Rect head = shape.column_head(0);
    CHECK(painted.at(whole.x + head.x + head.width / 2, whole.y + shape.bar_top + 2) ==
          hex(tokens.tone(Tone::Women)));
}

TEST_CASE("look: the focused cell of a grid has a ring around it, the hovered one within") {
    Interaction interaction = focusing("main/grid#1.0");
    interaction.hovered = "main/grid#1.2";
    const Painted painted(grid(), interaction);
    const Tokens& tokens = painted.frame.tokens();
    const Rect whole = painted.rect("main/grid");
    const scene::GridShape& shape = *painted.placement.elements.back().grid;
    const auto left_of = [&](std::size_t column, float x) {
        const Rect cell = shape.cell(1, column);
        return painted.at(whole.x + cell.x + x, whole.y + cell.y + cell.height / 2);
    };
    CHECK(left_of(0, -1.5F) == hex(tokens.brand));
    CHECK(left_of(0, 1.5F) == hex(tokens.tint(Tone::Late)));
    CHECK(left_of(2, 0.5F) == hex(tokens.brand));
    CHECK(left_of(2, -1.5F) == hex(tokens.paper));
    CHECK(left_of(1, -1.5F) == hex(tokens.paper));
}

TEST_CASE("look: a code is dark on white in every theme, module by module") {
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        const Painted painted(page_of({"qr", scene::Qr{"二维码", "tel:12338"}}), {}, theme);
        const Rect rect = painted.rect("main/qr");
        const scene::QrModules& code = *painted.placement.elements.back().qr;
        REQUIRE(code.side > 0);
        const float across = static_cast<float>(code.side + 2 * scene::QrModules::quiet);
        const float module = std::floor(rect.width / across);
        const float half = module * static_cast<float>(code.side) / 2;
        CHECK(painted.at(rect.x + rect.width / 2, rect.y + 4) == "FFFFFF"); // the quiet zone
        int wrong = 0;
        for (int row = 0; row < code.side; ++row)
            for (int column = 0; column < code.side; ++column) {
                const float x = std::round(rect.x + rect.width / 2 - half) +
                                module * (static_cast<float>(column) + 0.5F);
                const float y = std::round(rect.y + rect.height / 2 - half) +
                                module * (static_cast<float>(row) + 0.5F);
                wrong += painted.at(x, y) != (code.is_dark(column, row) ? "1E2A32" : "FFFFFF");
            }
        CHECK(wrong == 0);
    }
}
