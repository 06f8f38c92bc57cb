// Parts of the page of plans of one's own that stand in files of their own.
#pragma once

#include "pages/build.h"

namespace zhixiao::pages {

// A plan that was opened: what was found in it, where to go on, saving and removing it.
Node opened_plan(const Context& context, const Pack& pack);

// What was wrong with the files read last: where, what, and how to mend it.
Node problems_card(const Context& context);
bool has_errors(const Desk& desk);

} // namespace zhixiao::pages
