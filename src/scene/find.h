// Finds a node by its path, and what a press on a node means.
#pragma once

#include "scene/placed.h"

#include <optional>
#include <string_view>
#include <variant>

namespace zhixiao::scene {

// Returns the node at `path`: keys from below the root down, joined by '/', as
// "main/wheel-card/wheel"; "" is the root itself. Null if there is no such node.
const Node* find(const Node& root, std::string_view path);

// The meaning of a press: going to a place, or an act.
using Press = std::variant<Place, Act>;

// Returns where a link leads, or the act of an enabled button; nothing for a link to the telephone,
// a disabled button and a node that is no control.
std::optional<Press> press_of(const Node& node);

// Returns the same for an element, which may be a part of its node that leads somewhere: a box of a
// diagram, a cell of a table, a slice of a wheel.
std::optional<Press> press_of(const Placed& element);

} // namespace zhixiao::scene
