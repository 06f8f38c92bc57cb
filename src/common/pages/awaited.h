// What stands where a part of the app is still on its way.
#pragma once

#include "common/pages/build.h"

#include <string>

namespace zhixiao::pages {

// Says that `part` (common/act/arrivals.h) is on its way, or that it did not come, with a way to
// ask again.
Nodes awaited(const Context& context, const std::string& part);

} // namespace zhixiao::pages
