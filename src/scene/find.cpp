// Finds a node by its path, and the message it stands for.
#include "scene/find.h"

#include <algorithm>

namespace zhixiao::scene {

const Node* find(const Node& root, std::string_view path) {
    if (path.empty())
        return &root;
    const std::size_t slash = path.find('/');
    const std::string_view key = path.substr(0, slash);
    const std::vector<Node>& children = children_of(root);
    const auto child = std::find_if(children.begin(), children.end(),
                                    [&](const Node& each) { return each.key == key; });
    if (child == children.end())
        return nullptr;
    if (slash == std::string_view::npos)
        return &*child;
    const std::string_view below = path.substr(slash + 1);
    return below.empty() ? nullptr : find(*child, below);
}

std::optional<Message> message_of(const Node& node) {
    if (const auto* link = std::get_if<Link>(&node.is))
        return Arrive{link->to};
    const auto* button = std::get_if<Button>(&node.is);
    if (button && button->enabled)
        return button->press;
    return std::nullopt;
}

} // namespace zhixiao::scene
