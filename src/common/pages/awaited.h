// The placeholder for a part of the app that is still on its way.
#pragma once

#include "common/pages/build.h"

#include <string>

namespace zhixiao::pages {

// Builds the notice that `part` (common/act/arrivals.h) is on its way, or, with a button to fetch
// it again, that it did not come.
Nodes awaited(const Context& context, const std::string& part);

} // namespace zhixiao::pages
