// A scene as indented text, for golden files and for looking at what a page says.
#pragma once

#include "scene/node.h"

#include <string>

namespace zhixiao::scene {

// A line a node: key, role, words, then what differs from the ordinary. Ends with a line break.
std::string dump(const Node& root);

} // namespace zhixiao::scene
