// The acts of the rights part: views stay behind one another, and nothing of it outlives leaving.
#include "app/act/update.h"
#include "rights/act/update.h"

#include "app/files/load.h"

#include <doctest/doctest.h>

namespace zhixiao {
namespace {

const Content& whole_content() {
    static const Checked<Content> loaded = content::load({{"words.json", R"({
        "leaving.presses_left": "再按 {count} 次",
        "copy.done": "复制好了", "copy.failed": "没有复制成"})"}});
    return std::get<Content>(loaded);
}

Next after(const State& state, const Message& message) {
    return update(whole_content(), state, message);
}

const RightsView start{};
const RightsView situations{RightsPart::Situations};
const RightsView violence{RightsPart::Situation, "domestic-violence"};
const RightsView hotlines{RightsPart::Hotlines};

State at(const RightsView& view) {
    State state;
    state.route = RightsPage{view};
    return state;
}

// Returns the state of someone who has gone on to a situation, typed, chosen, ticked and copied.
State deep_inside() {
    State state = after(State{}, Arrive{RightsPage{}}).state;
    state = after(state, OpenRights{situations}).state;
    state = after(state, SetText{rights_search_input, "老公打我"}).state;
    state = after(state, SetText{rights_affected_input, "myself"}).state;
    state = after(state, SetText{outline_input({"facts"}), "昨天晚上"}).state;
    state = after(state, OpenRights{violence}).state;
    state = after(state, SetTick{"domestic-violence/1", true}).state;
    return after(state, TextCopied{true}).state;
}

bool holds_nothing(const State& state) { return state.rights == RightsVisit{}; }

} // namespace

TEST_CASE("rights: a view that is opened puts the one before it behind it, and takes the focus") {
    const Next next = after(at(situations), OpenRights{violence});
    CHECK(next.state.route == Route{RightsPage{violence}});
    CHECK(next.state.rights.behind == std::vector<RightsView>{situations});
    CHECK(next.effects == std::vector<Effect>{FocusHeading{}});
}

TEST_CASE("rights: to open the view that lies right behind is to go back to it") {
    State state = after(at(start), OpenRights{situations}).state;
    state = after(state, OpenRights{violence}).state;
    state = after(state, OpenRights{situations}).state;
    CHECK(state.route == Route{RightsPage{situations}});
    CHECK(state.rights.behind == std::vector<RightsView>{start});
}

TEST_CASE("rights: going to a view that lies further behind goes on, not back") {
    State state = after(at(hotlines), OpenRights{situations}).state;
    state = after(state, OpenRights{violence}).state;
    state = after(state, OpenRights{hotlines}).state;
    CHECK(state.rights.behind == std::vector<RightsView>{hotlines, situations, violence});
}

TEST_CASE("rights: at the start nothing lies behind, however one came there") {
    CHECK(after(deep_inside(), OpenRights{start}).state.rights.behind.empty());
    CHECK(after(deep_inside(), Arrive{RightsPage{}}).state.rights.behind.empty());
    CHECK(after(deep_inside(), Arrive{RightsPage{}}).state.route == Route{RightsPage{}});
}

TEST_CASE("rights: what lies behind stays bounded, and its newest views are kept") {
    State state = at(start);
    for (int i = 0; i < 500; ++i)
        state = after(state, OpenRights{{RightsPart::Situation, "s-" + std::to_string(i)}}).state;
    CHECK(state.rights.behind.size() == 50);
    CHECK(state.rights.behind.back() == RightsView{RightsPart::Situation, "s-498"});
}

TEST_CASE("rights: opening the view that is shown changes nothing") {
    const State state = deep_inside();
    CHECK(after(state, OpenRights{violence}) == Next{state, {}});
}

TEST_CASE("rights: a view opened from elsewhere has nothing behind it") {
    const Next next = after(State{}, OpenRights{hotlines});
    CHECK(next.state.route == Route{RightsPage{hotlines}});
    CHECK(next.state.rights.behind.empty());
}

TEST_CASE("rights: what is typed and ticked stays while one moves within the part") {
    const State state = after(deep_inside(), OpenRights{situations}).state;
    CHECK(state.rights.texts.at(rights_search_input) == "老公打我");
    CHECK(state.rights.ticks == std::set<std::string>{"domestic-violence/1"});
}

TEST_CASE("rights: how copying went is shown until one moves on") {
    State state = deep_inside();
    CHECK(state.copied == true);
    CHECK(after(state, OpenRights{hotlines}).state.copied == std::nullopt);
}

TEST_CASE("rights: whatever page one goes to, all that was typed, ticked and seen is forgotten") {
    for (const Route& to : {Route{HomePage{}}, Route{GoalsPage{}}, Route{UnitsPage{}},
                            Route{NotFoundPage{"#/no"}}, Route{MechanismPage{"years"}}}) {
        INFO(address_of(to));
        const Next next = after(deep_inside(), Arrive{to});
        CHECK(next.state.route == to);
        CHECK(holds_nothing(next.state));
    }
}

TEST_CASE("rights: what was typed elsewhere is not forgotten with the part") {
    State typed;
    typed.route = GlossaryPage{};
    typed = after(typed, SetText{glossary_input, "体检"}).state;
    CHECK_FALSE(typed.guide.texts.empty());
    State state = after(typed, Arrive{RightsPage{}}).state;
    state = after(state, LeaveFast{}).state;
    CHECK(state.guide == typed.guide);
}

TEST_CASE("rights: to leave fast shows the converter, forgets all, and takes the address's place") {
    const Next next = after(deep_inside(), LeaveFast{});
    CHECK(next.state.route == Route{UnitsPage{}});
    CHECK(holds_nothing(next.state));
    CHECK(next.effects == std::vector<Effect>{ReplaceAddress{UnitsPage{}}, FocusHeading{}});
}

TEST_CASE("rights: outside the part, leaving fast does nothing") {
    State state;
    state.route = AboutPage{};
    CHECK(after(state, LeaveFast{}) == Next{state, {}});
    for (int presses = 1; presses <= 4; ++presses)
        CHECK(after(state, LeavingKey{presses}) == Next{state, {}});
}

TEST_CASE("rights: Shift tells how often it is still to be pressed, and the third time leaves") {
    const State state = deep_inside();
    CHECK(after(state, LeavingKey{1}) == Next{state, {Announce{"再按 2 次"}}});
    CHECK(after(state, LeavingKey{2}) == Next{state, {Announce{"再按 1 次"}}});
    CHECK(after(state, LeavingKey{3}) == after(state, LeaveFast{}));
}

TEST_CASE("rights: a tick is set and taken away again") {
    State state = after(at(violence), SetTick{"domestic-violence/1", true}).state;
    state = after(state, SetTick{"domestic-violence/2", true}).state;
    state = after(state, SetTick{"domestic-violence/1", false}).state;
    CHECK(state.rights.ticks == std::set<std::string>{"domestic-violence/2"});
}

TEST_CASE("rights: copying asks for the clipboard, and says how it went") {
    const State state = at(violence);
    CHECK(after(state, CopyText{"清单"}) == Next{state, {WriteClipboard{"清单"}}});
    CHECK(after(state, TextCopied{true}).effects == std::vector<Effect>{Announce{"复制好了"}});
    CHECK(after(state, TextCopied{false}).effects == std::vector<Effect>{Announce{"没有复制成"}});
    CHECK(after(state, TextCopied{false}).state.copied == false);
}

TEST_CASE("rights: copying that comes to its end after leaving says nothing") {
    const State left = after(deep_inside(), LeaveFast{}).state;
    CHECK(after(left, TextCopied{true}) == Next{left, {}});
}

TEST_CASE("rights: a window put aside is at the start again, as if nobody had been there") {
    const Next next = after(deep_inside(), ForgetRights{});
    CHECK(next == Next{after(State{}, Arrive{RightsPage{}}).state, {}});
    State elsewhere;
    elsewhere.route = AboutPage{};
    CHECK(after(elsewhere, ForgetRights{}) == Next{elsewhere, {}});
}

TEST_CASE("rights: a late letter or tick from a page already left is not kept") {
    const State left = after(deep_inside(), LeaveFast{}).state;
    CHECK(after(left, SetText{rights_search_input, "打"}) == Next{left, {}});
    CHECK(after(left, SetTick{"domestic-violence/1", true}) == Next{left, {}});
}

} // namespace zhixiao
