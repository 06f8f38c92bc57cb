// An evening at school for its tests: picks items, raises hands, finds buttons.
#pragma once

#include "tests/family/pages/evening.h"

#include "family/model/session.h"

#include <cstddef>
#include <vector>

namespace zhixiao {

inline constexpr FamilyStage school = FamilyStage::UpTo12;

inline State evening(FamilyPart part, std::size_t items, Form form = Form::Wide,
                     FamilyStage stage = school) {
    State state = family_at(part, form);
    pick_first(state, stage, items);
    return state;
}

inline const FamilyItem& item_of(const State& state, std::size_t place) {
    return *find_item(family_shown(), state.family.session.items[place]);
}

inline void raise_hands(State& state, std::size_t place, AnswerCounts hands) {
    state.family.session.hands[state.family.session.items[place]] = hands;
}

inline bool leads_to(const State& state, FamilyPart part) {
    bool found = false;
    each_node(page_of(state), [&](const scene::Node& node) {
        const auto* link = std::get_if<scene::Link>(&node.is);
        found = found || (link && link->to == Route{FamilyPage{{part}}});
    });
    return found;
}

inline std::vector<scene::Button> ticks_of(const State& state) {
    std::vector<scene::Button> ticks;
    for (const scene::Button& button : all_of<scene::Button>(page_of(state)))
        if (button.look == scene::ButtonLook::Tick)
            ticks.push_back(button);
    return ticks;
}

// Returns the buttons that count hands.
inline std::vector<scene::Button> hands_of(const State& state) {
    std::vector<scene::Button> buttons;
    for (const scene::Button& button : all_of<scene::Button>(page_of(state)))
        if (held_as<CountHands>(button.press))
            buttons.push_back(button);
    return buttons;
}

} // namespace zhixiao
