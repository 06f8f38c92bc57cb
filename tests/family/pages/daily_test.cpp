// Five minutes a day: the thing of the day, and counts that never punish.
#include "tests/family/pages/visits.h"

#include "family/model/daily.h"

#include <doctest/doctest.h>

namespace zhixiao {
namespace {

State at_daily() {
    State state = family_at({FamilyPart::Daily});
    name_child(state, "明明", {2017, 3});
    return state;
}

State with_things() {
    State state = at_daily();
    answer_some(state, FamilyStage::UpTo12, {2026, 9, 12}, 3, Answer::NotYet);
    return state;
}

} // namespace

TEST_CASE("family daily: the thing of today is one of those still 还没有, another one tomorrow") {
    State state = with_things();
    const ChildRecord& record = first_child(state);
    const FamilyItems items = items_for(family_shown(), record, FamilyStage::UpTo12, today_there);
    const FamilyItem* today = todays_thing(items, record.check_ups.front().answers, today_there);
    CHECK(says(said_in(state), today->try_today));
    CHECK(says(said_in(state), today->question));
    ++state.day;
    CHECK_FALSE(says(said_in(state), today->try_today));
}

TEST_CASE("family daily: it is done by a press, and undone by another on the same button") {
    State state = with_things();
    CHECK(act_of<SetDoneToday>(state, "今天做了") == SetDoneToday{true});
    first_child(state).days_done = {today_there};
    CHECK(act_of<SetDoneToday>(state, "其实还没做") == SetDoneToday{false});
    CHECK_FALSE(button_of(state, "今天做了"));
}

TEST_CASE("family daily: days are counted, and those left out are no fault") {
    State state = with_things();
    CHECK_FALSE(says(said_in(state), "这一周做了"));
    first_child(state).days_done = {{2026, 9, 13}, {2026, 11, 22}, {2026, 11, 25}};
    const std::string said = said_in(state);
    CHECK(says(said, "这一周做了 2 天，一共 3 天"));
    CHECK(says(said, "哪天没做都没关系"));
    for (const char* word : {"中断", "连续", "忘了", "可惜"})
        CHECK_FALSE(says(said, word));
}

TEST_CASE("family daily: before anything is answered it leads to the checklist of the stage") {
    CHECK(says(said_in(at_daily()), "\"去自查\" -> #/family/check/6-12"));
    CHECK(says(said_in(family_at({FamilyPart::Daily})), "\"去自查\" -> #/family\n"));
}

TEST_CASE("family daily: where nothing is 还没有 any more, something liked by both counts, too") {
    State state = at_daily();
    answer_some(state, FamilyStage::UpTo12, {2026, 9, 12}, 3, Answer::Sometimes);
    CHECK(says(said_in(state), "没有“还没有”的题了"));
    CHECK(act_of<SetDoneToday>(state, "今天做了") == SetDoneToday{true});
}

TEST_CASE("family daily: a nameless child gets a thing of the stage answered last") {
    State state = family_at({FamilyPart::Daily});
    answer_some(state, FamilyStage::UpTo12, {2026, 9, 12}, 3, Answer::NotYet);
    answer_some(state, FamilyStage::UpTo3, {2026, 9, 13}, 1, Answer::NotYet);
    const FamilyItem& first = find_checklist(family_shown(), FamilyStage::UpTo3)->items.front();
    CHECK(says(said_in(state), first.try_today));
}

TEST_CASE("family daily: a child of age is told kindly, and given no thing to do") {
    State state = family_at({FamilyPart::Daily});
    name_child(state, "明明", {2008, 3});
    CHECK(says(said_in(state), "明明已经满 18 岁了"));
    CHECK_FALSE(button_of(state, "今天做了"));
}

} // namespace zhixiao
