// The children of the family part: their cards, the form for a child, and removing a child.
#include "tests/family/pages/visits.h"

#include <doctest/doctest.h>

namespace zhixiao {
namespace {

State nobody() { return family_at({FamilyPart::Children}); }

State two_children() {
    State state = nobody();
    name_child(state, "明明", {2017, 3});
    answer_some(state, FamilyStage::UpTo6, {2022, 9, 1}, 3);
    answer_some(state, FamilyStage::UpTo12, {2025, 9, 12}, 3);
    answer_some(state, FamilyStage::UpTo12, {2026, 11, 3}, 3);
    first_child(state).check_ups.push_back({today_there, FamilyStage::UpTo12, {}});
    name_child(state, "乐乐", {2027, 1});
    return state;
}

template <class Kind> std::vector<Kind> shown_in(const State& state) {
    return all_of<Kind>(page_of(state));
}

} // namespace

TEST_CASE("family children: a card says nickname, month of birth, stage and days of answers") {
    const std::string said = said_in(two_children());
    CHECK(says(said, "\"明明\""));
    CHECK(says(said, "2017 年 3 月出生"));
    CHECK(says(said, "现在在“6—12 岁”这一段"));
    CHECK(says(said, "3—6 岁：2022 年 9 月 1 日"));
    CHECK(says(said, "6—12 岁：2025 年 9 月 12 日、11 月 3 日\""));
    CHECK(says(said, "预产期在 2027 年 1 月"));
    CHECK(says(said, "还没有答过"));
}

TEST_CASE("family children: each can be chosen, changed and removed") {
    const State state = two_children();
    std::vector<std::optional<bool>> chosen;
    for (const scene::Button& button : shown_in<scene::Button>(state))
        if (button.name == "看这个孩子")
            chosen.push_back(button.pressed);
    CHECK(chosen == std::vector<std::optional<bool>>{true, false});
    CHECK(act_of<ChooseChild>(state, "看这个孩子") == ChooseChild{0});
    CHECK(act_of<EditChild>(state, "改一改") == EditChild{0});
    CHECK(act_of<RemoveChild>(state, "去掉") == RemoveChild{0});
    CHECK(act_of<EditChild>(state, "添一个孩子") == EditChild{2});
}

TEST_CASE("family children: before there is one, adding is offered, not asked for") {
    const std::string said = said_in(nobody());
    CHECK(says(said, "不添也能答"));
    CHECK(says(said, "只问小名和出生年月"));
    CHECK_FALSE(says(said, "text-field"));
    CHECK(act_of<EditChild>(nobody(), "添一个孩子") == EditChild{1});
}

TEST_CASE("family children: answers of nobody can be given a name, in place of adding a child") {
    State state = nobody();
    answer_some(state, FamilyStage::UpTo3, today_there, 3);
    CHECK(says(said_in(state), "没写小名的回答"));
    CHECK(act_of<EditChild>(state, "写上小名") == EditChild{0});
    CHECK_FALSE(button_of(state, "添一个孩子"));
}

TEST_CASE("family children: the form asks a nickname and a month, from 18 years ago to next year") {
    State state = two_children();
    state.family.editing = 2;
    state.family.texts[nickname_input] = "豆豆";
    state.family.texts[birth_year_input] = "2020";
    const auto fields = shown_in<scene::TextField>(state);
    CHECK(fields.size() == 1);
    CHECK(fields.front().value == "豆豆");
    const auto selects = shown_in<scene::Select>(state);
    CHECK(selects.size() == 2);
    CHECK(selects[0].chosen().label == "2020 年");
    CHECK(selects[0].options[1].value == "2027");
    CHECK(selects[0].options.back().value == "2008");
    CHECK(selects[1].options.size() == 13);
    CHECK(selects[1].chosen().label == "选月份");
    CHECK(act_of<SaveChild>(state, "写好了"));
    CHECK(act_of<EditChild>(state, "取消") == EditChild{-1});
}

TEST_CASE("family children: the form for a child replaces its card, and says what is wrong") {
    State state = two_children();
    state.family.editing = 0;
    state.family.trouble = "还差出生月份。";
    const std::string said = said_in(state);
    CHECK(says(said, "还差出生月份。"));
    CHECK_FALSE(says(said, "child-1: section"));
    CHECK(says(said, "child-2: section"));
    CHECK_FALSE(button_of(state, "添一个孩子"));
}

TEST_CASE("family children: what was removed can be taken back") {
    State state = nobody();
    CHECK_FALSE(act_of<TakeBackDeletion>(state, "撤回"));
    state.family.deleted = two_children().family.record;
    CHECK(act_of<TakeBackDeletion>(state, "撤回"));
}

TEST_CASE("family children: no more than ten are offered to be added") {
    State state = nobody();
    while (state.family.record.children.size() < most_children ||
           !state.family.record.children.back().child)
        name_child(state, std::to_string(state.family.record.children.size()), {2017, 3});
    CHECK_FALSE(button_of(state, "添一个孩子"));
    CHECK(says(said_in(state), "最多添 10 个孩子"));
}

} // namespace zhixiao
