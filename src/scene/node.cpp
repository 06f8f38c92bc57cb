// Members that node.h cannot define, because nodes contain nodes.
#include "scene/node.h"

#include "base/one_of_members.h"

namespace zhixiao::scene {

bool Page::operator==(const Page&) const = default;
bool Pane::operator==(const Pane&) const = default;
bool Group::operator==(const Group&) const = default;
bool Link::operator==(const Link&) const = default;

const SelectOption& Select::chosen() const {
    static const SelectOption none;
    for (const SelectOption& option : options)
        if (option.value == value)
            return option;
    return options.empty() ? none : options.front();
}

const std::vector<Node>& children_of(const Node& node) {
    static const std::vector<Node> none;
    if (const auto* page = std::get_if<Page>(&node.is))
        return page->children;
    if (const auto* pane = std::get_if<Pane>(&node.is))
        return pane->children;
    if (const auto* group = std::get_if<Group>(&node.is))
        return group->children;
    if (const auto* link = std::get_if<Link>(&node.is))
        return link->children;
    return none;
}

} // namespace zhixiao::scene

namespace zhixiao {

template struct OneOf<scene::AnyRole>;

} // namespace zhixiao
