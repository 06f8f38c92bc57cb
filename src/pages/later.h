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

// A gate as well: that a new version is ready, for the pages that tell of it.
[[gnu::used, gnu::noinline]] Node update_card(const Context& context);

inline Nodes update_cards(const Context& context) {
    const DeviceVisit& device = context.state.device;
    return device.has_new_version() && !device.puts_off_version ? Nodes{update_card(context)}
                                                                : Nodes{};
}

// What stands where something is still on its way: that it is, or that it did not come, with a way
// to ask again. `part` as in State::arrivals.
Nodes awaited(const Context& context, const std::string& part);

} // namespace zhixiao::pages
