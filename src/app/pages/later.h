// Pages whose code the first load leaves out: the build moves what only these reach into a module
// of its own (tools/split_program.mjs), which is fetched once the first page is painted.
#pragma once

#include "app/pages/context.h"

#include <variant>

namespace zhixiao::pages {

// The pages of the first load; all others come later.
using FirstPages = std::variant<HomePage, GoalsPage, PlanPage, FieldPage, IndicatorPage,
                                LocalityPage, NotFoundPage>;

// A gate: called only while the code is here, and named to the build. Kept whole, so that nothing
// of it ends up among its callers.
[[gnu::used, gnu::noinline]] Node later_page(const AppContext& context);

} // namespace zhixiao::pages
