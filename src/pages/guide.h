// What the pages of the guide share: waiting for their file, and statements with their sources.
#pragma once

#include "pages/build.h"

#include <string>

namespace zhixiao::pages {

// “一个县的讲话 · 把握 中”.
std::string stated_by(const Context& context, const Guide& guide, const Statement& statement);

// Whether each statement of a list says where it stands, or what is beside the list does.
enum class Sourced { Each, Beside };

Node statements_list(const Context& context, const Guide& guide, std::string key,
                     const std::string& name, const std::vector<Statement>& statements,
                     Sourced sourced = Sourced::Each);

// An entrance to a page of the guide: a card that is a link.
Node guide_entrance(std::string key, Place to, Icon icon, std::string name, std::string about);

// Both entrances, for pages about the goals.
Node guide_entrances(const Context& context);

} // namespace zhixiao::pages
