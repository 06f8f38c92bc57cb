// The places of the bar or rail, and the place to which each page belongs.
#pragma once

#include "app/act/state.h"
#include "common/pages/context.h"

#include <vector>

namespace zhixiao::pages {

// Returns the places, with the place of the page at `route` as the current one.
std::vector<Tab> tabs_of(const Wording& words, const Route& route);

} // namespace zhixiao::pages
