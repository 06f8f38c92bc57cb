// Tests of verdicts against tests/cases/progress_cases.json, and of what a case file cannot
// express.
#include "plan/model/verdict.h"

#include "tests/plan/model/case_files.h"
#include "tests/plan/model/packs.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <set>

using namespace zhixiao;

namespace {

// Says whether both are equal to six decimals, with the same keys; flags may be in any order.
bool is_same(const Json& a, const Json& b) {
    if (a.is_number() && b.is_number())
        return std::abs(a.get<double>() - b.get<double>()) <= 5.1e-7;
    if (a.type() != b.type() || a.size() != b.size())
        return false;
    if (a.is_object())
        return std::all_of(a.items().begin(), a.items().end(), [&](const auto& item) {
            return b.contains(item.key()) && is_same(item.value(), b[item.key()]);
        });
    if (a.is_array() && !a.empty() && a[0].is_string())
        return a.template get<std::set<std::string>>() == b.template get<std::set<std::string>>();
    if (a.is_array())
        return std::equal(a.begin(), a.end(), b.begin(), is_same);
    return a == b;
}

Verdict verdict_of(const Json& one) {
    const Series series = observations_in(one["observations"]);
    return judge(indicator_in(one["indicator"]), series, one["today_year"]);
}

Point point(int year, double value) { return {.year = year, .value = value}; }

} // namespace

TEST_CASE("every case of progress_cases.json comes out as it says, to six decimals") {
    const Json cases = cases_in("progress_cases.json");
    REQUIRE(cases.is_array());
    REQUIRE(cases.size() >= 13);
    for (const Json& one : cases) {
        const Json verdict = json_of(verdict_of(one));
        INFO(one["id"].get<std::string>(), ": ", verdict.dump());
        CHECK(is_same(verdict, one["expected"]));
    }
}

TEST_CASE("the cases have ids of their own and show every status") {
    std::set<std::string> ids;
    std::set<std::string> statuses;
    const Json cases = cases_in("progress_cases.json");
    REQUIRE(cases.is_array());
    for (const Json& one : cases) {
        ids.insert(one["id"].get<std::string>());
        statuses.insert(one["expected"].value("status", ""));
    }
    CHECK(ids.size() == cases.size());
    for (int i = 0; i < status_count; ++i)
        CHECK(statuses.count(std::string(status_name(static_cast<Status>(i)))) == 1);
}

TEST_CASE("the arithmetic behind a pace comes with the verdict") {
    const Indicator indicator = indicator_of("x", "f", BoundTarget{Bound::AtLeast, 70, false});
    const std::vector<Point> points{point(2020, 60), point(2024, 63)};
    const Verdict verdict = judge(indicator, points, 2025);
    const Progress& progress = verdict.target;
    CHECK(verdict.base == Dated{2020, 60});
    CHECK(verdict.latest == Dated{2024, 63});
    CHECK(progress.target_year == 2030);
    CHECK(progress.judged_year == 2024);
    CHECK(progress.band->low == 70);
    CHECK(*progress.base_gap == 10);
    CHECK(*progress.gap == 7);
    CHECK(*progress.planned_gap == doctest::Approx(6));
    CHECK(*progress.gain_per_year == doctest::Approx(0.75));
    CHECK(*progress.years_used == 4);
    CHECK(*progress.years_left == 6);
    CHECK(*progress.share_closed / *progress.share_of_time == doctest::Approx(*progress.pace));
}

TEST_CASE("the headline is the milestone's status only if that is the worse one") {
    Indicator indicator = indicator_of("x", "f", BoundTarget{Bound::AtLeast, 70, false});
    indicator.milestones = {{2025, 66}};
    const std::vector<Point> slow{point(2020, 60), point(2023, 63)};
    const Verdict behind = judge(indicator, slow, 2024);
    CHECK(behind.target.status == Status::OnTrack);
    CHECK(shown_status(behind) == Status::Slow);
    CHECK(shown_progress(behind).target_year == 2025);
    const std::vector<Point> fast{point(2020, 60), point(2023, 65.9)};
    const Verdict ahead = judge(indicator, fast, 2024);
    CHECK(ahead.milestone.has_value());
    CHECK(shown_status(ahead) == Status::OnTrack);
    CHECK(shown_progress(ahead).target_year == 2030);
}

TEST_CASE("of several figures of one year the last one given counts") {
    const Indicator indicator = indicator_of("x", "f", BoundTarget{Bound::AtLeast, 70, false});
    const std::vector<Point> twice{point(2024, 1), point(2020, 60), point(2020, 50),
                                   point(2024, 66)};
    const std::vector<Point> once{point(2020, 50), point(2024, 66)};
    CHECK(judge(indicator, twice, 2025) == judge(indicator, once, 2025));
}

TEST_CASE("figures as observations and as points get the same verdict") {
    const Indicator indicator = indicator_of("x", "f", BoundTarget{Bound::AtMost, 12, false});
    Series series{observation_of("x", 2020, 16), observation_of("x", 2021, 18),
                  observation_of("x", 2024, 14)};
    series[1].quality = Quality::Break;
    series[2].numerator = 3;
    series[2].denominator = 20'000;
    std::vector<Point> points;
    for (const Observation& observation : series)
        points.push_back(point_of(observation));
    const Verdict verdict = judge(indicator, series, 2025);
    CHECK(verdict == judge(indicator, points, 2025));
    CHECK(verdict.base->year == 2021);
    CHECK(verdict.flags.small_number);
    CHECK(points_of(Figures(series), {"x"}, {}).size() == points.size());
}

TEST_CASE("a target in words is shown, not judged") {
    const Indicator indicator = indicator_of("x", "f", TextTarget{"均衡"});
    const Verdict verdict = judge(indicator, std::vector<Point>{point(2020, 1)}, 2026);
    CHECK_FALSE(shown_status(verdict).has_value());
    CHECK_FALSE(verdict.grade.has_value());
    CHECK_FALSE(warning_of(verdict).has_value());
    CHECK(verdict.latest->year == 2020);
    CHECK(flag_names(verdict.flags).empty());
}
