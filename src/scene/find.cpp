// Finds a node by its path, and what a press on it means.
#include "scene/find.h"

#include <algorithm>
#include <cstddef>

namespace zhixiao::scene {
namespace {

std::optional<Press> going_to(const std::optional<Place>& place) {
    return place ? std::optional<Press>(*place) : std::nullopt;
}

} // namespace

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

std::optional<Press> press_of(const Node& node) {
    if (const auto* link = std::get_if<Link>(&node.is)) {
        if (!link->dial.empty())
            return std::nullopt;
        return link->to;
    }
    const auto* button = std::get_if<Button>(&node.is);
    if (button && button->enabled)
        return button->press;
    return std::nullopt;
}

std::optional<Press> press_of(const Placed& element) {
    if (element.part.is_whole())
        return press_of(*element.node);
    const auto row = static_cast<std::size_t>(element.part.row);
    const auto cell = static_cast<std::size_t>(std::max(element.part.cell, 0));
    if (const auto* diagram = std::get_if<Diagram>(&element.node->is))
        return row < diagram->boxes.size() ? going_to(diagram->boxes[row].to) : std::nullopt;
    if (const auto* table = std::get_if<Table>(&element.node->is))
        return element.part.link ? going_to(table->rows[row][cell].to) : std::nullopt;
    if (const auto* wheel = std::get_if<Wheel>(&element.node->is))
        return wheel->slices[row].to;
    return std::nullopt;
}

} // namespace zhixiao::scene
