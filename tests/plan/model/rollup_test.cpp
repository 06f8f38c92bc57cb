// Tests of counts in the report's words, 达标率, the rule of three quarters, and the order worst
// first.
#include "plan/model/lookup.h"
#include "plan/model/rollup.h"

#include "tests/plan/model/packs.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace zhixiao;

namespace {

Mark mark(Status status, std::optional<double> pace = {}) {
    return {status, grade_of(status), {}, false, pace};
}

Mark awaiting(Status status) {
    return {status, Grade::AwaitingFinal, {.awaiting_final = true}, false, {}};
}

Mark by_chance(Status status) {
    return {status, Grade::Unknown, {.small_number = true}, false, {}};
}

Tally tally(int met, int expected, int unmet, int no_data) {
    Tally result;
    for (int i = 0; i < met; ++i)
        result.add(mark(Status::Met));
    for (int i = 0; i < expected; ++i)
        result.add(mark(Status::OnTrack));
    for (int i = 0; i < unmet; ++i)
        result.add(mark(Status::Lagging));
    for (int i = 0; i < no_data; ++i)
        result.add(mark(Status::NoData));
    return result;
}

// A pack with four indicators in two fields, led by two departments, for the whole and two towns.
Pack town_pack() {
    Pack pack = small_pack();
    pack.departments = {{{"health"}, "卫生健康局", "", ""},
                        {{"justice"}, "司法局", "", ""},
                        {{"idle"}, "无关单位", "", ""}};
    const Target at_least_70 = BoundTarget{Bound::AtLeast, 70, false};
    pack.indicators = {
        indicator_of("a", "health", at_least_70), indicator_of("b", "health", at_least_70),
        indicator_of("c", "law", at_least_70), indicator_of("d", "law", TextTarget{"均衡"})};
    pack.indicators[0].departments = {{"health"}};
    pack.indicators[1].departments = {{"health"}, {"justice"}, {"unknown"}};
    pack.indicators[2].departments = {{"justice"}};
    pack.indicators[2].supporting = {{"idle"}};
    pack.observations = {
        observation_of("a", 2024, 75),
        observation_of("a", 2020, 60),
        observation_of("b", 2024, 61),
        observation_of("b", 2020, 60),
        observation_of("c", 2024, 65),
        observation_of("c", 2020, 60),
        observation_of("a", 2020, 60, AreaId{"town-a"}),
        observation_of("a", 2024, 58, AreaId{"town-a"}),
        observation_of("nothing", 2024, 1),
        observation_of("a", 2024, 1, AreaId{"nowhere"}),
    };
    return pack;
}

std::vector<Judged> of_the_whole(std::vector<Judged> cells) {
    std::erase_if(cells, [](const Judged& cell) { return cell.area.has_value(); });
    return cells;
}

std::vector<Status> statuses_of(const std::vector<Judged>& cells) {
    std::vector<Status> result;
    for (const Judged& cell : cells)
        if (cell.mark.status)
            result.push_back(*cell.mark.status);
    return result;
}

} // namespace

TEST_CASE("达标率 is the share of the assessable indicators that are met") {
    const Tally women = tally(35, 0, 1, 2);
    CHECK(women.total() == 38);
    CHECK(women.assessable() == 36);
    CHECK(*women.met_share() * 100 == doctest::Approx(97.2222));
    CHECK(*tally(35, 1, 2, 0).met_share() * 100 == doctest::Approx(92.1053));
    CHECK_FALSE(tally(0, 0, 0, 4).met_share().has_value());
    CHECK_FALSE(Tally{}.met_share().has_value());
}

TEST_CASE("an indicator that awaits its final figure is neither met nor unmet nor without data") {
    Tally over = tally(2, 0, 1, 1);
    for (const Status status : {Status::Met, Status::Slow, Status::Regressing})
        over.add(awaiting(status));
    CHECK(over.total() == 7);
    CHECK(over.count(ReportWord::AwaitingFinal) == 3);
    CHECK(over.count(Grade::AwaitingFinal) == 3);
    CHECK(over.count(ReportWord::MetEarly) == 2);
    CHECK(over.count(ReportWord::Unmet) == 1);
    CHECK(over.count(ReportWord::NoData) == 1);
    CHECK(over.assessable() == 3);
    CHECK_FALSE(over.is_conclusive());
}

TEST_CASE("of two areas the worse has more 倒退, then more 明显滞后, and so on") {
    const auto of = [](int bad, int late, int slow) {
        Tally tally;
        for (int i = 0; i < bad; ++i)
            tally.add(mark(Status::Regressing));
        for (int i = 0; i < late; ++i)
            tally.add(mark(Status::Lagging));
        for (int i = 0; i < slow; ++i)
            tally.add(mark(Status::Slow));
        return tally;
    };
    CHECK(has_more_behind(of(1, 0, 0), of(0, 5, 5)));
    CHECK(has_more_behind(of(1, 2, 0), of(1, 1, 9)));
    CHECK(has_more_behind(of(0, 0, 1), Tally{}));
    CHECK_FALSE(has_more_behind(of(1, 1, 1), of(1, 1, 1)));
    CHECK_FALSE(has_more_behind(tally(0, 0, 0, 9), Tally{}));
}

TEST_CASE("a group has a verdict from three quarters assessable on") {
    CHECK(tally(3, 0, 0, 1).is_conclusive());
    CHECK_FALSE(tally(2, 0, 0, 1).is_conclusive());
    CHECK_FALSE(Tally{}.is_conclusive());
    CHECK_FALSE(tally(2, 0, 0, 1).verdict().has_value());
}

TEST_CASE("a group is as good as its worst assessable indicator") {
    CHECK(tally(4, 0, 0, 1).verdict() == ReportWord::MetEarly);
    CHECK(tally(4, 1, 0, 0).verdict() == ReportWord::Expected);
    CHECK(tally(4, 1, 1, 0).verdict() == ReportWord::Unmet);
}

TEST_CASE("targets in words are counted apart") {
    Tally one = tally(1, 0, 0, 0);
    one.add(Mark{});
    CHECK(one.in_words() == 1);
    CHECK(one.total() == 1);
    CHECK(one.count(Grade::Met) == 1);
    CHECK(one.count(ReportWord::MetEarly) == 1);
}

TEST_CASE(
    "worst first: by grade, then by status, then by the slower pace; unknown ones come last") {
    const Mark in_order[] = {mark(Status::Regressing, -2),
                             mark(Status::Regressing, -0.5),
                             mark(Status::MissedFinal),
                             mark(Status::FellBack),
                             mark(Status::Lagging, 0.1),
                             mark(Status::Lagging, 0.5),
                             mark(Status::NotDone),
                             mark(Status::Recovering),
                             mark(Status::Slow, 0.7),
                             mark(Status::MetAtRisk),
                             mark(Status::OnTrack, 1),
                             mark(Status::Met),
                             awaiting(Status::Lagging),
                             awaiting(Status::Met),
                             by_chance(Status::Regressing),
                             mark(Status::MissingBase),
                             mark(Status::Insufficient),
                             mark(Status::NoData),
                             Mark{}};
    for (std::size_t i = 0; i < std::size(in_order); ++i)
        for (std::size_t j = 0; j < std::size(in_order); ++j) {
            CAPTURE(i);
            CAPTURE(j);
            CHECK(is_worse(in_order[i], in_order[j]) == (i < j));
        }
}

TEST_CASE("the worse group has the smaller 达标率; too little data comes last") {
    CHECK(is_worse(tally(1, 0, 3, 0), tally(2, 0, 2, 0)));
    CHECK(is_worse(tally(1, 0, 3, 0), tally(1, 3, 0, 0)));
    CHECK(is_worse(tally(4, 0, 0, 0), tally(0, 0, 1, 3)));
    CHECK_FALSE(is_worse(tally(0, 0, 0, 3), tally(0, 0, 0, 1)));
    CHECK_FALSE(is_worse(tally(0, 0, 0, 1), tally(0, 0, 0, 3)));
}

TEST_CASE("the table has a cell for every indicator and area, by rising year") {
    const SeriesTable table(town_pack());
    CHECK(table.rows() == 4);
    REQUIRE(table.columns() == 3);
    CHECK_FALSE(table.area(0).has_value());
    CHECK(table.area(1) == 0);
    CHECK(table.area(2) == 1);
    REQUIRE(table.series(0, 0).size() == 2);
    CHECK(table.series(0, 0)[0].year == 2020);
    CHECK(table.series(0, 0)[1].value == 75);
    CHECK(table.series(0, 1).empty());
    CHECK(table.series(0, 2).size() == 2);
    CHECK(table.series(3, 0).empty());
}

TEST_CASE("the whole has no column when all figures are of areas, nor an area of areas") {
    Pack pack = town_pack();
    pack.areas.push_back({{"county"}, "某县", {}});
    pack.areas[0].parent = pack.areas[1].parent = AreaId{"county"};
    CHECK(SeriesTable(pack).columns() == 3);
    for (std::size_t i = 0; i < pack.observations.size(); ++i)
        change_figure(pack, i, [](Observation& figure) { figure.area = AreaId{"town-a"}; });
    const SeriesTable towns(pack);
    REQUIRE(towns.columns() == 2);
    CHECK(towns.area(0) == 0);
    pack.observations.clear();
    CHECK(SeriesTable(pack).columns() == 3);
    const SeriesTable none{Pack{}};
    CHECK(none.rows() == 0);
    CHECK(none.columns() == 1);
}

TEST_CASE("every cell is judged as its series is") {
    const Pack pack = town_pack();
    const SeriesTable table(pack);
    const std::vector<Judged> cells = judge_all(pack, table, 2025);
    REQUIRE(cells.size() == 12);
    CHECK(statuses_of(of_the_whole(cells)) ==
          std::vector<Status>{Status::Met, Status::Lagging, Status::OnTrack});
    const Series series = series_of(pack, {"b"}, {});
    CHECK(cells[3].mark == mark_of(judge(pack.indicators[1], series, 2025)));
    const auto worst =
        std::min_element(cells.begin(), cells.end(),
                         [](const Judged& a, const Judged& b) { return is_worse(a.mark, b.mark); });
    CHECK(worst->mark.status == Status::Regressing);
    CHECK(worst->area == 1);
}

TEST_CASE("fields, departments and areas are rolled up, worst first") {
    const Pack pack = town_pack();
    const std::vector<Judged> all = judge_all(pack, SeriesTable(pack), 2025);
    const std::vector<Judged> whole = of_the_whole(all);

    Tally health;
    health.add(mark(Status::Met));
    health.add(mark(Status::Lagging));
    Tally law;
    law.add(mark(Status::OnTrack));
    law.add(Mark{});
    CHECK(roll_up_by_field(pack, whole) == std::vector<Group>{{1, law}, {0, health}});

    Tally justice;
    justice.add(mark(Status::Lagging));
    justice.add(mark(Status::OnTrack));
    CHECK(roll_up_by_department(pack, whole) == std::vector<Group>{{1, justice}, {0, health}});

    const std::vector<Group> areas = roll_up_by_area(pack, all);
    REQUIRE(areas.size() == 3);
    CHECK_FALSE(areas[0].place.has_value());
    CHECK(areas[0].tally.is_conclusive());
    CHECK_FALSE(areas[1].tally.is_conclusive());
    CHECK(areas[1].place == 1);
    CHECK(areas[1].tally.count(Grade::Bad) == 1);
    CHECK(areas[2].tally.assessable() == 0);
    CHECK(tally_of(all).total() == 9);
    CHECK(tally_of(all).in_words() == 3);
}
