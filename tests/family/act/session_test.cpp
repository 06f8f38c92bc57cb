// An evening at school: picking items, showing them one by one, counting hands.
#include "tests/family/act/acts.h"

#include "family/model/session.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace zhixiao {
namespace {

State picked(const std::vector<std::size_t>& places) {
    State state = at_family();
    for (const std::size_t place : places)
        state = after(state, PickSessionItem{item(place), true});
    return state;
}

std::vector<FamilyItemId> ids(const std::vector<std::size_t>& places) {
    std::vector<FamilyItemId> result;
    for (const std::size_t place : places)
        result.push_back(item(place));
    return result;
}

int hands(const State& state, std::size_t place) {
    return state.family.session.hands.at(item(place)).not_yet;
}

} // namespace

TEST_CASE("family session: items picked stand in the order of the checklist, each once") {
    const State state = picked({4, 1, 7, 1});
    CHECK(state.family.session.items == ids({1, 4, 7}));
    CHECK(after(state, PickSessionItem{item(4), false}).family.session.items == ids({1, 7}));
}

TEST_CASE("family session: at most eight are picked, and none of another stage") {
    const State state = picked({0, 1, 2, 3, 4, 5, 6, 7, 8});
    CHECK(state.family.session.items == ids({0, 1, 2, 3, 4, 5, 6, 7}));
    const FamilyItemId foreign = find_checklist(family(), FamilyStage::UpTo3)->items.front().id;
    const State few = picked({0});
    CHECK(done(few, PickSessionItem{foreign, true}) == Next{few, {}});
}

TEST_CASE(
    "family session: another stage begins with nothing picked, the same one changes nothing") {
    const State state = after(picked({0, 1}), CountHands{item(0), "yes", 1});
    CHECK(done(state, ChooseSessionStage{stage}) == Next{state, {}});
    CHECK(done(state, ChooseSessionStage{"7-9"}) == Next{state, {}});
    FamilySession expected;
    expected.stage = FamilyStage::UpTo3;
    CHECK(after(state, ChooseSessionStage{"0-3"}).family.session == expected);
}

TEST_CASE("family session: suggested items take the place of those picked, but not once hands are "
          "counted") {
    State state =
        after(after(picked({0, 1, 2, 3, 4, 5, 6, 7}), ShowSessionItem{5}), SuggestSession{});
    std::vector<FamilyItemId> suggested;
    for (const FamilyItem* each : suggested_items(checklist()))
        suggested.push_back(each->id);
    CHECK(state.family.session.items == suggested);
    CHECK(state.family.session.shown == 0);
    state = after(after(picked({0}), CountHands{item(0), "not_yet", 2}), SuggestSession{});
    CHECK(state.family.session.items == ids({0}));
}

TEST_CASE("family session: items are shown one by one, told, and behind the last is the summary") {
    const State state = picked({0, 1, 2});
    const Next next = done(state, ShowSessionItem{1});
    CHECK(next.state.family.session.shown == 1);
    CHECK(next.effects ==
          std::vector<Effect>{Announce{"第 2 题，共 3 题：" + checklist().items[1].question}});
    CHECK(done(next.state, ShowSessionItem{1}) == Next{next.state, {}});
    for (const int behind : {3, 4, 1000000})
        CHECK(done(next.state, ShowSessionItem{behind}) ==
              Next{next.state, {GoTo{FamilyPage{{FamilyPart::Summary}}}}});
    CHECK(after(next.state, ShowSessionItem{-5}).family.session.shown == 0);
    CHECK(done(at_family(), ShowSessionItem{0}) == Next{at_family(), {}});
}

TEST_CASE("family session: the item shown is one there is, whatever is taken out") {
    State state = after(picked({0, 1, 2}), ShowSessionItem{2});
    state = after(state, PickSessionItem{item(2), false});
    CHECK(state.family.session.shown == 1);
    state = after(after(state, PickSessionItem{item(0), false}), PickSessionItem{item(1), false});
    CHECK(state.family.session.shown == 0);
}

TEST_CASE("family session: hands are counted up and down, never below none or above 999") {
    State state = picked({0});
    const Next next = done(state, CountHands{item(0), "not_yet", 1});
    CHECK(hands(next.state, 0) == 1);
    CHECK(next.effects == std::vector<Effect>{Announce{"还没有：1"}});
    CHECK(hands(after(next.state, CountHands{item(0), "not_yet", -5}), 0) == 0);
    for (const int more : {998, 5000, 2147483647})
        state = after(state, CountHands{item(0), "not_yet", more});
    CHECK(hands(state, 0) == 999);
    CHECK(hands(after(state, CountHands{item(0), "not_yet", -2147483647 - 1}), 0) == 0);
}

TEST_CASE("family session: hands are counted for what is picked, and not for 不适用") {
    const State state = picked({0});
    for (const CountHands& odd :
         {CountHands{item(1), "yes", 1}, CountHands{item(0), "not_applicable", 1},
          CountHands{item(0), "maybe", 1}, CountHands{{"no-such-item"}, "yes", 1}})
        CHECK(done(state, odd) == Next{state, {}});
}

TEST_CASE("family session: no hands are raised for what is asked in special circumstances") {
    const FamilyItemId special = find_checklist(family(), FamilyStage::Special)->items.front().id;
    const State state =
        after(after(at_family(), ChooseSessionStage{"special"}), PickSessionItem{special, true});
    CHECK(state.family.session.items == std::vector<FamilyItemId>{special});
    CHECK(done(state, CountHands{special, "yes", 1}) == Next{state, {}});
}

TEST_CASE("family session: an item that is taken out loses its hands") {
    const State state = after(picked({0, 1}), CountHands{item(0), "yes", 3});
    const State out = after(state, PickSessionItem{item(0), false});
    CHECK(out.family.session == picked({1}).family.session);
}

TEST_CASE("family session: an evening is forgotten whole, and nothing of it is ever kept") {
    const State state = after(picked({0, 1}), CountHands{item(0), "yes", 3});
    const Next next = done(state, ForgetSession{});
    CHECK(next.state == at_family());
    CHECK(spoken(next) == said("act.session.forgotten"));
    CHECK_FALSE(effect_of<WriteFamily>(done(kept(state), CountHands{item(1), "yes", 1})));
}

} // namespace zhixiao
