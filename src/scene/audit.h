// What is wrong with a page for those who cannot see it, and for the mirror that must follow it.
#pragma once

#include "base/checked.h"
#include "scene/node.h"

#include <vector>

namespace zhixiao::scene {

// Empty when the page is in order. `where` is the path of the node.
std::vector<Problem> audit(const Node& page);

} // namespace zhixiao::scene
