// Finds a node by its path, and the message it stands for.
#pragma once

#include "scene/placed.h"

#include <optional>
#include <string_view>

namespace zhixiao::scene {

// `path`: the keys from below the root down, joined by '/': "main/wheel-card/wheel"; "" is the
// root itself. Null when there is no such node.
const Node* find(const Node& root, std::string_view path);

// What a press on the node sends: Arrive for a link, OpenRights for one to a view of the rights
// part, nothing for one to the telephone; the message of an enabled button.
std::optional<Message> message_of(const Node& node);

// The same of an element that was placed, also of a part of its node that leads somewhere: a box of
// a diagram, a cell of a table, a slice of a wheel.
std::optional<Message> message_of(const Placed& element);

} // namespace zhixiao::scene
