// Pages whose code the first load leaves out: the build moves what only these reach into a module
// of its own (tools/split_program.mjs), which is fetched once the first page is painted.
#pragma once

#include "pages/build.h"

namespace zhixiao::pages {

// Whether a part is here. Natively they all are.
inline bool has_part(const State& state, const std::string& part) {
    const auto arrival = state.arrivals.find(part);
    return !state.comes_in_parts || (arrival != state.arrivals.end() && arrival->second.is_here);
}
inline bool has_later_pages(const State& state) { return has_part(state, later_pages); }

// A gate: called only while the code is here, and named to the build. Kept whole, so that nothing
// of it ends up among its callers.
[[gnu::used, gnu::noinline]] Node later_page(const Context& context);

// A gate as well: what the page shown says because of the day and of this device. Home: that a new
// version is ready, that the content is old; an indicator: that its figures were checked long ago.
[[gnu::used, gnu::noinline]] Nodes day_notes(const Context& context);

inline Nodes notes_of_today(const Context& context) {
    return has_later_pages(context.state) ? day_notes(context) : Nodes{};
}

// What stands where something is still on its way: that it is, or that it did not come, with a way
// to ask again. `part` as in State::arrivals.
Nodes awaited(const Context& context, const std::string& part);

} // namespace zhixiao::pages
