// Pages on a given day, for the tests of what pages say because of the day.
#pragma once

#include "tests/rights/pages/acts.h"

#include <string>

namespace zhixiao::dated_pages {

inline State on(State state, Day day) {
    state.year = day.year;
    state.month = day.month;
    state.day = day.day;
    return state;
}

inline std::string said(const Content& content, const State& state) {
    return scene::dump(view(content, state));
}

inline State at_address(const std::string& address, Form form = Form::Phone) {
    State state;
    state.route = route_of(address);
    state.form = form;
    return state;
}

} // namespace zhixiao::dated_pages
