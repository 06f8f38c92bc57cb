// Answering in the family part: what an answer does to the record and to the copy on the device.
#include "tests/family/act/acts.h"

#include "family/model/code.h"

#include <doctest/doctest.h>

namespace zhixiao {

TEST_CASE("family: an answer goes into the record of the child chosen, with today's date") {
    const State state = answered(at_family(), 0, "not_yet");
    CHECK(state.family.record.children ==
          std::vector<ChildRecord>{
              {std::nullopt, {}, {{today, FamilyStage::UpTo12, {{item(0), Answer::NotYet}}}}, {}}});
    State second = after(with_two_children(), ChooseChild{0});
    second = answered(second, 1, "yes");
    CHECK(second.family.record.children[0].check_ups.size() == 1);
    CHECK(second.family.record.children[1].check_ups.empty());
}

TEST_CASE("family: an unknown stage, item or answer changes nothing") {
    const State state = kept(answered(at_family(), 0, "yes"));
    for (const SetAnswer& odd :
         {SetAnswer{"7-9", item(1), "yes"}, SetAnswer{stage, {"no-such-item"}, "yes"},
          SetAnswer{stage, item(1), "maybe"}, SetAnswer{"0-3", item(1), "yes"},
          SetAnswer{"special", checklist().items[0].id, "yes"}, SetAnswer{}})
        CHECK(done(state, odd) == Next{state, {}});
}

TEST_CASE("family: an item that is not asked of this child takes no answer") {
    // The special section asks nothing before a circumstance is chosen.
    const FamilyChecklist& special = *find_checklist(family(), FamilyStage::Special);
    const FamilyItem& first = special.items.front();
    const SetAnswer answer{"special", first.id, "yes"};
    State state = at_family();
    CHECK(done(state, answer) == Next{state, {}});
    state =
        after(state, SetCircumstance{std::string(circumstance_name(*first.circumstance)), true});
    CHECK(after(state, answer).family.record.children[0].check_ups.size() == 1);
}

TEST_CASE("family: the same answer again takes nothing away and writes nothing") {
    State state = kept(answered(at_family(), 0, "yes"));
    state.day = today.day + 1;
    CHECK(done(state, SetAnswer{stage, item(0), "yes"}) == Next{state, {}});
}

TEST_CASE("family: a day that the calendar does not have leaves no trace in the record") {
    State state = at_family();
    state.month = 13;
    CHECK(answered(state, 0, "yes") == state);
    CHECK(after(state, SetDoneToday{true}) == state);
    CHECK(after(state, StartCheckUp{stage}) == state);
}

TEST_CASE("family: killed after any answer, a record that is kept has lost none of them") {
    State state = kept(at_family());
    for (std::size_t place = 0; place < checklist().items.size(); ++place) {
        const Next next = done(state, SetAnswer{stage, item(place), "sometimes"});
        state = next.state;
        const std::optional<WriteFamily> written = effect_of<WriteFamily>(next);
        REQUIRE(written);
        State reopened = after(at_family(), FamilyReopened{written->record});
        CHECK(reopened.family.record == state.family.record);
        CHECK(latest_check_up(reopened.family.chosen(), FamilyStage::UpTo12)->answers.size() ==
              place + 1);
    }
}

TEST_CASE("family: nothing is written before someone agrees") {
    CHECK(done(at_family(), SetAnswer{stage, item(0), "yes"}).effects.empty());
    CHECK(done(at_family(), SetDoneToday{true}).effects.empty());
}

TEST_CASE("family: in whatever order the answers of a day come, the record is the same") {
    Dice dice(31);
    const State begun = kept(with_two_children());
    State expected = begun;
    for (std::size_t place = 0; place < 6; ++place)
        expected = answered(expected, place, place % 2 == 0 ? "yes" : "not_yet");
    for (int round = 0; round < 50; ++round) {
        std::vector<std::size_t> order{0, 1, 2, 3, 4, 5};
        for (std::size_t i = order.size() - 1; i > 0; --i)
            std::swap(order[i],
                      order[static_cast<std::size_t>(dice.within(0, static_cast<int>(i)))]);
        State state = begun;
        for (const std::size_t place : order)
            state = answered(state, place, "not_applicable");
        for (const std::size_t place : order)
            state = answered(state, place, place % 2 == 0 ? "yes" : "not_yet");
        CHECK(state == expected);
    }
}

TEST_CASE("family: a checklist is begun anew beside the last one, and it is said that this stays") {
    State state = kept(answered(at_family(), 0, "yes"));
    state.family.opened = item(0);
    state.day = today.day - 3;
    state = answered(state, 1, "yes");
    state.day = today.day;
    const Next next = done(state, StartCheckUp{stage});
    CHECK(next.state.family.chosen().check_ups.back() == CheckUp{today, FamilyStage::UpTo12, {}});
    CHECK_FALSE(next.state.family.opened);
    CHECK(spoken(next) == said("act.begun"));
    CHECK(effect_of<WriteFamily>(next)->record == text_of(next.state.family.record));
    CHECK(done(state, StartCheckUp{"7-9"}) == Next{state, {}});
}

TEST_CASE("family: why an item is asked is shown of one at a time, and put away when asked again") {
    State state = after(at_family(), OpenItem{item(0)});
    CHECK(state.family.opened == item(0));
    state = after(state, OpenItem{item(1)});
    CHECK(state.family.opened == item(1));
    CHECK_FALSE(after(state, OpenItem{item(1)}).family.opened);
    CHECK_FALSE(after(state, OpenItem{}).family.opened);
    CHECK(after(state, OpenItem{{"no-such-item"}}) == state);
}

TEST_CASE("family: a thing of the day is done once a day, and can be undone") {
    const State begun = kept(at_family());
    const Next next = done(begun, SetDoneToday{true});
    CHECK(next.state.family.chosen().days_done == std::set<Day>{today});
    CHECK(effect_of<WriteFamily>(next));
    CHECK(done(next.state, SetDoneToday{true}) == Next{next.state, {}});
    CHECK(after(next.state, SetDoneToday{false}).family.record == begun.family.record);
}

TEST_CASE("family: circumstances are set and taken away; those that nobody knows are not") {
    const State begun = kept(at_family());
    const Next next = done(begun, SetCircumstance{"apart", true});
    CHECK(next.state.family.chosen().circumstances ==
          std::vector<Circumstance>{Circumstance::Apart});
    CHECK(effect_of<WriteFamily>(next));
    CHECK(done(next.state, SetCircumstance{"apart", true}) == Next{next.state, {}});
    CHECK(after(next.state, SetCircumstance{"apart", false}).family.record == begun.family.record);
    CHECK(done(begun, SetCircumstance{"poor", true}) == Next{begun, {}});
}

TEST_CASE("family: a child is chosen by its place, and one that is not there is not") {
    const State state = with_two_children();
    CHECK(state.family.child == 1);
    CHECK(after(state, ChooseChild{0}).family.child == 0);
    for (const int child : {-1, 2, 1000000})
        CHECK(done(state, ChooseChild{child}) == Next{state, {}});
}

TEST_CASE("family: the result is saved as its short code, named by stage and day, not by child") {
    State state = with_child(at_family(), "小雨", 2019, 6);
    CHECK(done(state, SaveResultText{stage}) == Next{state, {}});
    state = answered(state, 0, "yes");
    const Next next = done(state, SaveResultText{stage});
    const std::optional<SaveTextFile> file = effect_of<SaveTextFile>(next);
    REQUIRE(file);
    CHECK(file->name == "家教自查 6—12 岁 2026-11-28.txt");
    CHECK(file->text == code_of(checklist(), {{item(0), Answer::Yes}}) + "\n");
    CHECK(next.state == state);
    CHECK(done(state, SaveResultText{"0-3"}) == Next{state, {}});
    CHECK(done(state, SaveResultText{"7-9"}) == Next{state, {}});
}

TEST_CASE("family: before its content is here nothing happens in the part") {
    const Checked<Content> loaded = content::load({{"words.json", "{}"}});
    const State state = at_family();
    CHECK(update(std::get<Content>(loaded), state,
                 FamilyMessage{SetAnswer{stage, item(0), "yes"}}) == Next{state, {}});
}

TEST_CASE(
    "family: an answer kept from a list before this one stays, and counts where it is asked") {
    ChildRecord record;
    record.child = Child{"小雨", {2011, 9}}; // 15 years old
    record.check_ups = {{{2026, 11, 20},
                         FamilyStage::UpTo18,
                         {{{"online-2-hours"}, Answer::NotYet}, {{"sleep-15-18"}, Answer::Yes}}}};
    FamilyItems items = items_for(family(), record, FamilyStage::UpTo18, today);
    CHECK(answered_of(items, &record.check_ups.front()) == 1);
    const State state = after(at_family(), FamilyReopened{text_of({{record}}), false});
    CHECK(state.family.record.children.front().check_ups == record.check_ups);
    items = items_for(family(), record, FamilyStage::UpTo18, {2027, 10, 1}); // 16
    CHECK(answered_of(items, &record.check_ups.front()) == 2);
}

} // namespace zhixiao
