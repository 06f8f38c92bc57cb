// Grids: how much of the page they take, and that only what is in sight is painted.
#include "draw/layout.h"
#include "draw/paint.h"

#include "frame.h"
#include "plain_face.h"

#include <doctest/doctest.h>

#include <algorithm>

#include <limits>
#include <string>

using namespace zhixiao;
using namespace zhixiao::draw;
using scene::Grid;
using scene::GridCell;
using scene::GridHead;
using scene::Node;
using scene::Pane;

namespace {

class Cells : public scene::GridSource {
  public:
    Cells(std::size_t rows, std::size_t columns, std::string head = "宫颈癌筛查率")
        : rows_(rows), columns_(columns), head_(std::move(head)) {}

    std::size_t rows() const override { return rows_; }
    std::size_t columns() const override { return columns_; }
    GridHead row(std::size_t row) const override {
        return {row == 2 ? "很长的名字的县" : "甲县", std::nullopt, row == 0};
    }
    GridHead column(std::size_t) const override { return {head_, scene::Tone::Women, false}; }
    GridCell cell(std::size_t, std::size_t column) const override {
        ++asked;
        return {.text = "72.4",
                .mark = scene::Mark::Diamond,
                .tone = scene::Tone::Late,
                .ground = static_cast<GridCell::Ground>(column % 4)};
    }
    std::string spoken(std::size_t, std::size_t) const override { return "甲县"; }
    std::optional<Place> place(std::size_t, std::size_t) const override { return Place("#/about"); }
    const void* identity() const override { return this; }

    mutable int asked = 0;

  private:
    std::size_t rows_;
    std::size_t columns_;
    std::string head_;
};

Node text(std::string key) { return {std::move(key), scene::Text{.runs = {{"脚注"}}}}; }

// Returns a page whose grid takes the height that a line of text below it leaves.
Node page_of(std::shared_ptr<const Cells> cells) {
    Node grid{"grid", Grid{"名", "地区", 1, std::move(cells)}, true};
    return {"", scene::Page{"页",
                            "#/",
                            {{"main", Pane{.name = "内容",
                                           .scrolls = true,
                                           .box = {.gap = 8, .pad_x = 10, .pad_y = 10},
                                           .children = {std::move(grid), text("foot")}}}}}};
}

const scene::Placed& find(const scene::Placement& placement, const std::string& path) {
    for (const scene::Placed& element : placement.elements)
        if (element.path == path)
            return element;
    FAIL("nothing at " << path);
    return placement.elements.front();
}

struct Laid {
    std::shared_ptr<Cells> cells;
    Node page;
    scene::Placement placement;

    Laid(Frame& frame, std::shared_ptr<Cells> source)
        : cells(std::move(source)), page(page_of(cells)),
          placement(lay_out(page, Frame::width, Frame::height, frame.tokens(), frame.glyphs())) {}
};

} // namespace

TEST_CASE("a grid takes the height that is left, and its pane does not scroll") {
    Frame frame(1);
    const Laid laid(frame, std::make_shared<Cells>(2844, 60));
    const scene::Placed& grid = find(laid.placement, "main/grid");
    const scene::Placed& foot = find(laid.placement, "main/foot");
    CHECK(grid.rect.bottom() + 8 == foot.rect.y);
    CHECK(foot.rect.bottom() + 10 == doctest::Approx(Frame::height));
    CHECK(find(laid.placement, "main").content_height == doctest::Approx(Frame::height));
    CHECK(laid.cells->asked == 0);
}

TEST_CASE("cells have the measurements of the comp, at elder size larger ones") {
    {
        Frame frame(1);
        const Laid laid(frame, std::make_shared<Cells>(9, 9, "率"));
        const scene::GridShape& shape = *find(laid.placement, "main/grid").grid;
        CHECK(shape.cell_width == 60);
        CHECK(shape.cell_height == 43);
        CHECK(shape.pitch_x == 64);
        CHECK(shape.pitch_y == 47);
    }
    Frame elder(1, TextSize::Elder);
    const Laid larger(elder, std::make_shared<Cells>(9, 9, "率"));
    CHECK(find(larger.placement, "main/grid").grid->cell_width == 81);
}

TEST_CASE("heads are as high as the longest name needs, three lines at the most") {
    PlainFace face;
    const Tokens tokens(Theme::Light, TextSize::Standard);
    const auto height = [&](std::string name) {
        const Node page = page_of(std::make_shared<Cells>(2, 2, std::move(name)));
        const scene::Placement placement = lay_out(page, 500, 400, tokens, face);
        const auto grid = find(placement, "main/grid").grid;
        CHECK(grid->heads.front().size() <= 3);
        return grid->head_height;
    };
    CHECK(height("筛查率") == 53);
    CHECK(height("宫颈癌筛查率") == 72);
    CHECK(height("宫颈癌和乳腺癌筛查率") == 91);
    CHECK(height("宫颈癌和乳腺癌筛查率宫颈癌和乳腺癌筛查率") == 91);
}

TEST_CASE("only the cells in sight are asked for and painted, within the grid") {
    for (const float scrolled : {0.0F, 1000.0F, 60000.0F, 1e7F}) {
        Frame frame(2);
        const Laid laid(frame, std::make_shared<Cells>(2844, 60));
        const scene::Placed& grid = find(laid.placement, "main/grid");
        Interaction interaction;
        interaction.grids["main/grid"] = {scrolled / 100, scrolled};
        interaction.focused = "main/grid#30.2";
        Painter painter = frame.painter();
        const auto before = frame.corners().size();
        paint(painter, laid.placement, interaction);
        CHECK(frame.corners().size() > before);
        CHECK(laid.cells->asked <= 10 * 9);
        const auto cells = painted_cells(grid, laid.placement, interaction);
        CHECK(static_cast<int>(cells.size()) == laid.cells->asked);
    }
}

TEST_CASE("cells are listed where they are painted: scrolled in both directions, pinned ones "
          "sideways only") {
    Frame frame(1);
    const Laid laid(frame, std::make_shared<Cells>(100, 60));
    const scene::Placed& grid = find(laid.placement, "main/grid");
    const scene::GridShape& shape = *grid.grid;
    Interaction interaction;
    interaction.grids["main/grid"] = {10, 20};
    const auto cells = painted_cells(grid, laid.placement, interaction);
    REQUIRE(cells.size() > 1);
    CHECK(cells.front().first == "main/grid#0.0");
    CHECK(cells.front().second ==
          scene::Rect{10 + shape.head_width - 10, 10 + shape.head_height, 60, 43});
    const auto first = std::find_if(cells.begin(), cells.end(),
                                    [](const auto& each) { return each.first == "main/grid#1.0"; });
    REQUIRE(first != cells.end());
    CHECK(first->second.y == 10 + shape.fixed_height() - 20);
}

TEST_CASE("a grid of one cell, or in a window of no height, is laid out and painted") {
    Frame frame(1);
    const Node page = page_of(std::make_shared<Cells>(1, 1));
    for (const float height : {10.0F, 400.0F}) {
        const scene::Placement placement =
            lay_out(page, 300, height, frame.tokens(), frame.glyphs());
        Painter painter = frame.painter();
        paint(painter, placement, {});
        CHECK(find(placement, "main/grid").rect.height > 0);
    }
}

TEST_CASE("a list on the right leaves the grid the rest of the width") {
    Frame frame(1);
    const auto pane = [](std::string key, scene::Dock dock, float margin) {
        return Node{std::move(key), Pane{.name = "栏",
                                         .dock = dock,
                                         .extent = dock == scene::Dock::Fill ? 0.0F : 100.0F,
                                         .box = {},
                                         .children = {text("words")},
                                         .margin = margin}};
    };
    const Node page{
        "", scene::Page{"页",
                        "#/",
                        {pane("top", scene::Dock::Top, 0), pane("main", scene::Dock::Fill, 20),
                         pane("right", scene::Dock::Right, 20)}}};
    const scene::Placement placement = lay_out(page, 500, 400, frame.tokens(), frame.glyphs());
    CHECK(find(placement, "main").rect == scene::Rect{0, 100, 380, 280});
    CHECK(find(placement, "right").rect == scene::Rect{380, 100, 100, 280});
}

TEST_CASE("a select shows the label of what is chosen, and keeps room for its arrow") {
    Frame frame(1);
    const Node select{"department", scene::Select{.name = "部门",
                                                  .value = "b",
                                                  .options = {{"", "全部部门"}, {"b", "教育局"}},
                                                  .input = InputId{"department"}}};
    const Node page{
        "",
        scene::Page{"页", "#/", {{"main", Pane{.name = "内容", .box = {}, .children = {select}}}}}};
    const scene::Placement placement = lay_out(page, 500, 400, frame.tokens(), frame.glyphs());
    const scene::Placed& element = find(placement, "main/department");
    REQUIRE(element.lines.size() == 1);
    CHECK(element.lines[0].pieces[0].text == "教育局");
    CHECK(element.rect.height == 48);
    CHECK(element.lines[0].x + element.lines[0].width + 36 <= element.rect.width + 0.5F);
    Painter painter = frame.painter();
    paint(painter, placement, {});
    check_within(frame, {0, 0, 500, 400});
}
