// Tests of the sample plan in the years of any day: numbers and texts move together, and nothing
// else moves.
#include "plan/model/sample_plan.h"

#include "plan/model/check_pack.h"
#include "plan/model/verdict.h"
#include "tests/plan/model/packs.h"

#include <doctest/doctest.h>

using namespace zhixiao;

namespace {

Pack sample() {
    Pack pack = small_pack("sample-women");
    pack.plan.sample = true;
    pack.plan.title = "示例市妇女发展规划（2021—2025年）";
    pack.plan.start_year = 2021;
    pack.plan.end_year = 2025;
    Indicator& indicator = pack.indicators.front();
    indicator.base_year = 2020;
    indicator.target_year = 2025;
    indicator.milestones = {{2023, 55}};
    indicator.definition = "2024年示例三区2100名活产中有1例";
    indicator.source = "示例市妇女发展规划（2021—2025年）（虚构）";
    Observation figure = observation_of(indicator.id.value.c_str(), 2024, 62);
    figure.note = "由2021年的数推算";
    pack.observations = {figure};
    return pack;
}

} // namespace

TEST_CASE("in a text only years move") {
    CHECK(years_moved("（2021—2025年）", 4) == "（2025—2029年）");
    CHECK(years_moved("2024年示例三区2100名活产中有1例", 1) == "2025年示例三区2100名活产中有1例");
    CHECK(years_moved("15—17岁，每10万人，12024年", 1) == "15—17岁，每10万人，12024年");
    CHECK(years_moved("2020年", -1) == "2019年");
    CHECK(years_moved("", 3) == "");
}

TEST_CASE("the sample plan ends in this year, whichever it is, with all its years and texts") {
    for (const int this_year : {2025, 2026, 2029, 2040}) {
        const int years = this_year - 2025;
        const std::string said = std::to_string(this_year - 4) + "—" + std::to_string(this_year);
        CAPTURE(this_year);
        const Pack pack = in_years_of(sample(), this_year);
        CHECK(pack.plan.sample);
        CHECK(pack.plan.start_year == 2021 + years);
        CHECK(pack.plan.end_year == this_year);
        CHECK(pack.plan.title == "示例市妇女发展规划（" + said + "年）");
        const Indicator& indicator = pack.indicators.front();
        CHECK(indicator.base_year == 2020 + years);
        CHECK(indicator.target_year == this_year);
        CHECK(indicator.milestones == std::vector<Milestone>{{2023 + years, 55}});
        CHECK(indicator.source == "示例市妇女发展规划（" + said + "年）（虚构）");
        CHECK(indicator.definition ==
              std::to_string(this_year - 1) + "年示例三区2100名活产中有1例");
        REQUIRE(pack.observations.size() == 1);
        CHECK(pack.observations[0].year == this_year - 1);
        CHECK(pack.observations[0].value == 62);
        CHECK(pack.observations[0].note == "由" + std::to_string(2021 + years) + "年的数推算");
        ProblemList problems;
        check_pack({"", pack}, problems);
        CHECK_FALSE(problems.has_errors());
    }
}

TEST_CASE("moving twice ends where a single move would") {
    CHECK(in_years_of(in_years_of(sample(), 2031), 2026) == in_years_of(sample(), 2026));
    CHECK(in_years_of(in_years_of(sample(), 2031), 2025) == sample());
}

TEST_CASE(
    "a plan that is not the app's sample stays in its years, even if it is marked as made up") {
    Pack own = sample();
    own.plan.id = {"our-county"};
    CHECK(in_years_of(own, 2040) == own);
    Pack real = sample();
    real.plan.sample = false;
    CHECK(in_years_of(real, 2040) == real);
}
