// Tests of the item of the day, and of the count of days.
#include "family/model/daily.h"

#include "tests/family/model/cases.h"

#include <doctest/doctest.h>

#include <set>
#include <string>
#include <vector>

using namespace zhixiao;

namespace {

std::string thing(const std::string& signs, Day today) {
    const FamilyChecklist checklist = checklist_of_cases();
    const FamilyItems items = all_of(checklist);
    const FamilyItem* found = todays_thing(items, answers_in(checklist, signs), today);
    return found ? found->id.value : "";
}

} // namespace

TEST_CASE("family daily: there is one thing a day, and it goes round all that are 还没有") {
    const std::string signs = "nynsn-n";
    std::vector<std::string> order;
    for (int day = 1; day <= 8; ++day)
        order.push_back(thing(signs, {2026, 11, day}));
    CHECK(std::set<std::string>(order.begin(), order.begin() + 4) ==
          std::set<std::string>{"a", "c", "e", "g"});
    CHECK(std::vector(order.begin(), order.begin() + 4) ==
          std::vector(order.begin() + 4, order.end()));
    CHECK(thing(signs, {2026, 11, 3}) == order[2]);
}

TEST_CASE("family daily: it goes on over the turn of the year, and before 1970") {
    CHECK(thing("nn-----", {2026, 12, 31}) != thing("nn-----", {2027, 1, 1}));
    CHECK(thing("nn-----", {1969, 12, 30}) != thing("nn-----", {1969, 12, 31}));
    CHECK_FALSE(thing("nnn----", {1901, 1, 1}).empty());
}

TEST_CASE("family daily: nothing is left when nothing is 还没有") {
    CHECK(thing("ysyxy-s", {2026, 11, 28}).empty());
    CHECK(thing("-------", {2026, 11, 28}).empty());
}

TEST_CASE("family daily: days done are those of the last seven, today among them") {
    const Day today{2026, 3, 2};
    CHECK(days_done({}, today) == DaysDone{0, 0});
    CHECK(days_done({today}, today) == DaysDone{1, 1});
    CHECK(days_done({{2026, 2, 24}, {2026, 2, 26}, {2026, 3, 1}}, today) == DaysDone{3, 3});
    CHECK(days_done({{2026, 2, 23}, {2026, 3, 1}}, today) == DaysDone{1, 2});
}

TEST_CASE("family daily: a day missed takes nothing away, and no later day starts over") {
    std::set<Day> days;
    for (int day = 1; day <= 7; ++day)
        days.insert({2026, 11, day});
    CHECK(days_done(days, {2026, 11, 7}) == DaysDone{7, 7});
    int last = 7;
    for (int day = 8; day <= 20; ++day) {
        const DaysDone done = days_done(days, {2026, 11, day});
        CHECK(done.altogether == 7);
        CHECK(done.this_week >= last - 1);
        last = done.this_week;
    }
    CHECK(last == 0);
}

TEST_CASE("family daily: days after today do not count") {
    CHECK(days_done({{2026, 11, 28}, {2026, 11, 29}, {2031, 1, 1}}, {2026, 11, 28}) ==
          DaysDone{1, 1});
}
