// Children in the family part: the form, what it refuses, and removing one.
#include "tests/family/act/acts.h"

#include <doctest/doctest.h>

namespace zhixiao {
namespace {

std::string refused(const std::string& nickname, int year, int month) {
    const State state =
        with_form(with_child(at_family(), "小雨", 2019, 6), 1, nickname, year, month);
    const Next next = done(state, SaveChild{});
    CHECK(next.state.family.record == state.family.record);
    CHECK(next.state.family.editing == state.family.editing);
    CHECK(next.state.family.texts == state.family.texts);
    CHECK(spoken(next) == next.state.family.trouble);
    return next.state.family.trouble;
}

bool holds_form(const State& state) {
    for (const InputId& input : {nickname_input, birth_year_input, birth_month_input})
        if (state.family.texts.count(input) > 0)
            return true;
    return state.family.editing.has_value() || !state.family.trouble.empty();
}

} // namespace

TEST_CASE("family: the form of a child holds what is known of it, that of a new one nothing") {
    const State state = with_two_children();
    const State first = after(state, EditChild{0});
    CHECK(first.family.editing == 0U);
    CHECK(first.family.texts.at(nickname_input) == "小雨");
    CHECK(first.family.texts.at(birth_year_input) == "2019");
    CHECK(first.family.texts.at(birth_month_input) == "6");
    const State another = after(first, EditChild{2});
    CHECK(another.family.editing == 2U);
    CHECK(another.family.texts.empty());
    CHECK_FALSE(holds_form(after(first, EditChild{-1})));
    for (const int child : {-2, 3, 1000000})
        CHECK(done(first, EditChild{child}) == Next{first, {}});
}

TEST_CASE("family: a child saved is chosen, the form closes, and it is said") {
    const State state =
        with_form(kept(with_child(at_family(), "小雨", 2019, 6)), 1, " 豆豆 ", 2023, 1);
    const Next next = done(state, SaveChild{});
    const FamilyVisit& visit = next.state.family;
    CHECK(visit.child == 1);
    CHECK(visit.chosen().child == Child{"豆豆", {2023, 1}});
    CHECK_FALSE(holds_form(next.state));
    CHECK(next.effects == std::vector<Effect>{WriteFamily{text_of(visit.record)}, FocusHeading{},
                                              Announce{"填好了：豆豆"}});
}

TEST_CASE("family: the first child takes over what was answered before it had a name") {
    const State state = with_child(answered(at_family(), 0, "yes"), "小雨", 2019, 6);
    REQUIRE(state.family.record.children.size() == 1);
    CHECK(state.family.chosen().check_ups.size() == 1);
    CHECK(state.family.chosen().child == Child{"小雨", {2019, 6}});
}

TEST_CASE("family: a child given another name or month keeps its answers") {
    State state = answered(after(with_two_children(), ChooseChild{0}), 0, "yes");
    const std::vector<CheckUp> before = state.family.chosen().check_ups;
    state = after(with_form(state, 0, "大雨", 2019, 7), SaveChild{});
    CHECK(state.family.record.children.size() == 2);
    CHECK(state.family.record.children[0].child == Child{"大雨", {2019, 7}});
    CHECK(state.family.record.children[0].check_ups == before);
    CHECK(after(with_form(state, 0, "大雨", 2019, 7), SaveChild{}).family.record ==
          state.family.record);
}

TEST_CASE(
    "family: a name is refused that is missing, too long or not to be seen, with a sentence") {
    CHECK(refused("", 2020, 1) == said("act.child.no_name"));
    CHECK(refused(" 　", 2020, 1) == said("act.child.no_name"));
    CHECK(refused("十三个字的小名不可以用的吧", 2020, 1) == "小名最多 12 个字");
    CHECK(refused("小\x01雨", 2020, 1) == said("act.child.odd_name"));
    CHECK(refused("小\xFF雨", 2020, 1) == said("act.child.odd_name"));
}

TEST_CASE("family: a month is refused that is none, too far ahead, or eighteen years ago") {
    for (const auto& [year, month] :
         {std::pair(0, 1), std::pair(2020, 0), std::pair(2020, 13), std::pair(99999, 1)})
        CHECK(refused("豆豆", year, month) == said("act.child.no_month"));
    CHECK(refused("豆豆", 2027, 10) == "预产期最多写到 10 个月以后，看看年和月对不对");
    CHECK(refused("豆豆", 2008, 11) == said("act.child.of_age"));
    CHECK(refused("豆豆", 1980, 1) == said("act.child.of_age"));
    CHECK(with_child(at_family(), "豆豆", 2027, 9).family.chosen().child);
    CHECK(with_child(at_family(), "豆豆", 2008, 12).family.chosen().child);
}

TEST_CASE("family: digits of a month are read full-width, other signs are not") {
    State state = with_form(at_family(), 0, "豆豆", 2020, 1);
    state = typing(state, birth_year_input, " ２０２０ ");
    CHECK(after(state, SaveChild{}).family.chosen().child == Child{"豆豆", {2020, 1}});
    for (const char* odd : {"", "二零", "-1", "1a", "1.5", "99999999999999999999"}) {
        state = typing(state, birth_month_input, odd);
        CHECK(after(state, SaveChild{}).family.trouble == said("act.child.no_month"));
    }
}

TEST_CASE("family: two children of one name and month are not to be told apart") {
    CHECK(refused("小雨", 2019, 6) == said("act.child.same"));
}

TEST_CASE("family: there are at most ten children, and the form for one more does not open") {
    State state = at_family();
    for (int i = 1; i <= static_cast<int>(most_children); ++i)
        state = with_child(state, "孩子" + std::to_string(i), 2015, i);
    CHECK(state.family.record.children.size() == most_children);
    const Next next = done(state, EditChild{10});
    CHECK_FALSE(next.state.family.editing);
    CHECK(next.state.family.trouble == "最多记 10 个孩子；先去掉一个，再添");
    CHECK(spoken(next) == next.state.family.trouble);
}

TEST_CASE("family: without an open form there is nothing to save") {
    const State state = with_two_children();
    CHECK(done(state, SaveChild{}) == Next{state, {}});
}

TEST_CASE("family: a child goes with its answers, and comes back with them while one stays") {
    const State before = kept(answered(with_two_children(), 0, "yes"));
    const Next next = done(before, RemoveChild{1});
    CHECK(next.state.family.record.children.size() == 1);
    CHECK(next.state.family.child == 0);
    CHECK(effect_of<WriteFamily>(next)->record == text_of(next.state.family.record));
    CHECK(spoken(next) == "去掉了豆豆和为豆豆做的回答。离开这一页之前可以撤回");
    const Next back = done(next.state, TakeBackDeletion{});
    CHECK(back.state.family == before.family);
    CHECK(effect_of<WriteFamily>(back)->record == text_of(before.family.record));
}

TEST_CASE("family: the child chosen stays chosen when another child is removed") {
    const State state = with_child(with_two_children(), "小满", 2021, 5); // the third is chosen
    CHECK(after(state, RemoveChild{0}).family.chosen().child->nickname == "小满");
    const State second = after(state, ChooseChild{1});
    CHECK(after(second, RemoveChild{2}).family.chosen().child->nickname == "豆豆");
    CHECK(after(second, RemoveChild{1}).family.chosen().child->nickname == "小满");
}

TEST_CASE("family: without its last child a record is blank, not empty") {
    State state = with_child(at_family(), "小雨", 2019, 6);
    state = after(state, RemoveChild{0});
    CHECK(state.family.record == FamilyVisit{}.record);
    CHECK(state.family.child == 0);
    for (const int child : {-1, 1})
        CHECK(done(state, RemoveChild{child}) == Next{state, {}});
}

TEST_CASE("family: after another change or on another page a removal cannot be undone") {
    const State state = after(with_two_children(), RemoveChild{0});
    CHECK_FALSE(answered(state, 0, "yes").family.deleted);
    const State left =
        update(whole_content(), state, Arrive{FamilyPage{{FamilyPart::Daily}}}).state;
    CHECK_FALSE(left.family.deleted);
    CHECK(done(left, TakeBackDeletion{}) == Next{left, {}});
}

} // namespace zhixiao
