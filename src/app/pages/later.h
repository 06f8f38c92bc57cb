// Pages whose code comes with the second module, which is fetched once home is painted. Which
// functions the first one keeps is learnt by running it (tools/split_program.mjs); these pages are
// called for only once the second is there, so that an awaited page is shown until then. Functions
// that only the second module needs are not inlined where home's code calls them.
#pragma once

#include "app/pages/context.h"

#include <variant>

namespace zhixiao::pages {

// The pages of the first load; all others come later.
using FirstPages = std::variant<HomePage, NotFoundPage>;

// Returns the page shown. Called only while the code is here.
[[gnu::noinline]] Node later_page(const AppContext& context);

} // namespace zhixiao::pages
