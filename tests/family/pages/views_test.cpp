// The views of the family part for a parent, in every state: they are whole, have all their words,
// and never give a grade.
#include "base/enumerators.h"

#include "tests/app/pages/golden.h"
#include "tests/family/pages/visits.h"

#include <doctest/doctest.h>

namespace zhixiao {
namespace {

struct Named {
    std::string name;
    State state;
};

State with_child(FamilyView view, Month born) {
    State state = family_at(std::move(view));
    name_child(state, "明明", born);
    return state;
}

std::vector<Named> starts() {
    std::vector<Named> states{{"first visit", family_at({})},
                              {"before birth", with_child({}, {2027, 2})},
                              {"of age", with_child({}, {2008, 11})},
                              {"last stage", with_child({}, {2010, 3})},
                              {"begun", with_child({}, {2017, 3})},
                              {"complete", with_child({}, {2017, 3})},
                              {"long ago", with_child({}, {2017, 3})},
                              {"nobody named", family_at({})},
                              {"two children", with_child({}, {2017, 3})}};
    answer_some(states[4].state, FamilyStage::UpTo12, today_there, 4);
    answer_some(states[5].state, FamilyStage::UpTo12, today_there, 99);
    answer_some(states[6].state, FamilyStage::UpTo12, {2025, 9, 12}, 99);
    answer_some(states[7].state, FamilyStage::UpTo3, {2026, 11, 20}, 3);
    name_child(states[8].state, "乐乐", {2022, 5});
    return states;
}

std::vector<Named> checks() {
    std::vector<Named> states;
    for (const FamilyStage stage : every_stage)
        states.push_back({"fresh", family_at(check_view(std::string(stage_name(stage))))});
    const FamilyView view = check_view("6-12");
    Named half{"left half", with_child(view, {2017, 3})};
    answer_some(half.state, FamilyStage::UpTo12, {2026, 11, 20}, 4, Answer::Sometimes);
    Named whole{"complete", with_child(view, {2017, 3})};
    answer_some(whole.state, FamilyStage::UpTo12, today_there, 99, Answer::NotApplicable);
    Named last{"answered before", with_child(view, {2022, 3})};
    answer_some(last.state, FamilyStage::UpTo12, {2026, 9, 12}, 99);
    Named begun{"begun anew", last.state};
    begun.state.family.record.children[0].check_ups.push_back(
        {today_there, FamilyStage::UpTo12, {}});
    Named opened{"opened", family_at(view)};
    opened.state.family.opened = FamilyItemId{"screen-15-minutes"};
    Named special{"special", with_child(check_view("special"), {2017, 3})};
    special.state.family.record.children[0].circumstances = {Circumstance::LeftBehind};
    answer_some(special.state, FamilyStage::Special, today_there, 1);
    for (Named* each : {&half, &whole, &last, &begun, &opened, &special})
        states.push_back(*each);
    return states;
}

std::vector<Named> children() {
    const FamilyView view{FamilyPart::Children};
    Named two{"two", with_child(view, {2017, 3})};
    answer_some(two.state, FamilyStage::UpTo12, {2025, 9, 12}, 3);
    answer_some(two.state, FamilyStage::UpTo12, {2026, 9, 12}, 3);
    name_child(two.state, "乐乐", {2027, 1});
    Named editing{"editing", two.state};
    editing.state.family.editing = 0;
    editing.state.family.texts[nickname_input] = "明明";
    Named adding{"adding", family_at(view)};
    adding.state.family.editing = 1;
    adding.state.family.trouble = "？";
    Named removed{"removed", family_at(view)};
    removed.state.family.deleted = two.state.family.record;
    Named nameless{"nameless", family_at(view)};
    answer_some(nameless.state, FamilyStage::UpTo3, today_there, 3);
    Named full{"full", with_child(view, {2017, 3})};
    while (full.state.family.record.children.size() < most_children)
        name_child(full.state, std::string(full.state.family.record.children.size(), 'a'),
                   {2008, 11});
    return {two, editing, adding, removed, nameless, full, {"none", family_at(view)}};
}

std::vector<Named> records() {
    const FamilyView view{FamilyPart::Record};
    std::vector<Named> states{{"blank", family_at(view)}};
    for (int how = 0; how < enumerator_count<SealedFile>; ++how)
        for (const char* name : {"", "明明.zxfamily"}) {
            State state = with_child(view, {2017, 3});
            state.family.file = {static_cast<SealedFile>(how), name};
            state.family.shows_passphrase = how % 2 == 0;
            state.family.trouble = "？";
            states.push_back({"file " + std::to_string(how), state});
        }
    for (int keeping = 0; keeping < enumerator_count<Keeping>; ++keeping)
        for (const bool wants : {false, true}) {
            State state = family_at(view);
            state.family.keeping = static_cast<Keeping>(keeping);
            state.family.wants_keeping = wants;
            states.push_back({"keeping " + std::to_string(keeping), state});
            state.route = FamilyPage{};
            states.push_back({"start, keeping " + std::to_string(keeping), state});
        }
    states.push_back({"deleted", family_at(view)});
    states.back().state.family.deleted = FamilyRecord{{ChildRecord{}}};
    return states;
}

std::vector<Named> dailies() {
    const FamilyView view{FamilyPart::Daily};
    Named thing{"a thing", with_child(view, {2017, 3})};
    answer_some(thing.state, FamilyStage::UpTo12, {2026, 9, 12}, 3, Answer::NotYet);
    Named done{"done", thing.state};
    first_child(done.state).days_done = {today_there, {2026, 11, 1}};
    Named none{"none left", with_child(view, {2017, 3})};
    answer_some(none.state, FamilyStage::UpTo12, {2026, 9, 12}, 3);
    return {thing,
            done,
            none,
            {"unanswered", with_child(view, {2017, 3})},
            {"of age", with_child(view, {2008, 3})},
            {"nobody", family_at(view)}};
}

std::vector<Named> every_state() {
    std::vector<Named> all;
    for (const auto& some : {starts(), checks(), children(), records(), dailies()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

} // namespace

TEST_CASE("family: every view in every state and form passes the audit, and has all its words") {
    for (const Named& named : every_state())
        for (const State& state : in_every_form(named.state)) {
            INFO(named.name << " " << address_of(state.route));
            CHECK(faults_of(page_of(state)) == "");
            const std::string said = said_in(state);
            CHECK_FALSE(says(said, "⟦"));
            CHECK_FALSE(says(said, "{"));
        }
}

TEST_CASE("family: nothing is graded, ranked or diagnosed") {
    for (const Named& named : every_state())
        for (const char* word : {"及格", "总分", "得分", "诊断", "不合格", "差距", "落后", "排名",
                                 "失败", "错误", "未达标", "警告"}) {
            INFO(named.name << " " << word);
            CHECK_FALSE(says(said_in(named.state), word));
        }
}

TEST_CASE("family: the views most people see stay as they were looked at") {
    State begun = with_child({}, {2017, 3});
    answer_some(begun, FamilyStage::UpTo12, today_there, 4, Answer::Sometimes);
    State asking = begun;
    asking.route = FamilyPage{check_view("6-12")};
    const std::vector<Named> goldens{
        {"family", family_at({})}, {"family-begun", begun}, {"family-check", asking}};
    for (const Named& golden : goldens) {
        State wide = golden.state;
        wide.form = Form::Wide;
        check_golden(golden.name, said_in(golden.state), said_in(wide));
    }
}

TEST_CASE("family: the way back from a view of a parent leads to the start") {
    for (const FamilyPart part : {FamilyPart::Children, FamilyPart::Record, FamilyPart::Daily})
        for (const State& state : in_every_form(family_at({part})))
            CHECK(leads(state, "#/family"));
}

} // namespace zhixiao
