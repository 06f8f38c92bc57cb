// Views of the rights part for their tests: their states, their texts, and where their links lead.
#pragma once

#include "tests/app/pages/assets.h"
#include "tests/app/pages/nodes.h"

#include "app/act/update.h"
#include "app/pages/pressed.h"
#include "app/pages/view.h"
#include "rights/model/in_force.h"
#include "scene/audit.h"
#include "scene/dump.h"
#include "scene/find.h"

#include <string>
#include <vector>

namespace zhixiao {

// Returns the shipped content as it holds on the day of a state that was told no day.
inline const Rights& rights_shown() {
    static const Rights shown = shipped_content().rights.on(today_of(State{}))->content;
    return shown;
}

inline State rights_at(RightsView view, Form form = Form::Phone) {
    State state;
    state.route = RightsPage{std::move(view)};
    state.form = form;
    return state;
}

inline State after(const State& state, const Message& message) {
    return update(shipped_content(), state, message).state;
}

// Returns the state after a press on a control that holds `press`.
inline State after_press(const State& state, const scene::Act& press) {
    const std::optional<Message> message = message_of(press);
    return message ? after(state, *message) : state;
}

inline scene::Node page_of(const State& state) { return view(shipped_content(), state); }

inline std::string said_in(const State& state) { return scene::dump(page_of(state)); }

inline std::string faults_of(const scene::Node& page) {
    std::string faults;
    for (const Problem& problem : scene::audit(page))
        faults += problem.where + ": " + problem.what + "\n";
    return faults;
}

inline bool dials(const State& state, const std::string& number) {
    bool found = false;
    each_node(page_of(state), [&](const scene::Node& node) {
        const auto* link = std::get_if<scene::Link>(&node.is);
        found =
            found || (link && link->dial.size() > number.size() && link->dial.substr(4) == number);
    });
    return found;
}

// Returns the views that links of the page open, in the order of the page.
inline std::vector<OpenRights> views_opened_by(const State& state) {
    std::vector<OpenRights> found;
    each_node(page_of(state), [&](const scene::Node& node) {
        if (!std::holds_alternative<scene::Link>(node.is))
            return;
        const std::optional<scene::Press> press = scene::press_of(node);
        const auto* place = press ? std::get_if<Place>(&*press) : nullptr;
        if (const auto rights = place ? destination<RightsPage>(*place) : std::nullopt)
            found.push_back({rights->view});
    });
    return found;
}

// Returns the page's first button with this name.
inline std::optional<scene::Button> button_of(const State& state, const std::string& name) {
    std::optional<scene::Button> found;
    each_node(page_of(state), [&](const scene::Node& node) {
        const auto* button = std::get_if<scene::Button>(&node.is);
        if (button && !found && button->name == name)
            found = *button;
    });
    return found;
}

} // namespace zhixiao
