// Tests of what a catalog accepts, and of lookups in its packs.
#include "plan/model/catalog.h"

#include "plan/model/check_pack.h"
#include "plan/model/judged_pack.h"
#include "plan/model/lookup.h"
#include "tests/plan/model/packs.h"

#include <doctest/doctest.h>

#include <limits>

using namespace zhixiao;

namespace {

using Problems = std::vector<Problem>;

Problems problems_of(const Pack& pack) {
    ProblemList problems;
    check_pack({"plan.json", pack}, problems);
    return problems.take();
}

Catalog catalog_of(std::vector<NamedPack> packs) {
    return std::get<Catalog>(Catalog::from(std::move(packs)));
}

std::vector<std::string> ids_of(const Catalog& catalog) {
    std::vector<std::string> ids;
    for (const Pack& pack : catalog.packs())
        ids.push_back(pack.plan.id.value);
    return ids;
}

} // namespace

TEST_CASE("a catalog of sound packs keeps them in their order") {
    const Checked<Catalog> made =
        Catalog::from({{"a.json", small_pack("a")}, {"b.json", small_pack("b")}});
    const Catalog* catalog = std::get_if<Catalog>(&made);
    REQUIRE(catalog != nullptr);
    REQUIRE(catalog->packs().size() == 2);
    CHECK(catalog->packs()[0] == small_pack("a"));
    CHECK(catalog->pack({"b"}) == &catalog->packs()[1]);
    CHECK(catalog->pack({"c"}) == nullptr);
}

TEST_CASE("an added pack comes after the built-in ones, and takes the place of its older self") {
    const Catalog catalog = catalog_of({{"a.json", small_pack("a")}});
    const Catalog more =
        std::get<Catalog>(catalog.with({{"b.json", small_pack("b")}, {"c.json", small_pack("c")}}));
    CHECK(ids_of(catalog) == std::vector<std::string>{"a"});
    CHECK(ids_of(more) == std::vector<std::string>{"a", "b", "c"});
    CHECK(&more.packs()[0] == &catalog.packs()[0]); // shared, not copied

    Pack newer = small_pack("b");
    newer.plan.title = "新的规划";
    const Catalog again = std::get<Catalog>(more.with({{"d.json", newer}}));
    CHECK(ids_of(again) == std::vector<std::string>{"a", "b", "c"});
    CHECK(*again.pack({"b"}) == newer);
    CHECK(more.pack({"b"})->plan.title == small_pack().plan.title);
}

TEST_CASE("an added pack can be taken out again, a built-in one cannot") {
    const Catalog catalog = catalog_of({{"a.json", small_pack("a")}});
    const Catalog more = std::get<Catalog>(catalog.with({{"b.json", small_pack("b")}}));
    CHECK(more.is_built_in({"a"}));
    CHECK_FALSE(more.is_built_in({"b"}));
    CHECK_FALSE(more.is_built_in({"c"}));
    CHECK(ids_of(more.without({"b"})) == std::vector<std::string>{"a"});
    CHECK(ids_of(more.without({"a"})) == std::vector<std::string>{"a", "b"});
    CHECK(ids_of(more.without({"c"})) == std::vector<std::string>{"a", "b"});
}

TEST_CASE("an added pack is checked, and cannot take the place of a built-in one") {
    const Catalog catalog = catalog_of({{"a.json", small_pack("a")}});
    Pack wrong = small_pack("b");
    wrong.plan.end_year = 2020;
    const Checked<Catalog> made = catalog.with(
        {{"mine.json", small_pack("a")}, {"b.json", wrong}, {"c.json", small_pack("b")}});
    REQUIRE(std::holds_alternative<Problems>(made));
    CHECK(std::get<Problems>(made) ==
          Problems{{"mine.json#/plan/id", "规划 id “a”是自带的规划的，自带的规划不能替换",
                    "给这个规划换一个 id", Severity::Error},
                   {"b.json#/plan/end_year", "结束年 2020 不晚于开始年 2021", "结束年要晚于开始年",
                    Severity::Error},
                   {"c.json#/plan/id", "规划 id “b”已被 b.json 使用", "给两个规划不同的 id",
                    Severity::Error}});
}

TEST_CASE("the brief check of figures finds only faults that later code could not bear") {
    const Catalog catalog = catalog_of({{"a.json", small_pack("a")}});
    Pack pack = small_pack("b");
    pack.observations.add(observation_of("screening", 2021, 300)); // twice, and above 100 %
    CHECK(std::holds_alternative<Problems>(catalog.with({{"b", pack}})));
    CHECK(std::holds_alternative<Catalog>(catalog.with({{"b", pack}}, FigureCheck::Brief)));
    pack.observations.add(observation_of("nothing", 20210, std::numeric_limits<double>::infinity(),
                                         AreaId{"nowhere"}));
    const Checked<Catalog> made = catalog.with({{"b", pack}}, FigureCheck::Brief);
    REQUIRE(std::holds_alternative<Problems>(made));
    std::vector<std::string> places;
    for (const Problem& problem : std::get<Problems>(made))
        places.push_back(problem.where);
    CHECK(places == std::vector<std::string>{"b#/observations/4/indicator",
                                             "b#/observations/4/area", "b#/observations/4/year",
                                             "b#/observations/4/value"});
}

TEST_CASE("two packs of the same plan are refused") {
    const Checked<Catalog> made = Catalog::from(
        {{"a.json", small_pack()}, {"b.json", small_pack()}, {"c.json", small_pack()}});
    const auto* problems = std::get_if<Problems>(&made);
    REQUIRE(problems != nullptr);
    CHECK(*problems == Problems{{"b.json#/plan/id", "规划 id “plan”已被 a.json 使用",
                                 "给两个规划不同的 id", Severity::Error},
                                {"c.json#/plan/id", "规划 id “plan”已被 a.json 使用",
                                 "给两个规划不同的 id", Severity::Error}});
}

TEST_CASE("the problems of all packs are reported at once, with warnings among them") {
    Pack first = small_pack("a");
    first.plan.end_year = 2020;
    Pack second = small_pack("b");
    second.indicators[0].departments = {{"helth"}};
    const Checked<Catalog> made = Catalog::from({{"a.json", first}, {"b.json", second}});
    const auto* problems = std::get_if<Problems>(&made);
    REQUIRE(problems != nullptr);
    CHECK(*problems == Problems{{"a.json#/plan/end_year", "结束年 2020 不晚于开始年 2021",
                                 "结束年要晚于开始年", Severity::Error},
                                {"b.json#/indicators/0/departments/0", "单位“helth”没有登记",
                                 "在 departments 里登记，或改成已有的 id，最接近的是 health",
                                 Severity::Warning}});
}

TEST_CASE("a warning alone does not keep a pack out") {
    Pack pack = small_pack();
    change_figure(pack, 0, [](Observation& figure) { figure.value = 7; });
    CHECK(problems_of(pack).size() == 1);
    CHECK(std::holds_alternative<Catalog>(Catalog::from({{"plan.json", pack}})));
}

TEST_CASE("numbers that are not finite are refused wherever they stand") {
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    constexpr double infinite = std::numeric_limits<double>::infinity();
    Pack pack = small_pack();
    Indicator& indicator = pack.indicators[0];
    indicator.target = AboutTarget{nan, infinite};
    indicator.per = nan;
    indicator.natural_min = nan;
    indicator.natural_max = infinite;
    indicator.milestones = {{2025, nan}};
    change_figure(pack, 0, [=](Observation& figure) { figure.value = infinite; });
    change_figure(pack, 1,
                  [=](Observation& figure) { figure.numerator = figure.denominator = nan; });
    std::vector<std::string> places;
    for (const Problem& problem : problems_of(pack))
        places.push_back(problem.where);
    CHECK(places ==
          std::vector<std::string>{
              "plan.json#/indicators/0/natural_min", "plan.json#/indicators/0/natural_max",
              "plan.json#/indicators/0/per", "plan.json#/indicators/0/target/value",
              "plan.json#/indicators/0/target/tolerance",
              "plan.json#/indicators/0/milestones/0/value", "plan.json#/observations/0/value",
              "plan.json#/observations/1/numerator", "plan.json#/observations/1/denominator"});
}

TEST_CASE("a percentage is held to 0-100 unless it says otherwise") {
    Pack pack = small_pack();
    change_figure(pack, 0, [](Observation& figure) { figure.value = 104; });
    CHECK(problems_of(pack).size() == 1);
    pack.indicators[0].natural_max = 150;
    CHECK(problems_of(pack).empty());
}

TEST_CASE("an item is found by its id; an unknown id gives null") {
    const Pack pack = small_pack();
    CHECK(find_field(pack, {"law"}) == &pack.fields[1]);
    CHECK(find_field(pack, {"laws"}) == nullptr);
    CHECK(find_indicator(pack, {"screening"}) == &pack.indicators[0]);
    CHECK(find_indicator(pack, {""}) == nullptr);
    CHECK(find_department(pack, {"health"}) == &pack.departments[0]);
    CHECK(find_department(pack, {"court"}) == nullptr);
    CHECK(find_area(pack, {"town-a"}) == &pack.areas[1]);
    CHECK(find_area(pack, {"town-c"}) == nullptr);
}

TEST_CASE("a field has its own indicators and goals only") {
    Pack pack = small_pack();
    pack.indicators.push_back(indicator_of("aid", "law", YesNoTarget{}));
    CHECK(indicators_of(pack, {"law"}) == std::vector<const Indicator*>{&pack.indicators[1]});
    CHECK(goals_of(pack, {"health"}) == std::vector<const Goal*>{&pack.goals[0]});
    CHECK(goals_of(pack, {"law"}).empty());
}

TEST_CASE("a series holds one area's figures by rising year") {
    const Pack pack = small_pack();
    CHECK(series_of(pack, {"screening"}, {}) == Series{pack.observations[1], pack.observations[0]});
    CHECK(series_of(pack, {"screening"}, AreaId{"town-a"}) == Series{pack.observations[2]});
    CHECK(series_of(pack, {"other"}, {}).empty());
}

TEST_CASE("direction, yes-no and words hold no number to reach") {
    CHECK(is_quantified(BoundTarget{}));
    CHECK(is_quantified(AboutTarget{}));
    CHECK(is_quantified(RangeTarget{}));
    CHECK(is_quantified(ChangeTarget{}));
    CHECK_FALSE(is_quantified(DirectionTarget{}));
    CHECK_FALSE(is_quantified(YesNoTarget{}));
    CHECK_FALSE(is_quantified(TextTarget{}));
}

TEST_CASE("quantified main targets include those that only words can say, and no measures") {
    Pack pack = small_pack();
    pack.indicators.push_back(indicator_of("words", "law", TextTarget{"一般不低于本地比例"}));
    pack.indicators.push_back(indicator_of("up", "law", DirectionTarget{}));
    pack.indicators.push_back(indicator_of("measure", "law", BoundTarget{}));
    pack.indicators.back().level = IndicatorLevel::Measure;
    CHECK(quantified_main_targets(pack) ==
          std::vector<const Indicator*>{&pack.indicators[0], &pack.indicators[1]});
}

TEST_CASE(
    "a catalog gives the verdicts of all cells of a pack, per year, and the same ones again") {
    const Checked<Catalog> made =
        Catalog::from({{"a.json", small_pack("a")}, {"b.json", small_pack("b")}});
    const auto& catalog = std::get<Catalog>(made);
    for (const Pack& pack : catalog.packs())
        for (const int year : {2022, 2026}) {
            const JudgedPack& cells = judged(catalog, pack, year);
            CHECK(cells.cells == judge_all(pack, SeriesTable(pack), year));
            CHECK(&judged(catalog, pack, year) == &cells);
            CHECK(cells.cell(0, 1) == cells.cells[1]);
        }
}
