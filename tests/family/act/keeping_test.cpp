// Keeping the family record: consent, failures, reopening, deleting all and undoing that.
#include "tests/family/act/acts.h"

#include <doctest/doctest.h>

namespace zhixiao {
namespace {

State failing(Keeping keeping) {
    return after(kept(answered(at_family(), 0, "yes")), FamilyKept{keeping});
}

const Child rain{"小雨", {2019, 6}};

// Returns the record kept on the device: one child and an answer of the day before.
FamilyRecord on_device() {
    ChildRecord record;
    record.child = rain;
    record.check_ups = {{{2026, 11, 27}, FamilyStage::UpTo12, {{item(3), Answer::NotYet}}}};
    return {{record}};
}

FamilyMessage reopened(bool is_previous = false) {
    return FamilyReopened{text_of(on_device()), is_previous};
}

} // namespace

TEST_CASE(
    "family: with consent all is written at once, and without it deleted, but not off screen") {
    const State state = answered(at_family(), 0, "yes");
    const Next on = done(state, KeepFamily{true});
    CHECK(on.state.family.wants_keeping);
    CHECK(on.effects == std::vector<Effect>{WriteFamily{text_of(state.family.record)}});
    const Next off = done(on.state, KeepFamily{false});
    CHECK(off.state == state);
    CHECK(off.effects == std::vector<Effect>{DeleteKeptFamily{}});
}

TEST_CASE("family: how keeping goes is told when it is news, and once") {
    const std::pair<Keeping, const char*> told[] = {
        {Keeping::Yes, "act.keep.yes"},           {Keeping::NoRoom, "act.keep.no_room"},
        {Keeping::Blocked, "act.keep.blocked"},   {Keeping::Spoilt, "act.keep.spoilt"},
        {Keeping::Previous, "act.keep.previous"}, {Keeping::Elsewhere, "act.keep.elsewhere"},
        {Keeping::Newer, "act.keep.newer"},       {Keeping::No, "act.keep.no"}};
    State state = at_family();
    for (const auto& [keeping, name] : told) {
        const Next next = done(state, FamilyKept{keeping});
        CHECK(next.state.family.keeping == keeping);
        CHECK(next.effects == std::vector<Effect>{Announce{said(name)}});
        CHECK(done(next.state, FamilyKept{keeping}) == Next{next.state, {}});
        state = next.state;
    }
}

TEST_CASE("family: after a failure each answer is tried again") {
    for (const Keeping keeping : {Keeping::NoRoom, Keeping::Blocked}) {
        const Next next = done(failing(keeping), SetAnswer{stage, item(1), "yes"});
        CHECK(effect_of<WriteFamily>(next)->record == text_of(next.state.family.record));
    }
}

TEST_CASE("family: what another window or a later version has written stays") {
    for (const Keeping keeping : {Keeping::Elsewhere, Keeping::Newer}) {
        const State state = failing(keeping);
        CHECK_FALSE(effect_of<WriteFamily>(done(state, SetAnswer{stage, item(1), "yes"})));
        CHECK_FALSE(effect_of<WriteFamily>(done(state, KeepFamily{true})));
        CHECK_FALSE(effect_of<WriteFamily>(done(state, SetDoneToday{true})));
        CHECK(answered(state, 1, "yes").family.chosen().check_ups[0].answers.size() == 2);
    }
}

TEST_CASE("family: a record of a later version is told from a spoilt one") {
    const auto keeping_of = [](const std::string& text) {
        return done(at_family(), FamilyReopened{text, false}).state.family.keeping;
    };
    CHECK(keeping_of(R"({"schema":"zhixiao-family-record/2"})") == Keeping::Newer);
    CHECK(keeping_of(R"({"schema":"zhixiao-family-record/1"})") == Keeping::Spoilt);
    CHECK(keeping_of("nothing") == Keeping::Spoilt);
}

TEST_CASE("family: what the device remembered is shown, kept on, and not written again") {
    const Next next = done(at_family(), reopened());
    CHECK(next.state.family.record == on_device());
    CHECK(next.state.family.wants_keeping);
    CHECK(next.state.family.keeping == Keeping::Yes);
    CHECK(next.effects.empty());
}

TEST_CASE("family: what was answered before the device was read is added to it and written") {
    State state = answered(at_family(), 0, "yes");
    const Next next = done(state, reopened());
    CHECK(next.state.family.record == merged(state.family.record, on_device()));
    CHECK(next.state.family.chosen() == state.family.chosen());
    CHECK(effect_of<WriteFamily>(next)->record == text_of(next.state.family.record));
}

TEST_CASE("family: the form of a new child stays one when the device's children come") {
    const State filled = with_form(at_family(), 0, "豆豆", 2023, 1);
    const State state = after(filled, reopened());
    CHECK(state.family.editing == 1U);
    CHECK(after(state, SaveChild{}).family.record.children.front() == on_device().children.front());
    const State named =
        after(with_form(with_child(at_family(), "豆豆", 2023, 1), 0, "大豆", 2023, 1), reopened());
    CHECK(named.family.editing == 0U);
    CHECK(after(named, SaveChild{}).family.record.children[0].child == Child{"大豆", {2023, 1}});
}

TEST_CASE("family: that the record before the last is shown is told") {
    const Next next = done(at_family(), reopened(true));
    CHECK(next.state.family.record == on_device());
    CHECK(next.state.family.keeping == Keeping::Previous);
    CHECK(next.effects == std::vector<Effect>{Announce{said("act.keep.previous")}});
}

TEST_CASE("family: what the device remembered and nobody can read is told, and changes nothing") {
    State expected = answered(at_family(), 0, "yes");
    const std::string text = text_of(on_device());
    for (const std::string& odd : {std::string(), text.substr(0, text.size() / 2)}) {
        const Next next = done(expected, FamilyReopened{odd});
        State spoilt = expected;
        spoilt.family.keeping = Keeping::Spoilt;
        CHECK(next == Next{spoilt, {Announce{said("act.keep.spoilt")}}});
    }
}

TEST_CASE("family: all is deleted in one press, on the device too, whether or not it was kept") {
    for (const State& state :
         {answered(with_two_children(), 0, "yes"), kept(answered(with_two_children(), 0, "yes"))}) {
        const Next next = done(state, DeleteFamily{});
        CHECK(next.state.family.record == FamilyVisit{}.record);
        CHECK(next.state.family.child == 0);
        CHECK_FALSE(next.state.family.wants_keeping);
        CHECK(next.effects == std::vector<Effect>{DeleteKeptFamily{}, FocusHeading{},
                                                  Announce{said("act.deleted")}});
        CHECK(done(next.state, FamilyKept{Keeping::No}).effects.empty());
    }
    CHECK(effect_of<DeleteKeptFamily>(done(at_family(), DeleteFamily{})));
}

TEST_CASE("family: a deletion is taken back with all that it took, and kept again if it was kept") {
    const State state = kept(answered(with_two_children(), 0, "yes"));
    State deleted = after(after(state, DeleteFamily{}), FamilyKept{Keeping::No});
    deleted = after(deleted, DeleteFamily{}); // pressed twice
    const Next next = done(deleted, TakeBackDeletion{});
    State expected = state;
    expected.family.keeping = Keeping::No; // until the device has written
    CHECK(next.state == expected);
    CHECK(effect_of<WriteFamily>(next)->record == text_of(state.family.record));
    CHECK(spoken(next) == said("act.taken_back"));

    const State not_kept = answered(with_two_children(), 0, "yes");
    const Next back = done(after(not_kept, DeleteFamily{}), TakeBackDeletion{});
    CHECK(back.state == not_kept);
    CHECK_FALSE(effect_of<WriteFamily>(back));
}

TEST_CASE("family: whoever said last not to keep it has that followed, whatever is taken back") {
    State state = after(kept(with_two_children()), RemoveChild{0});
    state = after(state, KeepFamily{false});
    const Next next = done(state, TakeBackDeletion{});
    CHECK_FALSE(next.state.family.wants_keeping);
    CHECK_FALSE(effect_of<WriteFamily>(next));
}

TEST_CASE("family: with nothing deleted there is nothing to take back") {
    const State state = answered(at_family(), 0, "yes");
    CHECK(done(state, TakeBackDeletion{}) == Next{state, {}});
}

TEST_CASE("family: whatever happens, a record that changes while it is kept is written whole") {
    Dice dice(37);
    const auto place = [&] { return dice.within(-1, 3); };
    State state = kept(at_family());
    int changes = 0;
    for (int round = 0; round < 3000; ++round) {
        const FamilyMessage acts[] = {
            SetAnswer{stage, item(static_cast<std::size_t>(dice.within(0, 13))),
                      std::string(answer_name(invent_answer(dice)))},
            SetCircumstance{std::string(circumstance_name(every_circumstance.at(
                                static_cast<std::size_t>(dice.within(0, 3))))),
                            dice.chance(50)},
            SetDoneToday{dice.chance(50)},
            StartCheckUp{std::string(stage_name(invent_stage(dice)))},
            ChooseChild{place()},
            EditChild{place()},
            SaveChild{},
            RemoveChild{place()},
            KeepFamily{true},
            DeleteFamily{},
            TakeBackDeletion{},
            FamilyFileOpened{text_of(invent_record(dice))},
            FamilyKept{dice.chance(50) ? Keeping::Yes : Keeping::NoRoom}};
        state = typing(state, nickname_input, dice.chance(50) ? "小雨" : "豆豆");
        state = typing(state, birth_year_input, std::to_string(dice.within(2008, 2028)));
        state = typing(state, birth_month_input, std::to_string(dice.within(1, 12)));
        state.day = dice.within(1, 30);
        const Next next = done(state, dice.one_of(acts));
        const FamilyVisit& visit = next.state.family;
        REQUIRE(visit.child < visit.record.children.size());
        REQUIRE(visit.record.children.size() <= most_children);
        const std::optional<WriteFamily> written = effect_of<WriteFamily>(next);
        if (visit.wants_keeping && visit.record != state.family.record) {
            REQUIRE(written);
            ++changes;
        }
        if (written) {
            const auto read = record_from(written->record);
            REQUIRE(std::holds_alternative<FamilyRecord>(read));
            REQUIRE(std::get<FamilyRecord>(read) == visit.record);
        }
        state = next.state;
    }
    CHECK(changes > 500);
}

} // namespace zhixiao
