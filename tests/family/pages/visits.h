// States of the family part for the tests of its pages: children and answers.
#pragma once

#include "tests/rights/pages/acts.h"

#include <algorithm>
#include <string>
#include <vector>

namespace zhixiao {

inline const Day today_there{2026, 11, 28};

inline const Family& family_shown() { return *shipped_content().family.all(); }

inline State family_at(FamilyView view, Form form = Form::Phone) {
    State state;
    state.route = FamilyPage{std::move(view)};
    state.form = form;
    state.width = form == Form::Phone ? 412.F : 1280.F;
    state.year = today_there.year;
    state.month = today_there.month;
    state.day = today_there.day;
    return state;
}

inline FamilyView check_view(const std::string& stage) { return {FamilyPart::Check, stage}; }

inline ChildRecord& first_child(State& state) { return state.family.record.children.front(); }

// Names the only child, or adds a child when it has a name.
inline void name_child(State& state, const std::string& nickname, Month born) {
    std::vector<ChildRecord>& children = state.family.record.children;
    if (children.front().child)
        children.push_back({});
    children.back().child = Child{nickname, born};
}

// Adds a check-up in which the first `count` items of the stage have this answer.
inline void answer_some(State& state, FamilyStage stage, Day day, std::size_t count,
                        Answer answer = Answer::Yes) {
    ChildRecord& record = state.family.record.children[state.family.child];
    const FamilyItems items = items_for(family_shown(), record, stage, today_there);
    CheckUp check_up{day, stage, {}};
    for (std::size_t i = 0; i < std::min(count, items.size()); ++i)
        check_up.answers[items[i]->id] = answer;
    record.check_ups.push_back(std::move(check_up));
}

// Returns the addresses that links lead to, in the order of the page, the bar of places included.
inline std::vector<std::string> links_in(const State& state) {
    std::vector<std::string> found;
    for (const scene::Link& link : all_of<scene::Link>(page_of(state)))
        found.push_back(link.to.address);
    return found;
}

inline bool leads(const State& state, const std::string& address) {
    const std::vector<std::string> found = links_in(state);
    return std::find(found.begin(), found.end(), address) != found.end();
}

// Returns the act of the page's first button with this name; none when there is none.
template <class Act> std::optional<Act> act_of(const State& state, const std::string& name) {
    const std::optional<scene::Button> button = button_of(state, name);
    const auto* act = button ? held_as<Act>(button->press) : nullptr;
    return act ? std::optional<Act>(*act) : std::nullopt;
}

// Returns the state on a phone, a tablet, a wide window, and a phone in the size for elders.
inline std::vector<State> in_every_form(State state) {
    std::vector<State> forms(4, state);
    forms[1].form = Form::Tablet;
    forms[2].form = Form::Wide;
    forms[3].text_size = TextSize::Elder;
    return forms;
}

} // namespace zhixiao
