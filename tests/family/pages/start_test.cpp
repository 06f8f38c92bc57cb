// The start of the family part: inviting at first, later with the progress and the next step.
#include "tests/family/pages/visits.h"

#include <doctest/doctest.h>

namespace zhixiao {
namespace {

State with_mingming(Month born) {
    State state = family_at({});
    name_child(state, "明明", born);
    return state;
}

} // namespace

TEST_CASE(
    "family start: the first visit says how long it takes, that nothing leaves, and no grade") {
    const std::string said = said_in(family_at({}));
    CHECK(says(said, "几分钟"));
    CHECK(says(said, "不会传出去"));
    CHECK(says(said, "不打分"));
}

TEST_CASE("family start: every stage and every part is reachable from the first visit") {
    for (const State& state : in_every_form(family_at({}))) {
        for (const FamilyStage stage : every_stage)
            CHECK(leads(state, "#/family/check/" + std::string(stage_name(stage))));
        for (const char* part : {"children", "record", "daily", "class", "session"})
            CHECK(leads(state, "#/family/" + std::string(part)));
    }
}

TEST_CASE("family start: every stage stays reachable when the child is named") {
    const State state = with_mingming({2017, 3});
    for (const FamilyStage stage : every_stage)
        CHECK(leads(state, "#/family/check/" + std::string(stage_name(stage))));
}

TEST_CASE("family start: the stage now and the month of the next one are said") {
    CHECK(says(said_in(with_mingming({2015, 3})),
               "明明现在在“6—12 岁”这一段，2027 年 3 月起进入“12—15 岁”。"));
    CHECK(says(said_in(with_mingming({2010, 6})),
               "明明现在在“15—18 岁”这一段，2028 年 6 月满 18 岁。"));
    CHECK(says(said_in(with_mingming({2027, 2})),
               "明明现在在“孕期和新婚”这一段，2027 年 2 月起进入“0—3 岁”。"));
}

TEST_CASE("family start: a child of age is told kindly, and asked nothing") {
    const State state = with_mingming({2008, 11});
    CHECK(says(said_in(state), "明明已经满 18 岁了"));
    CHECK_FALSE(says(said_in(state), "开始自查"));
}

TEST_CASE("family start: a checklist begun is continued, with its progress in numbers") {
    State state = with_mingming({2015, 3});
    CHECK(says(said_in(state), "\"开始自查\" -> #/family/check/6-12"));
    answer_some(state, FamilyStage::UpTo12, today_there, 4);
    const std::string said = said_in(state);
    CHECK(says(said, "已答 4 题，还有 13 题"));
    CHECK(says(said, "\"接着答\" -> #/family/check/6-12"));
    CHECK(says(said, "\"看看结果\" -> #/family/result/6-12"));
}

TEST_CASE("family start: what is answered leads to its result, and to answering again") {
    State state = with_mingming({2015, 3});
    answer_some(state, FamilyStage::UpTo12, today_there, 99);
    CHECK(says(said_in(state), "\"看看结果\" -> #/family/result/6-12"));
    State later = with_mingming({2015, 3});
    answer_some(later, FamilyStage::UpTo12, {2026, 9, 12}, 99);
    const std::string said = said_in(later);
    CHECK(says(said, "上次是 9 月 12 日答的"));
    CHECK(says(said, "\"看上次的结果\" -> #/family/result/6-12"));
    CHECK(says(said, "\"再答一次\" -> #/family/check/6-12"));
}

TEST_CASE("family start: of several children one is chosen, and may be another") {
    State state = with_mingming({2015, 3});
    CHECK_FALSE(button_of(state, "明明"));
    name_child(state, "乐乐", {2022, 5});
    CHECK(button_of(state, "明明")->pressed == true);
    CHECK(button_of(state, "乐乐")->pressed == false);
    CHECK(act_of<ChooseChild>(state, "乐乐") == ChooseChild{1});
    state.family.child = 1;
    CHECK(says(said_in(state), "乐乐 · 3—6 岁"));
}

TEST_CASE("family start: answers for a nameless child are continued, too") {
    State state = family_at({});
    answer_some(state, FamilyStage::UpTo3, today_there, 5);
    const std::string said = said_in(state);
    CHECK(says(said, "已答 5 题，还有 13 题"));
    CHECK(says(said, "\"接着答\" -> #/family/check/0-3"));
    CHECK_FALSE(says(said, "几分钟"));
}

TEST_CASE("family start: trouble with keeping is told here; what goes well is not") {
    for (const Keeping keeping : {Keeping::NoRoom, Keeping::Blocked, Keeping::Spoilt,
                                  Keeping::Previous, Keeping::Elsewhere}) {
        State state = family_at({});
        state.family.keeping = keeping;
        CHECK(says(said_in(state), "keeping: section"));
    }
    State state = family_at({});
    CHECK_FALSE(says(said_in(state), "keeping: section"));
    state.family.keeping = Keeping::Yes;
    CHECK_FALSE(says(said_in(state), "keeping: section"));
    CHECK(says(said_in(state), "记在这台设备上了"));
}

TEST_CASE("family start: the home page leads here, in one short sentence") {
    State home;
    for (const Form form : {Form::Phone, Form::Tablet, Form::Wide}) {
        home.form = form;
        CHECK(says(said_in(home), "按孩子的年龄自查"));
        CHECK(leads(home, "#/family"));
    }
}

} // namespace zhixiao
