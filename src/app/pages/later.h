// Pages whose code the first load leaves out: the build moves the code that only they reach into a
// module of its own (tools/split_program.mjs), which is fetched once the first page is painted. A
// std::visit or another table of functions would keep all its functions in the first module.
#pragma once

#include "app/pages/context.h"

#include <variant>

namespace zhixiao::pages {

// The pages of the first load; all others come later.
using FirstPages = std::variant<HomePage, GoalsPage, PlanPage, FieldPage, IndicatorPage,
                                LocalityPage, NotFoundPage>;

// Returns the page shown. It is a gate: called only while the code is here, and named to the build.
// It is not inlined, so that none of its code ends up among its callers.
[[gnu::used, gnu::noinline]] Node later_page(const AppContext& context);

} // namespace zhixiao::pages
