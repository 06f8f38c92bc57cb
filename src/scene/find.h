// Finds a node by its path, and what a press on it means.
#pragma once

#include "scene/placed.h"

#include <optional>
#include <string_view>
#include <variant>

namespace zhixiao::scene {

// `path`: the keys from below the root down, joined by '/': "main/wheel-card/wheel"; "" is the
// root itself. Null when there is no such node.
const Node* find(const Node& root, std::string_view path);

// What a press means: to go to a place, or an act.
using Press = std::variant<Place, Act>;

// Where a link leads, and the act of an enabled button; nothing for a link to the telephone and for
// all that is no control.
std::optional<Press> press_of(const Node& node);

// The same of an element that was placed, also of a part of its node that leads somewhere: a box of
// a diagram, a cell of a table, a slice of a wheel.
std::optional<Press> press_of(const Placed& element);

} // namespace zhixiao::scene
