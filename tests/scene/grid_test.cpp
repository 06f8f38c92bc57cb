// Where the cells of a grid lie, which of them are in sight, and which the mirror gets.
#include "scene/grid.h"

#include "numbers_grid.h"

#include "scene/patch_grid.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <limits>
#include <set>

using namespace zhixiao;
using namespace zhixiao::scene;
using nlohmann::json;

namespace {

constexpr std::size_t all = std::numeric_limits<std::size_t>::max();

struct Shown {
    std::shared_ptr<NumbersGrid> source;
    Node node;
    Placed placed;

    Shown(std::size_t rows, std::size_t columns, Rect rect)
        : source(std::make_shared<NumbersGrid>(rows, columns)), node{"grid",
                                                                     Grid{"数", "行", 1, source}} {
        placed.path = "main/grid";
        placed.node = &node;
        placed.rect = rect;
        placed.grid = std::make_shared<const GridShape>(shape_of(*source));
    }
};

std::set<int> rows_of(const json& patch) {
    std::set<int> rows;
    for (const json& row : patch["rows"])
        rows.insert(row["i"].get<int>());
    return rows;
}

int cells_of(const json& patch) {
    int cells = 0;
    for (const json& row : patch["rows"])
        if (row["i"] != -1)
            cells += static_cast<int>(row["new"].size());
    return cells;
}

json next(GridPatch& patch, const Shown& shown, Point scrolled, std::size_t most = all) {
    const std::string text = patch.next(shown.placed, scrolled, most);
    return text.empty() ? json() : json::parse(text, nullptr, false);
}

} // namespace

TEST_CASE("grid: cells lie in steps, pinned rows above and apart from the others") {
    const GridShape shape = shape_of(NumbersGrid(2844, 60));
    CHECK(shape.cell(0, 0) == Rect{80, 72, 60, 43});
    CHECK(shape.fixed_height() == 72 + 47 + 7);
    CHECK(shape.cell(1, 2) == Rect{80 + 2 * 64, 126, 60, 43});
    CHECK(shape.cell(2, 0).y == 126 + 47);
    CHECK(shape.content_width() == 80 + 60 * 64 - 4);
    CHECK(shape.content_height() == shape.cell(2843, 0).bottom());
    CHECK(shape.row_head(1) == Rect{0, 126, 80, 43});
    CHECK(shape.column_head(1) == Rect{144, 0, 60, 72});
}

TEST_CASE("grid: what is in sight is what lies between the names and the edges") {
    const GridShape shape = shape_of(NumbersGrid(2844, 60));
    const Rect size{0, 0, 400, 400};
    CHECK(shape.window({0, 0}, size, 0) == GridWindow{1, 7, 0, 5});
    CHECK(shape.window({64, 47}, size, 0) == GridWindow{2, 8, 1, 6});
    CHECK(shape.window({65, 48}, size, 0) == GridWindow{2, 8, 1, 7});
    CHECK(shape.window({64 * 10, 47 * 100}, size, 2) == GridWindow{99, 109, 8, 17});
    CHECK(shape.window({1e9F, 1e9F}, size, 2).end_row == 2844);
    CHECK(shape.window({-50, -50}, size, 2).first_row == 1);
}

TEST_CASE("grid: a grid smaller than its window is in sight as a whole") {
    const GridShape shape = shape_of(NumbersGrid(3, 2));
    CHECK(shape.window({0, 0}, {0, 0, 400, 400}, 2) == GridWindow{1, 3, 0, 2});
    CHECK(shape_of(NumbersGrid(1, 1)).window({0, 0}, {0, 0, 400, 400}, 0) ==
          GridWindow{1, 1, 0, 1});
}

TEST_CASE("grid: two grids are equal if they show the same data") {
    const auto source = std::make_shared<NumbersGrid>(3, 2);
    const Grid grid{"数", "行", 1, source};
    CHECK(grid == Grid{"数", "行", 1, source});
    CHECK_FALSE(grid == Grid{"数", "行", 1, std::make_shared<NumbersGrid>(3, 2)});
    CHECK_FALSE(grid == Grid{"数", "行", 0, source});
}

TEST_CASE("grid patch: the first one holds the heads and what is in sight, and nothing more") {
    const Shown shown(2844, 60, {10, 20, 400, 400});
    GridPatch patch;
    const json first = next(patch, shown, {0, 0});
    CHECK(first["p"] == "main/grid");
    CHECK(first["keep"] == json{1, 9});
    CHECK(rows_of(first) == std::set<int>{-1, 0, 1, 2, 3, 4, 5, 6, 7, 8});
    CHECK(cells_of(first) == 9 * 7);
    CHECK(shown.source->asked == 9 * 7);
    CHECK(patch.is_complete());
    CHECK(next(patch, shown, {0, 0}).is_null());
    const json& row = first["rows"][2];
    CHECK(row["y"] == 126);
    CHECK(row["n"] == "行1");
    CHECK(row["new"][3] == json{3, "103", "第1行第3列"});
    CHECK(first["rows"][1]["new"][0] == json{0, "0", "第0行第0列", "#/about"});
}

TEST_CASE("grid patch: scrolling sends only the cells that come into sight") {
    const Shown shown(2844, 60, {0, 0, 400, 400});
    GridPatch patch;
    next(patch, shown, {0, 0});
    const json down = next(patch, shown, {0, 47 * 3});
    CHECK(down["keep"] == json{2, 12});
    CHECK(rows_of(down) == std::set<int>{9, 10, 11});
    const json across = next(patch, shown, {64, 47 * 3});
    CHECK(rows_of(across).count(-1) == 1);
    CHECK(cells_of(across) == 11); // one column, the pinned row included
    CHECK(across["rows"][1]["c"] == json{0, 8});
    CHECK(next(patch, shown, {64, 47 * 3 + 1}).is_null());
}

TEST_CASE("grid patch: the cells that a frame has no room for come with the next ones") {
    const Shown shown(2844, 60, {0, 0, 400, 400});
    GridPatch patch;
    next(patch, shown, {0, 0});
    int cells = 0;
    int frames = 0;
    do {
        const json some = next(patch, shown, {0, 47000}, 20);
        CHECK(cells_of(some) <= 21);
        cells += cells_of(some);
        ++frames;
    } while (!patch.is_complete() && frames < 100);
    CHECK(frames == 4);
    CHECK(cells == 10 * 7);
    CHECK(next(patch, shown, {0, 47000}, 20).is_null());
}

TEST_CASE("grid patch: rows that come back into sight are sent again") {
    const Shown shown(2844, 60, {0, 0, 400, 400});
    GridPatch patch;
    next(patch, shown, {0, 0});
    next(patch, shown, {0, 47000});
    CHECK(rows_of(next(patch, shown, {0, 0})) == std::set<int>{1, 2, 3, 4, 5, 6, 7, 8});
}
