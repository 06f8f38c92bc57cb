// Finds a node by its path, and the message it stands for.
#pragma once

#include "scene/node.h"

#include <optional>
#include <string_view>

namespace zhixiao::scene {

// `path`: the keys from below the root down, joined by '/': "main/wheel-card/wheel"; "" is the
// root itself. Null when there is no such node.
const Node* find(const Node& root, std::string_view path);

// What a press on the node sends: Arrive for a link, the message of an enabled button.
std::optional<Message> message_of(const Node& node);

} // namespace zhixiao::scene
