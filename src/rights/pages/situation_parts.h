// The cards of a situation, each one of its questions; and its list of what to keep.
#pragma once

#include "rights/pages/context.h"

#include <cstddef>

namespace zhixiao::pages {

Node danger_card(const RightsContext& context, const Situation& situation);
Node steps_card(const RightsContext& context, const Situation& situation);
Node cautions_card(const RightsContext& context, const Situation& situation);
Node evidence_card(const RightsContext& context, const Situation& situation);
Node deadlines_card(const RightsContext& context, const Situation& situation);
Node basis_card(const RightsContext& context, const Situation& situation);
Node departments_card(const RightsContext& context, const Situation& situation);

// What is ticked when the thing at this place of the list is ready: “domestic-violence/1”.
std::string evidence_tick(const Situation& situation, std::size_t place);

enum class Shown { AsItIs, Neutral };

// The things to keep, each with a box to tick.
Node evidence_list(const RightsContext& context, const Situation& situation, Shown shown);

} // namespace zhixiao::pages
