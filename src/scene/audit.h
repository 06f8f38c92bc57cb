// Finds what is wrong with a page for people who cannot see it, and for the mirror that follows it.
#pragma once

#include "base/checked.h"
#include "scene/node.h"

#include <vector>

namespace zhixiao::scene {

// Returns the problems of `page`; none if it is in order. Problem::where is the path of the node.
std::vector<Problem> audit(const Node& page);

} // namespace zhixiao::scene
