// Classes and evenings for the tests of their pages: invented results, items picked, hands counted.
#pragma once

#include "tests/rights/pages/acts.h"

#include "family/model/code.h"

#include <cstdint>
#include <string>
#include <vector>

namespace zhixiao {

inline const Family& family_shown() { return *shipped_content().family.all(); }

inline const FamilyChecklist& checklist_shown(FamilyStage stage) {
    return *find_checklist(family_shown(), stage);
}

inline State family_at(FamilyPart part, Form form = Form::Phone) {
    State state;
    state.route = FamilyPage{{part}};
    state.form = form;
    state.width = form == Form::Phone ? 412 : form == Form::Tablet ? 800 : 1280;
    return state;
}

// A source of random numbers that are the same on every machine, so that tests repeat.
class Chance {
  public:
    explicit Chance(std::uint32_t seed) : seed_(seed) {}

    int below(int end) {
        seed_ = seed_ * 1664525 + 1013904223;
        return static_cast<int>((seed_ >> 16) % static_cast<std::uint32_t>(end));
    }

  private:
    std::uint32_t seed_;
};

// Returns random answers, with some items unanswered and some 不适用.
inline Answers chance_answers(const FamilyChecklist& checklist, Chance& chance) {
    Answers answers;
    for (const FamilyItem& item : checklist.items)
        if (const int at = chance.below(5); at < 4)
            answers[item.id] = every_answer[static_cast<std::size_t>(at)];
    return answers;
}

// Adds a result to the class, with its code.
inline void take_in(State& state, FamilyStage stage, const Answers& answers) {
    const std::string code = code_of(checklist_shown(stage), answers);
    state.family.the_class.results.push_back({code, {stage, answers}});
    ++state.family.the_class.added;
}

inline Answers all_the_same(FamilyStage stage, Answer answer) {
    Answers answers;
    for (const FamilyItem& item : checklist_shown(stage).items)
        answers[item.id] = answer;
    return answers;
}

// Picks the first items of a stage for the evening.
inline void pick_first(State& state, FamilyStage stage, std::size_t count) {
    FamilySession& session = state.family.session;
    session.stage = stage;
    session.items.clear();
    for (const FamilyItem& item : checklist_shown(stage).items)
        if (session.items.size() < count)
            session.items.push_back(item.id);
}

// Returns the state in four widths of the window, each in both text sizes, with and without text
// mode.
inline std::vector<State> in_every_way(const State& state) {
    std::vector<State> ways;
    for (const float width : {412.0F, 800.0F, 1280.0F, 1920.0F})
        for (const TextSize size : {TextSize::Standard, TextSize::Elder})
            for (const bool is_plain : {false, true}) {
                State way = state;
                way.width = width;
                way.text_size = size;
                way.form = form_of(width, size);
                way.text_mode = is_plain;
                ways.push_back(way);
            }
    return ways;
}

// Returns the faults of the page in any of these ways, missing sentences included.
inline std::string faults_in_every_way(const State& state) {
    std::string faults;
    for (const State& way : in_every_way(state)) {
        faults += faults_of(page_of(way));
        if (says(said_in(way), "⟦") || says(said_in(way), "{"))
            faults += "a sentence is missing or not filled in\n";
    }
    return faults;
}

// Returns the dumps of the sheets of a page.
inline std::string sheets_of(const State& state) {
    std::string said;
    each_node(page_of(state), [&](const scene::Node& node) {
        const auto* group = std::get_if<scene::Group>(&node.is);
        if (group && group->role == scene::GroupRole::Sheet)
            said += scene::dump(node);
    });
    return said;
}

// Returns the number of buttons and fields that paper would show.
inline int controls_on_paper(const scene::Node& node) {
    const auto* group = std::get_if<scene::Group>(&node.is);
    if (group && group->role == scene::GroupRole::Tools)
        return 0;
    const auto* pane = std::get_if<scene::Pane>(&node.is);
    if (pane && pane->landmark != scene::Landmark::Main)
        return 0;
    int count = std::holds_alternative<scene::Button>(node.is) ||
                        std::holds_alternative<scene::TextField>(node.is)
                    ? 1
                    : 0;
    for (const scene::Node& child : scene::children_of(node))
        count += controls_on_paper(child);
    return count;
}

} // namespace zhixiao
