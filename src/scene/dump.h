// Writes a scene as indented text, for golden files and for reading what a page says.
#pragma once

#include "scene/node.h"

#include <string>

namespace zhixiao::scene {

// Returns one line per node: its key, role and words, then what differs from the defaults. Ends
// with a line break.
std::string dump(const Node& root);

} // namespace zhixiao::scene
