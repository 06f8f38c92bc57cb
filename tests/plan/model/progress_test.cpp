// Tests of gaps, base points and newest points.
#include "plan/model/progress.h"

#include "plan/model/toward.h"
#include "tests/plan/model/packs.h"

#include <doctest/doctest.h>

#include <limits>
#include <span>
#include <vector>

using namespace zhixiao;

namespace {

constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();
constexpr double infinite = std::numeric_limits<double>::infinity();

const Target at_least_70 = BoundTarget{Bound::AtLeast, 70, false};
const Target at_most_12 = BoundTarget{Bound::AtMost, 12, false};
const Target about_45 = AboutTarget{45, {}};
const Target between_40_and_60 = RangeTarget{40, 60};
const Target down_by_20 = ChangeTarget{Change::ReduceBy, 20};
const Target up_by_20 = ChangeTarget{Change::RaiseBy, 20};

Series figures(std::vector<std::pair<int, double>> points) {
    Series result;
    for (const auto& [year, value] : points)
        result.push_back(observation_of("x", year, value));
    return result;
}

// Return the engine's gap and is_met for the band of a target.
std::optional<double> gap(const Target& target, std::optional<double> base, double value) {
    const std::optional<Band> band = band_of(target, base);
    return band ? gap(*band, value) : std::nullopt;
}
bool is_met(const Target& target, std::optional<double> base, double value) {
    const std::optional<Band> band = band_of(target, base);
    return band && is_met(*band, value);
}

// Returns the engine's progress from a base in 2020 and a newest figure in 2024 to a target in
// 2030.
Progress progress_of(const Target& target, double base, double value) {
    const std::vector<Point> points{{.year = 2020, .value = base}, {.year = 2024, .value = value}};
    const std::optional<Band> band = band_of(target, base);
    return band ? progress_toward(*band, 2030, {points, points.data()}, {}) : Progress{};
}

// The years of the points that the engine takes for the base and for the newest; 0: none.
struct Years {
    int base = 0;
    int newest = 0;
};
Years years_of(const Series& series, int base_year, BaseReach reach = BaseReach::AnyLater) {
    std::vector<Point> points;
    for (const Observation& each : series)
        points.push_back(point_of(each));
    std::vector<Point> storage;
    const std::span<const Point> usable = usable_points(points, storage);
    const auto base = find_base(usable.begin(), usable.end(), base_year, reach,
                                [](const Point& point) { return point.year; });
    return {base == usable.end() ? 0 : base->year, usable.empty() ? 0 : usable.back().year};
}

} // namespace

TEST_CASE("the gap is what is still missing, and never negative") {
    CHECK(*gap(at_least_70, {}, 50) == doctest::Approx(20));
    CHECK(*gap(at_least_70, {}, 80) == 0);
    CHECK(*gap(at_most_12, {}, 14.3) == doctest::Approx(2.3));
    CHECK(*gap(at_most_12, {}, 9) == 0);
    CHECK(*gap(BoundTarget{Bound::KeepAtLeast, 92, false}, {}, 91) == doctest::Approx(1));
    CHECK(*gap(BoundTarget{Bound::KeepAtMost, 3, false}, {}, 4) == doctest::Approx(1));
    CHECK(*gap(between_40_and_60, {}, 35) == doctest::Approx(5));
    CHECK(*gap(between_40_and_60, {}, 61) == doctest::Approx(1));
    CHECK(*gap(between_40_and_60, {}, 50) == 0);
}

TEST_CASE("左右 without a tolerance of its own means five per cent of the value") {
    CHECK(*gap(about_45, {}, 43.4) == 0);
    CHECK(*gap(about_45, {}, 42) == doctest::Approx(0.75));
    CHECK(*gap(about_45, {}, 48) == doctest::Approx(0.75));
    CHECK(*gap(AboutTarget{45, 1.0}, {}, 43.4) == doctest::Approx(0.6));
    CHECK(*gap(AboutTarget{45, 0.0}, {}, 43.4) == doctest::Approx(1.6));
}

TEST_CASE("a change by percent is of the base, and unknown without one") {
    CHECK(*gap(down_by_20, 10, 9) == doctest::Approx(1));
    CHECK(*gap(down_by_20, 10, 8) == 0);
    CHECK(*gap(up_by_20, 10, 11) == doctest::Approx(1));
    CHECK_FALSE(gap(down_by_20, {}, 9).has_value());
    CHECK_FALSE(gap(down_by_20, not_a_number, 9).has_value());
}

TEST_CASE("targets without a number have no gap, and are neither met nor missed") {
    const Target targets[] = {DirectionTarget{}, YesNoTarget{}, TextTarget{"均衡"}};
    for (const Target& target : targets) {
        CHECK_FALSE(gap(target, 1, 1).has_value());
        CHECK_FALSE(is_met(target, 1, 1));
    }
}

TEST_CASE("a value that is not finite is never taken for met") {
    for (const double value : {not_a_number, infinite, -infinite}) {
        CHECK_FALSE(gap(at_least_70, {}, value).has_value());
        CHECK_FALSE(is_met(about_45, {}, value));
        CHECK_FALSE(gap(BoundTarget{Bound::AtLeast, value, false}, {}, 50).has_value());
        CHECK_FALSE(gap(AboutTarget{45, value}, {}, 50).has_value());
        CHECK_FALSE(gap(RangeTarget{value, 60}, {}, 50).has_value());
        CHECK_FALSE(gap(ChangeTarget{Change::RaiseBy, value}, 10, 50).has_value());
        CHECK_FALSE(progress_of(at_least_70, value, 50).share_closed.has_value());
    }
    constexpr double most = std::numeric_limits<double>::max();
    CHECK_FALSE(gap(BoundTarget{Bound::AtLeast, most, false}, {}, -most).has_value());
}

TEST_CASE("a limit counts as met, unless the target is strict") {
    CHECK(is_met(at_most_12, {}, 12));
    CHECK(is_met(at_most_12, {}, 0.1 + 0.2 + 11.7));
    CHECK_FALSE(is_met(at_most_12, {}, 12.1));
    const Target below_12 = BoundTarget{Bound::AtMost, 12, true};
    CHECK_FALSE(is_met(below_12, {}, 12));
    CHECK(*gap(below_12, {}, 12) == 0);
    CHECK(is_met(below_12, {}, 11.9));
    CHECK_FALSE(is_met(BoundTarget{Bound::AtLeast, 70, true}, {}, 70));
    CHECK(is_met(down_by_20, 10, 8));
}

TEST_CASE("the share closed is of the base's gap; going backwards makes it negative") {
    CHECK(*progress_of(at_least_70, 50, 60).share_closed == doctest::Approx(0.5));
    CHECK(*progress_of(at_most_12, 16, 18).share_closed == doctest::Approx(-0.5));
    CHECK(*progress_of(down_by_20, 10, 9).share_closed == doctest::Approx(0.5));
    // The base stood at a strict limit: no gap, and not met.
    CHECK(*progress_of(BoundTarget{Bound::AtMost, 12, true}, 12, 13).share_closed == 0);
}

TEST_CASE("a target that is met, or was met at the base, has no pace and so no share") {
    CHECK_FALSE(progress_of(at_least_70, 50, 75).share_closed.has_value());
    CHECK(progress_of(at_least_70, 50, 75).status == Status::Met);
    CHECK_FALSE(progress_of(at_least_70, 72, 65).share_closed.has_value());
    CHECK(progress_of(at_least_70, 72, 65).status == Status::FellBack);
}

TEST_CASE("a rate and its complement have closed the same share") {
    const Target at_most_30 = BoundTarget{Bound::AtMost, 30, false};
    CHECK(*progress_of(at_least_70, 40, 55).share_closed ==
          doctest::Approx(*progress_of(at_most_30, 60, 45).share_closed));
}

TEST_CASE("the base is the base year's point, else the year after, else the year before") {
    const auto all = figures({{2018, 1}, {2019, 2}, {2020, 3}, {2021, 4}, {2024, 5}});
    CHECK(years_of(all, 2020).base == 2020);
    const auto without_2020 = figures({{2018, 1}, {2019, 2}, {2021, 4}, {2024, 5}});
    CHECK(years_of(without_2020, 2020).base == 2021);
    const auto only_before = figures({{2018, 1}, {2019, 2}, {2024, 5}});
    CHECK(years_of(only_before, 2020).base == 2019);
}

TEST_CASE("a later point may be the base, but not of a change by percent") {
    const auto late = figures({{2018, 1}, {2024, 5}, {2023, 4}});
    CHECK(years_of(late, 2020).base == 2023);
    CHECK(base_reach(down_by_20) == BaseReach::BesideOnly);
    CHECK(base_reach(at_least_70) == BaseReach::AnyLater);
    CHECK(years_of(late, 2020, base_reach(down_by_20)).base == 0);
    const auto early = figures({{2017, 1}, {2018, 1}});
    CHECK(years_of(early, 2020).base == 0);
}

TEST_CASE("figures before the newest 口径变化 do not count") {
    auto points = figures({{2020, 1}, {2021, 2}, {2022, 3}, {2023, 4}});
    points[1].quality = Quality::Break;
    points[2].quality = Quality::Break;
    CHECK(comparable_points(points) == Series{points[2], points[3]});
    CHECK(years_of(points, 2020).base == 2022);
}

TEST_CASE("figures that are not finite, and no figures at all, leave no point") {
    const auto points = figures({{2020, not_a_number}, {2021, 2}, {2022, infinite}});
    CHECK(years_of(points, 2020).base == 2021);
    CHECK(years_of(points, 2020).newest == 2021);
    CHECK(years_of({}, 2020).newest == 0);
    CHECK(years_of({}, 2020).base == 0);
}
