// Results of the family part in every state that matters, for the tests of the views that show
// them.
#pragma once

#include "tests/app/pages/assets.h"
#include "tests/app/pages/nodes.h"

#include "app/act/state.h"
#include "app/pages/view.h"
#include "scene/audit.h"
#include "scene/dump.h"
#include "scene/find.h"

#include <functional>
#include <string>
#include <vector>

namespace zhixiao::family_results {

using scene::Node;

inline const Family& family() { return *shipped_content().family.all(); }

inline const FamilyChecklist& checklist(FamilyStage stage = FamilyStage::UpTo12) {
    return *find_checklist(family(), stage);
}

// Returns the answer to the item at a place of the list; none: no answer.
using Answering = std::function<std::optional<Answer>(std::size_t)>;

inline Answering all(Answer answer) {
    return [answer](std::size_t) { return answer; };
}

// Answers the first `answered` items 是, 有时, 还没有, 不适用 in turn, and leaves the rest open.
inline Answering mixed(std::size_t answered = 99) {
    return [answered](std::size_t place) -> std::optional<Answer> {
        if (place >= answered)
            return std::nullopt;
        return every_answer[place % every_answer.size()];
    };
}

inline CheckUp check_up(Day day, const Answering& answering,
                        FamilyStage stage = FamilyStage::UpTo12) {
    CheckUp made{day, stage, {}};
    const std::vector<FamilyItem>& items = checklist(stage).items;
    for (std::size_t place = 0; place < items.size(); ++place)
        if (const std::optional<Answer> answer = answering(place))
            made.answers[items[place].id] = *answer;
    return made;
}

// Returns a state of 28 November 2026, at a view of this stage.
inline State at(FamilyPart part, std::vector<CheckUp> check_ups, Form form = Form::Phone,
                FamilyStage stage = FamilyStage::UpTo12) {
    State state;
    state.year = 2026;
    state.month = 11;
    state.day = 28;
    state.form = form;
    state.width = form == Form::Phone ? 412 : form == Form::Tablet ? 960 : 1280;
    state.route = FamilyPage{{part, std::string(stage_name(stage))}};
    ChildRecord& child = state.family.record.children.front();
    child.check_ups = std::move(check_ups);
    if (stage == FamilyStage::Special)
        child.circumstances.assign(every_circumstance.begin(), every_circumstance.end());
    return state;
}

inline constexpr Day today{2026, 11, 28};

// Returns the view itself, without the frame around it.
inline Node main_of(const State& state) {
    const Node page = zhixiao::view(shipped_content(), state);
    const Node* main = scene::find(page, "main");
    return main ? *main : Node{};
}

inline std::string said_in(const State& state) { return scene::dump(main_of(state)); }

inline bool stands_before(const std::string& page, const std::string& one,
                          const std::string& other) {
    return page.find(one) < page.find(other) && page.find(other) != std::string::npos;
}

inline bool leads_to(const Node& page, const FamilyView& view) {
    for (const scene::Link& link : all_of<scene::Link>(page))
        if (link.dial.empty() && link.to == Place(FamilyPage{view}))
            return true;
    return false;
}

// Returns states with no answers, with some, with all in every way, with one check-up before and
// with many, of every stage, and of a child that has a name.
inline std::vector<State> every_state(FamilyPart part, Form form) {
    std::vector<State> states{at(part, {}, form), at(part, {check_up(today, mixed(3))}, form),
                              at(part, {check_up(today, mixed())}, form)};
    for (const Answer answer : every_answer)
        states.push_back(at(part, {check_up(today, all(answer))}, form));
    states.push_back(
        at(part, {check_up({2025, 9, 12}, all(Answer::NotYet)), check_up(today, mixed())}, form));
    std::vector<CheckUp> many;
    for (int month = 1; month <= 10; ++month)
        many.push_back(check_up({2026, month, 3}, mixed(static_cast<std::size_t>(month + 4))));
    many.push_back(check_up(today, mixed()));
    states.push_back(at(part, std::move(many), form));
    for (const FamilyStage stage : every_stage)
        states.push_back(at(part, {check_up(today, mixed(), stage)}, form, stage));
    State named = states[2];
    named.family.record.children.front().child = Child{"小满", {2017, 4}};
    states.push_back(std::move(named));
    return states;
}

// Returns those states on a phone, on a tablet and on a wide window, each as it is, in large type,
// and in text mode.
inline std::vector<State> every_look(FamilyPart part) {
    std::vector<State> looks;
    for (const Form form : {Form::Phone, Form::Tablet, Form::Wide})
        for (State& state : every_state(part, form)) {
            looks.push_back(state);
            state.text_size = TextSize::Elder;
            looks.push_back(state);
            state.text_mode = true;
            looks.push_back(state);
        }
    return looks;
}

// Returns the faults of any of them: those of the audit, missing sentences, and verdicts.
inline std::string faults_of(FamilyPart part) {
    std::string faults;
    for (const State& state : every_look(part)) {
        const Node page = zhixiao::view(shipped_content(), state);
        for (const Problem& problem : scene::audit(page))
            faults += problem.where + ": " + problem.what + "\n";
        const std::string said = scene::dump(page);
        for (const char* wrong : {"⟦", "{", "%", "及格", "得分", "总分", "诊断结果", "分数线"})
            if (says(said, wrong))
                faults += std::string(wrong) + " is said\n";
    }
    return faults;
}

} // namespace zhixiao::family_results
