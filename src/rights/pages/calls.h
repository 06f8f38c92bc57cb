// The numbers that matter most, at the head of every view of the rights part.
#pragma once

#include "rights/pages/context.h"

namespace zhixiao::pages {

// 110, 120 and 12338 as rows that call wherever they are pressed; beneath them, smaller, 12110 and
// 119, with when to write instead of calling. For the start of the part.
Node first_calls(const RightsContext& context);

// Whether a hotline is one of the rows of `first_calls`.
bool is_first_call(const Hotline& hotline);

// Whether a view of the part begins with a call of its own, in sight without scrolling.
bool begins_with_calls(RightsPart part);

// 110, 120 and 12338 as a slim row, for the views that begin with none. It stays off paper.
Node calls_at_hand(const RightsContext& context);

} // namespace zhixiao::pages
