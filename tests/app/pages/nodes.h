// Asking a page for its words and nodes.
#pragma once

#include "app/message/message.h"
#include "scene/node.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace zhixiao {

inline bool says(const std::string& page, const std::string& words) {
    return page.find(words) != std::string::npos;
}

// Returns how often the page says these words.
inline std::size_t times(const std::string& page, const std::string& words) {
    std::size_t count = 0;
    for (std::size_t at = page.find(words); at != std::string::npos;
         at = page.find(words, at + words.size()))
        ++count;
    return count;
}

// Returns the act of a control when it is of this kind, whichever room it is of; null otherwise.
template <class Kind> const Kind* held_as(const scene::Act& act) {
    const Kind* found = nullptr;
    const auto look = [&](const auto* message) {
        if (message)
            found = std::get_if<Kind>(&message->act());
    };
    if constexpr (is_one_of<Kind, CommonAct>)
        look(act.as<CommonMessage>());
    else if constexpr (is_one_of<Kind, PlanAct>)
        look(act.as<PlanMessage>());
    else if constexpr (is_one_of<Kind, RightsAct>)
        look(act.as<RightsMessage>());
    else if constexpr (is_one_of<Kind, FamilyAct>)
        look(act.as<FamilyMessage>());
    else
        look(act.as<DeviceMessage>());
    return found;
}

// Returns the page at `place` when it is of this kind.
template <class Page> std::optional<Page> destination(const Place& place) {
    const Route route = route_of(place);
    const auto* page = std::get_if<Page>(&route);
    return page ? std::optional<Page>(*page) : std::nullopt;
}

// Says whether a control holds exactly this act.
template <class Kind> bool holds(const scene::Act& act, const Kind& kind) {
    const Kind* held = held_as<Kind>(act);
    return held && *held == kind;
}

// Calls `look` with every node below `node`, itself included.
inline void each_node(const scene::Node& node,
                      const std::function<void(const scene::Node&)>& look) {
    look(node);
    for (const scene::Node& child : scene::children_of(node))
        each_node(child, look);
}

// Returns all nodes of a kind, in the order of the page.
template <class Kind> std::vector<Kind> all_of(const scene::Node& page) {
    std::vector<Kind> found;
    each_node(page, [&](const scene::Node& node) {
        if (const auto* one = std::get_if<Kind>(&node.is))
            found.push_back(*one);
    });
    return found;
}

} // namespace zhixiao
