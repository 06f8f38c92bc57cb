// The texts typed and chosen on the pages of a room.
#pragma once

#include "base/id.h"

#include <map>
#include <string>

namespace zhixiao {

// Texts by input; an input that nobody has touched has no entry.
using Texts = std::map<InputId, std::string>;

// Returns the text of an input; empty when it has none.
std::string typed(const Texts& texts, const InputId& input);

} // namespace zhixiao
