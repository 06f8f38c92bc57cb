// Pages whose code the first load leaves out: the build moves what only these reach into a module
// of its own (tools/split_program.mjs), which is fetched once the first page is painted.
#pragma once

#include "pages/build.h"

namespace zhixiao::pages {

// Whether that code is here. Natively it always is.
inline bool has_later_pages(const State& state) {
    const auto arrival = state.arrivals.find(later_pages);
    return !state.comes_in_parts || (arrival != state.arrivals.end() && arrival->second.is_here);
}

// A gate: called only while the code is here, and named to the build. Kept whole, so that nothing
// of it ends up among its callers.
[[gnu::used, gnu::noinline]] Node later_page(const Context& context);

// What stands where something is still on its way: that it is, or that it did not come, with a way
// to ask again. `part` as in State::arrivals.
Nodes awaited(const Context& context, const std::string& part);

} // namespace zhixiao::pages
