// Tests of the desk: what reading, keeping and removing plans do to the state.
#include "app/act/update.h"
#include "plan/act/desk.h"

#include "app/files/load.h"

#include <doctest/doctest.h>

namespace zhixiao {
namespace {

// Returns content with the sentences that the desk speaks, and without plans.
Content small_content() {
    Checked<Content> loaded = content::load({{"words.json", R"({
        "desk.read": "读好", "desk.nothing": "没成",
        "desk.read.clean": "没问题", "desk.errors": "{count} 处错误", "desk.warnings": "{count} 处提醒",
        "counts.and": "，", "desk.spoken.cancelled": "取消了", "desk.spoken.removed": "移除{plan}",
        "desk.spoken.saved": "存了 {file}", "desk.failed": "没做完",
        "keep.spoken.yes": "记住了", "keep.spoken.no": "没有记着的",
        "keep.no_room": "没地方", "keep.blocked": "不许存", "keep.spoilt": "坏了",
        "keep.previous": "前一次", "keep.elsewhere": "别处", "keep.newer": "更新"})"}});
    REQUIRE(std::holds_alternative<Content>(loaded));
    return std::move(std::get<Content>(loaded));
}

Next after(const State& state, const Message& message) {
    static const Content content = small_content();
    return update(content, state, message);
}

const PlanId one{"one"};
const PlanId two{"two"};
const Problem error{"a.csv 第2行", "不是数", "写数", Severity::Error};
const Problem warning{"a.csv 第3行", "跳得大", "再看看", Severity::Warning};

State at_plans() {
    State state;
    state.route = PlansPage{};
    return state;
}

State reading() {
    State state = at_plans();
    state.plan.desk.reading = 0.5;
    state.plan.desk.files = {"a.csv"};
    return state;
}

State with_plans(Keeping keeping = Keeping::No) {
    State state = at_plans();
    state.plan.desk.plans = {one, two};
    state.plan.desk.kept.keeping = keeping;
    return state;
}

} // namespace

TEST_CASE("update: a press asks for files at once, and for nothing else") {
    CHECK(after(at_plans(), OpenFiles{}) == Next{at_plans(), {AskForFiles{}}});
    CHECK(after(at_plans(), OpenSample{}) == Next{at_plans(), {ReadSample{}}});
}

TEST_CASE("update: files dropped on another page lead to the page of plans") {
    State expected;
    expected.plan.desk.reading = 0;
    expected.plan.desk.files = {"a.csv", "b.csv"};
    CHECK(after(State{}, ReadingStarted{{"a.csv", "b.csv"}}) ==
          Next{expected, {GoTo{PlansPage{}}}});
    expected.route = PlansPage{};
    CHECK(after(at_plans(), ReadingStarted{{"a.csv", "b.csv"}}) == Next{expected, {}});
}

TEST_CASE("update: a new reading drops the problems of the last one, but no plan") {
    State before = with_plans();
    before.plan.desk.problems = {error};
    before.plan.desk.outcome = Outcome::Nothing;
    State expected = with_plans();
    expected.plan.desk.reading = 0;
    expected.plan.desk.files = {"a.csv"};
    CHECK(after(before, ReadingStarted{{"a.csv"}}) == Next{expected, {}});
}

TEST_CASE("update: progress is shown while something is read, and not after") {
    CHECK(after(reading(), ReadingProgress{0.75}).state.plan.desk.reading == 0.75);
    CHECK(after(at_plans(), ReadingProgress{0.75}) == Next{at_plans(), {}});
}

TEST_CASE("update: cancelling ends the reading and says that nothing changed") {
    CHECK(after(reading(), CancelReading{}) ==
          Next{at_plans(), {StopReading{}, Announce{"取消了"}}});
    CHECK(after(at_plans(), CancelReading{}) == Next{at_plans(), {}});
}

TEST_CASE("update: an opened plan is listed once, its problems with errors first") {
    State before = reading();
    before.plan.desk.plans = {one};
    State expected = reading();
    expected.plan.desk.reading.reset();
    expected.plan.desk.plans = {one, two};
    expected.plan.desk.problems = {error, warning};
    expected.plan.desk.outcome = Outcome::Plans;
    CHECK(after(before, PlansOpened{{one, two}, {warning, error}, true}) ==
          Next{expected, {FocusHeading{}, Announce{"读好，1 处错误，1 处提醒"}}});
}

TEST_CASE(
    "update: files without problems are announced as such, and added figures are no new plans") {
    const Next next = after(reading(), PlansOpened{{one}, {}, false});
    CHECK(next.state.plan.desk.outcome == Outcome::Figures);
    CHECK(next.effects == std::vector<Effect>{FocusHeading{}, Announce{"读好，没问题"}});
}

TEST_CASE("update: a refused file leaves the plans that were open, and writes nothing") {
    State before = with_plans(Keeping::Yes);
    before.plan.desk.reading = 1;
    State expected = with_plans(Keeping::Yes);
    expected.plan.desk.problems = {error};
    expected.plan.desk.outcome = Outcome::Nothing;
    CHECK(after(before, PlansOpened{{}, {error}, true}) ==
          Next{expected, {FocusHeading{}, Announce{"没成，1 处错误"}}});
}

TEST_CASE("update: someone who went on to another page keeps their place when reading ends") {
    State elsewhere = reading();
    elsewhere.route = HomePage{};
    CHECK(after(elsewhere, PlansOpened{{one}, {}, true}).effects ==
          std::vector<Effect>{Announce{"读好，没问题"}});
}

TEST_CASE("update: reading that broke off is no success, and leaves the plans") {
    State before = with_plans();
    before.plan.desk.reading = 0.9;
    State expected = with_plans();
    expected.plan.desk.outcome = Outcome::Failed;
    CHECK(after(before, DeskFailed{}) == Next{expected, {Announce{"没做完"}}});
}

TEST_CASE("update: a removed plan is gone from the list, and its problems with it") {
    State before = with_plans();
    before.plan.desk.problems = {error};
    before.plan.desk.outcome = Outcome::Plans;
    before.plan.desk.files = {"a.csv"};
    State expected = with_plans();
    expected.plan.desk.plans = {two};
    CHECK(after(before, RemovePlan{one}) == Next{expected, {FocusHeading{}, Announce{"移除one"}}});
    CHECK(after(at_plans(), RemovePlan{one}) == Next{at_plans(), {}});
}

TEST_CASE("update: what the device remembers follows what is open") {
    const auto last_effect = [](const State& state, const Message& message) {
        return after(state, message).effects.back();
    };
    State state = with_plans(Keeping::Yes);
    CHECK(last_effect(state, PlansOpened{{PlanId{"three"}}, {}, true}) == Effect{WriteKept{}});
    CHECK(last_effect(state, RemovePlan{one}) == Effect{WriteKept{}});
    state.plan.desk.plans = {one};
    CHECK(last_effect(state, RemovePlan{one}) == Effect{DeleteKept{}});
    for (const Keeping keeping : {Keeping::Previous, Keeping::NoRoom, Keeping::Blocked})
        CHECK(last_effect(with_plans(keeping), RemovePlan{one}) == Effect{WriteKept{}});
    for (const Keeping keeping : {Keeping::Elsewhere, Keeping::Newer, Keeping::Spoilt})
        CHECK(last_effect(with_plans(keeping), RemovePlan{one}) == Effect{Announce{"移除one"}});
}

TEST_CASE("update: the device is written to on request only, and deleted from on request") {
    CHECK(after(with_plans(), KeepPlans{true}) == Next{with_plans(), {WriteKept{}}});
    CHECK(after(with_plans(), KeepPlans{false}) == Next{with_plans(), {DeleteKept{}}});
}

TEST_CASE("update: whether the device kept the plans is announced once") {
    const PlansKept kept{Keeping::Yes, 2026, 9, 30};
    State expected = with_plans();
    expected.plan.desk.kept = kept;
    CHECK(after(with_plans(), kept) == Next{expected, {Announce{"记住了"}}});
    CHECK(after(expected, kept) == Next{expected, {}});
    const auto said = [&](Keeping keeping) {
        return after(expected, PlansKept{keeping, 0, 0, 0}).effects;
    };
    CHECK(said(Keeping::No) == std::vector<Effect>{Announce{"没有记着的"}});
    CHECK(said(Keeping::NoRoom) == std::vector<Effect>{Announce{"没地方"}});
    CHECK(said(Keeping::Blocked) == std::vector<Effect>{Announce{"不许存"}});
    CHECK(said(Keeping::Spoilt) == std::vector<Effect>{Announce{"坏了"}});
    CHECK(said(Keeping::Previous) == std::vector<Effect>{Announce{"前一次"}});
    CHECK(said(Keeping::Elsewhere) == std::vector<Effect>{Announce{"别处"}});
    CHECK(said(Keeping::Newer) == std::vector<Effect>{Announce{"更新"}});
}

TEST_CASE("update: remembered plans open again without an announcement") {
    State expected;
    expected.plan.desk.plans = {one};
    CHECK(after(State{}, PlansReopened{{one}}) == Next{expected, {}});
    CHECK(is_opened(expected.plan.desk, one));
    CHECK_FALSE(is_opened(expected.plan.desk, two));
}

TEST_CASE("update: saving asks for a file, and tells its name when the browser has it") {
    CHECK(after(State{}, SavePlan{SaveAs::Figures, one}) ==
          Next{State{}, {SaveFile{SaveAs::Figures, one}}});
    CHECK(after(State{}, PlanSaved{"结论.csv"}) == Next{State{}, {Announce{"存了 结论.csv"}}});
}

} // namespace zhixiao
