// The home–school sheet: what is on paper from the start, and what only after a parent ticks it.
#include "tests/family/pages/results.h"

#include "app/act/update.h"
#include "app/pages/pressed.h"
#include "family/model/code.h"
#include "family/model/sharing.h"

#include <doctest/doctest.h>

namespace zhixiao {

using namespace family_results;

namespace {

State sheet(std::vector<CheckUp> check_ups, Form form = Form::Phone,
            FamilyStage stage = FamilyStage::UpTo12) {
    return at(FamilyPart::Sheet, std::move(check_ups), form, stage);
}

State named(State state) {
    state.family.record.children.front().child = Child{"小满", {2017, 4}};
    return state;
}

std::vector<scene::Group> sheets_of(const State& state) {
    std::vector<scene::Group> found;
    for (const scene::Group& group : all_of<scene::Group>(main_of(state)))
        if (group.role == scene::GroupRole::Sheet)
            found.push_back(group);
    return found;
}

std::string on_paper(const State& state) {
    std::string said;
    for (const scene::Group& each : sheets_of(state))
        said += scene::dump(Node{"sheet", each});
    return said;
}

std::vector<scene::Button> ticks_of(const State& state) {
    std::vector<scene::Button> ticks;
    for (const scene::Button& button : all_of<scene::Button>(main_of(state)))
        if (button.look == scene::ButtonLook::Tick)
            ticks.push_back(button);
    return ticks;
}

// Returns the state after a press on the tick whose name begins with `name`.
State pressing(const State& state, const std::string& name) {
    for (const scene::Button& tick : ticks_of(state))
        if (tick.name.rfind(name, 0) == 0)
            return update(shipped_content(), state, *message_of(tick.press)).state;
    FAIL("no tick is called " << name);
    return state;
}

State all_ticked(State state) {
    for (std::size_t i = 0; i < ticks_of(state).size(); ++i)
        if (ticks_of(state)[i].pressed == false)
            state = update(shipped_content(), state, *message_of(ticks_of(state)[i].press)).state;
    return state;
}

std::vector<std::string> blanks_of(const State& state) {
    std::vector<std::string> labels;
    for (const scene::Blank& blank : all_of<scene::Blank>(main_of(state)))
        labels.push_back(blank.label);
    return labels;
}

std::string statement_of(const FamilyItem& item) {
    return item.question.substr(0, item.question.size() - std::string("吗？").size());
}

// Returns a check-up in which only this item is answered.
CheckUp only(const FamilyItemId& item, Answer answer, FamilyStage stage) {
    return check_up(
        today,
        [&](std::size_t place) -> std::optional<Answer> {
            return checklist(stage).items[place].id == item ? std::optional(answer) : std::nullopt;
        },
        stage);
}

// Returns the faults of sheets without a tick, over every answer to every item: a statement that is
// missing or should not be there, and a tip.
std::string unasked_faults(FamilyStage stage) {
    std::string faults;
    for (const FamilyItem& item : checklist(stage).items)
        for (const Answer answer : {Answer::Yes, Answer::Sometimes, Answer::NotYet}) {
            const std::string said =
                on_paper(sheet({only(item.id, answer, stage)}, Form::Phone, stage));
            const bool may_stand = is_shared_unasked(item, answer);
            if (says(said, statement_of(item)) != may_stand)
                faults += item.id.value + (may_stand ? " is missing\n" : " is shared\n");
            if (says(said, item.try_today) || says(said, item.why))
                faults += item.id.value + " gives a tip\n";
        }
    return faults;
}

} // namespace

TEST_CASE("family sheet: every state passes the audit and says nothing like a mark") {
    CHECK(faults_of(FamilyPart::Sheet) == "");
    for (const State& state : every_look(FamilyPart::Sheet))
        for (const Problem& problem :
             scene::audit(zhixiao::view(shipped_content(), all_ticked(state))))
            FAIL_CHECK(problem.where << ": " << problem.what);
}

TEST_CASE("family sheet: it is one page, strengths before what to try, then room to write") {
    for (const Form form : {Form::Phone, Form::Tablet, Form::Wide}) {
        const State state = all_ticked(sheet({check_up(today, mixed())}, form));
        CHECK(sheets_of(state).size() == 1);
        const std::string said = on_paper(state);
        CHECK(says(said, "6—12 岁 · 11 月 28 日\""));
        CHECK(stands_before(said, "家里已经做到的", "家里想试试的"));
        CHECK(stands_before(said, "家里想试试的", "家长想说的"));
        CHECK(says(said, "核对至 " + family().checked));
    }
}

TEST_CASE("family sheet: until ticked nothing stands there but what is safe and done") {
    for (const FamilyStage stage : every_stage)
        CHECK(unasked_faults(stage) == "");
    const std::string said = on_paper(named(sheet({check_up(today, mixed())})));
    for (const char* word : {"小满", "ZX1", "还没有", "有时"})
        CHECK_FALSE_MESSAGE(says(said, word), word);
}

TEST_CASE("family sheet: anger at home is not on it unless ticked, neither done nor to try") {
    const std::pair<const char*, FamilyStage> items[] = {{"no-shaking", FamilyStage::UpTo3},
                                                         {"calm-first", FamilyStage::UpTo6},
                                                         {"no-hitting-6-12", FamilyStage::UpTo12},
                                                         {"no-taking-sides", FamilyStage::UpTo15},
                                                         {"low-mood-child", FamilyStage::UpTo15}};
    for (const auto& each : items) {
        const FamilyStage stage = each.second;
        const FamilyItem& item = *find_item(family(), {each.first});
        CAPTURE(item.id.value);
        const State done = sheet({only(item.id, Answer::Yes, stage)}, Form::Phone, stage);
        CHECK_FALSE(says(on_paper(done), statement_of(item)));
        CHECK(says(on_paper(pressing(done, statement_of(item))), statement_of(item)));
        const State not_yet = sheet({only(item.id, Answer::NotYet, stage)}, Form::Phone, stage);
        CHECK_FALSE(says(on_paper(not_yet), item.try_today));
        CHECK(says(on_paper(pressing(not_yet, item.try_today)), item.try_today));
    }
}

TEST_CASE("family sheet: what is ticked is printed, and no more once the tick is taken off") {
    const State state = named(sheet({check_up(today, mixed())}));
    for (const scene::Button& tick : ticks_of(state)) {
        CAPTURE(tick.name);
        const State once = pressing(state, tick.name);
        CHECK(on_paper(once) != on_paper(state));
        CHECK(pressing(once, tick.name).route == state.route);
        CHECK(on_paper(pressing(once, tick.name)) == on_paper(state));
    }
    CHECK(ticks_of(state).size() > 6);
}

TEST_CASE("family sheet: the parent sees the sheet as it is printed before the way to print it") {
    for (const Form form : {Form::Phone, Form::Tablet, Form::Wide}) {
        const std::string said = said_in(sheet({check_up(today, mixed())}, form));
        CHECK(stands_before(said, family().words("sheet.choose"), "家长想说的"));
        CHECK(stands_before(said, "家长想说的", "button primary \"打印\""));
        CHECK(says(said, family().words("sheet.about")));
    }
}

TEST_CASE("family sheet: what was ticked on one result is ticked on no other") {
    State state = named(sheet({check_up(today, mixed())}));
    state.family.record.children.push_back(
        {Child{"小雨", {2018, 5}}, {}, state.family.record.children.front().check_ups, {}});
    state = pressing(state, "短码");
    REQUIRE(says(on_paper(state), "ZX1"));
    State other_child = state;
    other_child.family.child = 1;
    CHECK_FALSE(says(on_paper(other_child), "ZX1"));
    State other_answer = state;
    other_answer.family.record.children.front().check_ups.front().answers.begin()->second =
        Answer::NotYet;
    CHECK_FALSE(says(on_paper(other_answer), "ZX1"));
}

TEST_CASE("family sheet: without a name there is room to write one") {
    const std::vector<std::string> written{"孩子",           "班级", "家长想说的", "老师想说的",
                                           "一起做的一件事", "签名", "日期"};
    CHECK(blanks_of(sheet({check_up(today, mixed())})) == written);
    CHECK(blanks_of(named(sheet({check_up(today, mixed())}))) == written);
}

TEST_CASE("family sheet: a nickname that is ticked stands there once, the month of birth nowhere") {
    const State state = pressing(named(sheet({check_up(today, mixed())})), "孩子的小名");
    CHECK(times(on_paper(state), "小满") == 1);
    CHECK(blanks_of(state).front() == "班级");
    for (const char* birth : {"2017", "4 月", "9 岁"})
        CHECK_FALSE(says(said_in(state), birth));
}

TEST_CASE("family sheet: the picture holds the short code beside it, which holds no name") {
    const State state = pressing(named(sheet({check_up(today, mixed())})), "短码");
    const std::string code = code_of(checklist(), check_up(today, mixed()).answers);
    const std::vector<scene::Qr> pictures = all_of<scene::Qr>(main_of(state));
    REQUIRE(pictures.size() == 1);
    CHECK(pictures.front().text == code);
    CHECK(says(on_paper(state), "short: text \"" + code + "\""));
    CHECK(says(on_paper(state), family().words("sheet.code.about")));
}

TEST_CASE("family sheet: that a family has special circumstances is not on it") {
    const FamilyStage stage = FamilyStage::Special;
    const std::string said = on_paper(sheet({check_up(today, mixed(), stage)}, Form::Phone, stage));
    CHECK_FALSE(says(said, family().words("stage.special")));
    CHECK(says(said, "about: text \"11 月 28 日\""));
}

TEST_CASE("family sheet: ticks, printing and the way on are not on paper") {
    const State state = sheet({check_up(today, mixed())});
    std::size_t printing = 0;
    for (const scene::Button& button : all_of<scene::Button>(main_of(state)))
        printing += holds(button.press, PrintPage{});
    CHECK(printing == 1);
    for (const scene::Group& each : sheets_of(state)) {
        const Node paper{"sheet", each};
        CHECK(all_of<scene::Button>(paper).empty());
        CHECK(all_of<scene::Link>(paper).empty());
    }
}

TEST_CASE("family sheet: where nothing is 是 no heading praises") {
    CHECK_FALSE(says(said_in(sheet({check_up(today, all(Answer::NotYet))})), "家里已经做到的"));
}

} // namespace zhixiao
