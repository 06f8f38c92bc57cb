// The numbers that matter most, at the head of every view of the rights part.
#pragma once

#include "rights/pages/context.h"

namespace zhixiao::pages {

// Returns 110, 120 and 12338 as rows that call wherever they are pressed, for the start of the
// part; beneath them, smaller, 12110 and 119, and a line that says when to write instead of
// calling.
Node first_calls(const RightsContext& context);

// Says whether the hotline is one of the rows of `first_calls`.
bool is_first_call(const Hotline& hotline);

// Says whether a view of the part begins with a call of its own, in sight without scrolling.
bool begins_with_calls(RightsPart part);

// Returns 110, 120 and 12338 as a slim row, for the views that do not begin with a call. Paper
// leaves it out.
Node calls_at_hand(const RightsContext& context);

} // namespace zhixiao::pages
