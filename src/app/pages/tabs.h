// The places of the bar or rail, and where among them each page stands.
#pragma once

#include "app/act/state.h"
#include "common/pages/context.h"

#include <vector>

namespace zhixiao::pages {

// Returns the places, that of the page at `route` as the current one. Only places whose pages
// exist.
std::vector<Tab> tabs_of(const Wording& words, const Route& route);

} // namespace zhixiao::pages
