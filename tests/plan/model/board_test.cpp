// Tests of the warning board: its rows, columns, filters, orders and counts.
#include "plan/model/board.h"

#include "tests/plan/model/packs.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

namespace zhixiao {
namespace {

constexpr int this_year = 2025;

Indicator indicator_for(const char* id, const char* field, const char* department,
                        const char* name) {
    Indicator indicator = indicator_of(id, field, BoundTarget{Bound::AtLeast, 90, false});
    indicator.departments = {{department}};
    indicator.name = name;
    return indicator;
}

void add(Pack& pack, const char* indicator, std::optional<AreaId> area, double base, double now) {
    pack.observations.add(observation_of(indicator, 2020, base, area));
    pack.observations.add(observation_of(indicator, 2024, now, area));
}

// Returns two plans. In the women's plan 甲 regresses, 乙 meets the target, the whole is on track.
// The children's figures are for 乙 and 丙.
Catalog catalog_of_two() {
    Pack women = small_pack("women");
    women.departments = {{{"health"}, "卫生健康局", "", ""}, {{"school"}, "教育局", "", ""}};
    women.areas = {{{"a"}, "甲镇", {}}, {{"b"}, "乙镇", {}}};
    women.goals.clear();
    women.indicators = {indicator_for("screening", "health", "health", "筛查率"),
                        indicator_for("courts", "law", "school", "覆盖率")};
    women.observations = {};
    add(women, "screening", {}, 60, 74);
    add(women, "screening", AreaId{"a"}, 60, 55);
    add(women, "screening", AreaId{"b"}, 60, 91);
    add(women, "courts", AreaId{"a"}, 60, 61.5);
    Pack children = women;
    children.plan.id = {"children"};
    children.plan.title = "某县儿童发展规划";
    children.plan.audience = Audience::Children;
    children.areas = {{{"c"}, "丙镇", {}}, {{"b"}, "乙镇", {}}};
    children.indicators = {indicator_for("sight", "health", "school", "检查率")};
    children.observations = {};
    add(children, "sight", AreaId{"b"}, 60, 68);
    add(children, "sight", AreaId{"c"}, 60, 59);
    return std::get<Catalog>(
        Catalog::from({{"women.json", std::move(women)}, {"children.json", std::move(children)}}));
}

const Catalog& two() {
    static const Catalog catalog = catalog_of_two();
    return catalog;
}

std::shared_ptr<const BoardView> chosen(const BoardChoice& choice) {
    return board_of(two(), two().packs().front(), this_year, choice);
}

// Returns "甲镇 乙镇 | 筛查率 覆盖率", with “*” for the whole.
std::string shape_of(const BoardView& view) {
    std::string shape;
    for (const std::size_t area : view.areas)
        shape +=
            (view.board->areas()[area].area ? view.board->areas()[area].area->name : "*") + " ";
    shape += "|";
    for (const std::size_t indicator : view.indicators)
        shape += " " + view.board->indicator(indicator).name;
    return shape;
}

BoardCounts counts_of(const std::vector<std::pair<Grade, int>>& counted) {
    BoardCounts counts{};
    for (const auto& [grade, count] : counted)
        counts[static_cast<std::size_t>(grade)] = count;
    return counts;
}

// Returns the areas in the order in which the list of worst cells first names them.
std::vector<std::size_t> areas_listed(const BoardView& view) {
    std::vector<std::size_t> areas;
    for (const BoardSpot spot : view.worst)
        if (std::find(areas.begin(), areas.end(), spot.area) == areas.end())
            areas.push_back(spot.area);
    return areas;
}

// Returns a catalog in which 甲 has the worst regressing cell, but 丙 has two regressing cells,
// which are less bad, and no lagging one.
Catalog catalog_of_rivals() {
    Pack pack = small_pack("women");
    pack.areas = {{{"a"}, "甲镇", {}}, {{"b"}, "乙镇", {}}, {{"c"}, "丙镇", {}}};
    pack.goals.clear();
    pack.indicators = {indicator_for("screening", "health", "health", "筛查率"),
                       indicator_for("courts", "law", "health", "覆盖率"),
                       indicator_for("sight", "health", "health", "检查率")};
    pack.observations = {};
    const auto row = [&](const char* area, double first, double second, double third) {
        add(pack, "screening", AreaId{area}, 60, first);
        add(pack, "courts", AreaId{area}, 60, second);
        add(pack, "sight", AreaId{area}, 60, third);
    };
    row("a", 40, 61, 61);
    row("b", 61, 95, 95);
    row("c", 55, 55, 95);
    return std::get<Catalog>(Catalog::from({{"women.json", std::move(pack)}}));
}

std::string worst_of(const BoardView& view) {
    std::string worst;
    for (const BoardSpot spot : view.worst)
        worst += (worst.empty() ? "" : ", ") + view.board->areas()[spot.area].area->name + " " +
                 view.board->indicator(spot.indicator).name;
    return worst;
}

} // namespace

TEST_CASE("board: rows are the areas of all plans, the whole first; columns all indicators") {
    const auto view = chosen({});
    CHECK(shape_of(*view) == "* 甲镇 乙镇 丙镇 | 筛查率 覆盖率 检查率");
    CHECK(view->has_whole);
    CHECK(view->area_count == 3);
    CHECK(view->indicator_count == 3);
    CHECK(view->year == 2024);
}

TEST_CASE("board: of two years that come equally often the newer is the usual one") {
    for (const bool is_newer_first : {true, false}) {
        Pack pack = small_pack("women");
        pack.areas = {{{"a"}, "甲镇", {}}};
        pack.goals.clear();
        pack.indicators = {indicator_for("screening", "health", "health", "筛查率"),
                           indicator_for("courts", "law", "health", "覆盖率")};
        pack.observations = {};
        const char* newer = is_newer_first ? "screening" : "courts";
        const char* older = is_newer_first ? "courts" : "screening";
        pack.observations.add(observation_of(newer, 2024, 60, AreaId{"a"}));
        pack.observations.add(observation_of(older, 2022, 60, AreaId{"a"}));
        const auto catalog = std::get<Catalog>(Catalog::from({{"women.json", std::move(pack)}}));
        CHECK(board_of(catalog, catalog.packs().front(), this_year, {})->year == 2024);
    }
}

TEST_CASE("board: a plan that does not know an area has no verdict on it") {
    const auto view = chosen({});
    const Board& board = *view->board;
    CHECK(board.mark(view->areas[1], 2) == nullptr);
    CHECK(board.series(view->areas[1], 2).empty());
    CHECK(board.mark(view->areas[2], 2) != nullptr);
}

TEST_CASE("board: figures are shown with a decimal once one of them has some") {
    const auto view = chosen({});
    CHECK(view->board->indicators()[0].decimals == 0);
    CHECK(view->board->indicators()[1].decimals == 1);
}

TEST_CASE("board: counts are of the areas, without the whole") {
    const auto view = chosen({});
    // 甲: regressing, lagging; 乙: met, no data, slow; 丙: lagging, and only in the children's
    // plan.
    CHECK(view->counts == counts_of({{Grade::Bad, 1},
                                     {Grade::Late, 2},
                                     {Grade::Slow, 1},
                                     {Grade::Met, 1},
                                     {Grade::Unknown, 1}}));
    CHECK(view->urgent == 3);
}

TEST_CASE("board: the worst come first, the whole is not among them") {
    CHECK(worst_of(*chosen({})) == "甲镇 筛查率, 甲镇 覆盖率, 丙镇 检查率");
}

TEST_CASE("board: plan, field and department choose the columns, and the counts follow") {
    CHECK(shape_of(*chosen({.plan = PlanId{"children"}})) == "* 甲镇 乙镇 丙镇 | 检查率");
    const BoardChoice law{.plan = PlanId{"women"}, .field = FieldId{"law"}};
    CHECK(shape_of(*chosen(law)) == "* 甲镇 乙镇 丙镇 | 覆盖率");
    const auto school = chosen({.department = DepartmentId{"school"}});
    CHECK(shape_of(*school) == "* 甲镇 乙镇 丙镇 | 覆盖率 检查率");
    CHECK(school->count(Grade::Met) == 0);
    CHECK(chosen({.department = DepartmentId{"nobody"}})->indicators.empty());
}

TEST_CASE("board: choosing a grade leaves the rows and columns that have it, and all counts") {
    const auto view = chosen({.kind = Grade::Met});
    CHECK(shape_of(*view) == "* 乙镇 | 筛查率");
    CHECK(view->counts == chosen({})->counts);
    CHECK(view->urgent == 1);
    CHECK(worst_of(*view) == "乙镇 筛查率");
    CHECK(view->area_count == 3);
}

TEST_CASE("board: rows and columns can be ordered worst first, rows also by name") {
    BoardChoice choice{.areas = BoardOrder::WorstFirst, .indicators = BoardOrder::WorstFirst};
    CHECK(shape_of(*chosen(choice)) == "* 甲镇 丙镇 乙镇 | 筛查率 检查率 覆盖率");
    choice = {.areas = BoardOrder::ByName};
    CHECK(shape_of(*chosen(choice)) == "* 丙镇 乙镇 甲镇 | 筛查率 覆盖率 检查率");
}

TEST_CASE("board: rows and list have the areas in one order: by how many are bad, then late") {
    const Catalog catalog = catalog_of_rivals();
    const auto view =
        board_of(catalog, catalog.packs().front(), this_year, {.areas = BoardOrder::WorstFirst});
    CHECK(shape_of(*view) == "丙镇 甲镇 乙镇 | 筛查率 覆盖率 检查率");
    CHECK(areas_listed(*view) == view->areas);
    CHECK(worst_of(*view) == "丙镇 筛查率, 丙镇 覆盖率, 甲镇 筛查率, 甲镇 覆盖率, 甲镇 检查率, "
                             "乙镇 筛查率");
    // The order of the rows does not change the list.
    const auto as_in_plan = board_of(catalog, catalog.packs().front(), this_year, {});
    CHECK(as_in_plan->worst == view->worst);
}

TEST_CASE("board: the same question is answered once") {
    const auto view = chosen({});
    CHECK(chosen({}) == view);
    const auto other = chosen({.kind = Grade::Bad});
    CHECK(other != view);
    CHECK(other->board == view->board);
    CHECK(board_of(two(), two().packs()[two().packs().size() - 1], this_year,
                   {.kind = Grade::Bad}) == other);
    CHECK(board_of(two(), two().packs()[two().packs().size() - 1], this_year + 1, {})->board !=
          view->board);
}

TEST_CASE("board: a copy of a catalog refers to its own packs") {
    const auto view = chosen({});
    const Catalog copy = two();
    const auto own = board_of(copy, copy.packs().front(), this_year, {});
    CHECK(&own->board->pack(0) == &copy.packs().front());
}

TEST_CASE("board: without areas the cells of the whole are counted") {
    Pack pack = small_pack();
    pack.areas.clear();
    pack.observations = {observation_of("screening", 2020, 40),
                         observation_of("screening", 2024, 41)};
    const Catalog catalog = std::get<Catalog>(Catalog::from({{"women.json", std::move(pack)}}));
    const auto view = board_of(catalog, catalog.packs().front(), this_year, {});
    CHECK(view->area_count == 0);
    CHECK(view->count(Grade::Late) == 1);
    CHECK(view->worst == std::vector<BoardSpot>{{0, 0}});
}

} // namespace zhixiao
