// Rules for every input: a rate and its complement get the same verdict, units do not matter,
// keeping to the path is not punished, and any input gets a verdict.
#include "plan/model/verdict.h"

#include "tests/plan/model/dice.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <climits>
#include <cmath>
#include <string>

using namespace zhixiao;

namespace {

constexpr int rounds = 20'000;

bool is_near(std::optional<double> a, std::optional<double> b, double scale = 1) {
    if (!a || !b)
        return a.has_value() == b.has_value();
    return std::abs(*a * scale - *b) <= 1e-6 * std::max(1.0, std::abs(*b));
}

// Compares everything that does not depend on the unit.
bool is_same_course(const Progress& a, const Progress& b) {
    return a.status == b.status && is_near(a.share_closed, b.share_closed) &&
           is_near(a.share_of_time, b.share_of_time) && is_near(a.pace, b.pace) &&
           is_near(a.times_faster, b.times_faster) && is_near(a.eta, b.eta);
}

bool is_same_verdict(const Verdict& a, const Verdict& b) {
    if (a.milestone.has_value() != b.milestone.has_value())
        return false;
    if (a.milestone && !is_same_course(*a.milestone, *b.milestone))
        return false;
    return is_same_course(a.target, b.target) && a.headline == b.headline && a.grade == b.grade &&
           warning_of(a) == warning_of(b) && a.flags == b.flags;
}

// Returns the target for the complementary rate: if at least 70 % shall do something, at most 30 %
// may not.
Target complement(const Target& target) {
    if (const auto* bound = std::get_if<BoundTarget>(&target)) {
        const Bound others[] = {Bound::AtMost, Bound::AtLeast, Bound::KeepAtMost,
                                Bound::KeepAtLeast};
        return BoundTarget{others[static_cast<int>(bound->bound)], 100 - bound->value,
                           bound->strict};
    }
    if (const auto* about = std::get_if<AboutTarget>(&target))
        return AboutTarget{100 - about->value, about->tolerance};
    if (const auto* range = std::get_if<RangeTarget>(&target))
        return RangeTarget{100 - range->high, 100 - range->low};
    const auto* direction = std::get_if<DirectionTarget>(&target);
    return DirectionTarget{direction->direction == Direction::Up ? Direction::Down : Direction::Up};
}

Target scaled(const Target& target, double factor) {
    if (const auto* bound = std::get_if<BoundTarget>(&target))
        return BoundTarget{bound->bound, bound->value * factor, bound->strict};
    if (const auto* about = std::get_if<AboutTarget>(&target))
        return AboutTarget{about->value * factor, *about->tolerance * factor};
    if (const auto* range = std::get_if<RangeTarget>(&target))
        return RangeTarget{range->low * factor, range->high * factor};
    return target;
}

Target invent_target_or_direction(Dice& dice) {
    if (dice.chance(80))
        return invent_target(dice);
    return DirectionTarget{dice.chance(50) ? Direction::Up : Direction::Down};
}

// Returns a value at `distance` outside the band, on the side where `from` is.
double outside(const Band& band, double from, double distance) {
    return from < band.low || std::isinf(band.high) ? band.low - distance : band.high + distance;
}

} // namespace

TEST_CASE("a rate and its complement get the same verdict") {
    Dice dice(1);
    for (int round = 0; round < rounds; ++round) {
        const Target target = invent_target_or_direction(dice);
        if (std::holds_alternative<ChangeTarget>(target))
            continue; // a fifth less of one is not a fifth more of the other
        Indicator one = invent_indicator(dice, target);
        one.unit = "%";
        Indicator other = one;
        other.target = complement(target);
        for (Milestone& milestone : other.milestones)
            milestone.value = 100 - milestone.value;
        const std::vector<Point> points = invent_points(dice);
        std::vector<Point> others = points;
        for (Point& point : others)
            point.value = 100 - point.value;
        const Verdict a = judge(one, points, 2026);
        const Verdict b = judge(other, others, 2026);
        CAPTURE(round);
        REQUIRE(is_same_verdict(a, b));
        REQUIRE(is_near(a.target.gap, b.target.gap));
    }
}

TEST_CASE("another unit changes nothing but the numbers") {
    Dice dice(2);
    for (int round = 0; round < rounds; ++round) {
        const double factors[] = {0.001, 0.01, 10, 1000};
        const double factor = dice.one_of(factors);
        Indicator one = invent_indicator(dice, invent_target_or_direction(dice));
        one.per = 1000;
        if (dice.chance(50)) {
            one.natural_min = 0;
            one.natural_max = 100;
        }
        Indicator other = one;
        other.target = scaled(one.target, factor);
        other.per = 1000 * factor;
        if (one.natural_min) {
            other.natural_min = 0;
            other.natural_max = 100 * factor;
        }
        for (Milestone& milestone : other.milestones)
            milestone.value *= factor;
        std::vector<Point> points = invent_points(dice);
        if (!points.empty() && dice.chance(30)) {
            points.back().numerator = dice.within(0, 25);
            points.back().denominator = dice.within(100, 900);
        }
        std::vector<Point> others = points;
        for (Point& point : others)
            point.value *= factor;
        const Verdict a = judge(one, points, 2026);
        const Verdict b = judge(other, others, 2026);
        CAPTURE(round);
        REQUIRE(is_same_verdict(a, b));
        REQUIRE(is_near(a.target.gap, b.target.gap, factor));
        REQUIRE(is_near(a.target.projected, b.target.projected, factor));
    }
}

TEST_CASE("a new point on or ahead of the path never worsens a target that was never met") {
    Dice dice(3);
    int tried = 0;
    for (int round = 0; round < 5 * rounds; ++round) {
        const Indicator indicator = invent_indicator(dice, invent_target(dice));
        std::vector<Point> points = invent_points(dice);
        const Verdict before = judge(indicator, points, 2026);
        const Progress& old = before.target;
        if (!before.base || !old.band || !old.base_gap || *old.base_gap <= progress_epsilon)
            continue; // without a gap there is no path
        const auto meets = [&](const Point& point) { return is_met(*old.band, point.value); };
        if (std::any_of(points.begin(), points.end(), meets))
            continue;
        const int newest = before.latest->year;
        if (newest >= indicator.target_year)
            continue;
        const int year = dice.within(newest + 1, indicator.target_year);
        const double time =
            double(year - before.base->year) / double(indicator.target_year - before.base->year);
        const double distance = *old.base_gap * (1 - time) * dice.within(0, 10) / 10;
        const double value = outside(*old.band, before.base->value, distance);
        points.push_back({year, false, value});
        const Verdict after = judge(indicator, points, 2026);
        CAPTURE(round);
        ++tried;
        // A strict limit that is only just reached in the last year is missed; and a point that
        // meets the target may be at risk, because the trend since the base counts.
        if (year == indicator.target_year && !meets(points.back()))
            REQUIRE(after.target.status == Status::MissedFinal);
        else if (meets(points.back()))
            REQUIRE(*after.target.status <= std::max(*old.status, Status::MetAtRisk));
        else
            REQUIRE(*after.target.status <= *old.status);
    }
    CHECK(tried > rounds);
}

TEST_CASE("the order in which figures are given changes nothing") {
    Dice dice(4);
    for (int round = 0; round < rounds / 4; ++round) {
        const Indicator indicator = invent_indicator(dice, invent_target_or_direction(dice));
        std::vector<Point> points = invent_points(dice);
        const Verdict before = judge(indicator, points, 2026);
        for (std::size_t i = points.size(); i > 1; --i)
            std::swap(points[i - 1],
                      points[static_cast<std::size_t>(dice.within(0, static_cast<int>(i) - 1))]);
        CAPTURE(round);
        REQUIRE(judge(indicator, points, 2026) == before);
    }
}

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr double most = std::numeric_limits<double>::max();
constexpr double least = std::numeric_limits<double>::denorm_min();

double odd_number(Dice& dice) {
    const double odd[] = {nan, infinite, -infinite, most, -most, least, -0.0, 0, 1e-9, 50, 50, 100};
    return dice.one_of(odd);
}

int odd_year(Dice& dice) {
    const int odd[] = {INT_MIN, INT_MIN + 1, -1,   0,    2019, 2020,
                       2020,    2021,        2024, 2030, 2031, INT_MAX};
    return dice.one_of(odd);
}

Target odd_target(Dice& dice) {
    switch (dice.within(0, 7)) {
    case 0:
        return AboutTarget{odd_number(dice), odd_number(dice)};
    case 1:
        return AboutTarget{odd_number(dice), std::nullopt};
    case 2:
        return RangeTarget{odd_number(dice), odd_number(dice)};
    case 3:
        return ChangeTarget{Change::ReduceBy, odd_number(dice)};
    case 4:
        return ChangeTarget{Change::RaiseBy, odd_number(dice)};
    case 5:
        return DirectionTarget{dice.chance(50) ? Direction::Up : Direction::Down};
    case 6:
        return dice.chance(50) ? Target{YesNoTarget{}} : Target{TextTarget{"均衡"}};
    default:
        return BoundTarget{dice.chance(50) ? Bound::AtLeast : Bound::AtMost, odd_number(dice),
                           dice.chance(50)};
    }
}

Indicator odd_indicator(Dice& dice) {
    Indicator indicator;
    indicator.target = odd_target(dice);
    indicator.base_year = odd_year(dice);
    indicator.target_year = odd_year(dice);
    for (int i = dice.within(0, 3); i > 0; --i)
        indicator.milestones.push_back({odd_year(dice), odd_number(dice)});
    if (dice.chance(30))
        indicator.per = odd_number(dice);
    if (dice.chance(30))
        indicator.natural_min = odd_number(dice);
    if (dice.chance(30))
        indicator.natural_max = odd_number(dice);
    return indicator;
}

bool is_sound(const Progress& progress) {
    const std::optional<double> numbers[] = {
        progress.gap,        progress.need_per_year, progress.share_closed,  progress.share_of_time,
        progress.pace,       progress.times_faster,  progress.eta,           progress.projected,
        progress.base_gap,   progress.planned_gap,   progress.gain_per_year, progress.yearly_change,
        progress.last_change};
    return std::all_of(std::begin(numbers), std::end(numbers), [](std::optional<double> number) {
        return !number || std::isfinite(*number);
    });
}

} // namespace

TEST_CASE("any input gets a verdict, with finite numbers only") {
    Dice dice(5);
    for (int round = 0; round < 10 * rounds; ++round) {
        const Indicator indicator = odd_indicator(dice);
        std::vector<Point> points;
        for (int i = dice.chance(2) ? 40 : dice.within(0, 6); i > 0; --i)
            points.push_back({odd_year(dice), dice.chance(10), odd_number(dice),
                              dice.chance(50) ? odd_number(dice) : dice.within(0, 30),
                              odd_number(dice)});
        const Verdict verdict = judge(indicator, points, odd_year(dice));
        CAPTURE(round);
        REQUIRE(is_sound(verdict.target));
        REQUIRE((!verdict.milestone || is_sound(*verdict.milestone)));
        const bool in_words = std::holds_alternative<TextTarget>(indicator.target);
        REQUIRE(shown_status(verdict).has_value() != in_words);
        REQUIRE(verdict.grade.has_value() != in_words);
        REQUIRE(warning_of(verdict).has_value() != in_words);
        if (verdict.interval)
            REQUIRE(
                (std::isfinite(verdict.interval->low) && std::isfinite(verdict.interval->high)));
        if (verdict.pooled)
            REQUIRE(std::isfinite(verdict.pooled->rate));
    }
}
