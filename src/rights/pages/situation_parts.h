// The cards of a situation, each for one of its questions, and its list of evidence to keep.
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

// Returns the name of the tick for the piece of evidence at `place`, counted from 0:
// “domestic-violence/1” for the first.
std::string evidence_tick(const Situation& situation, std::size_t place);

// Which text of a piece of evidence is shown.
enum class Shown { AsItIs, Neutral };

// Returns the evidence to keep, each piece with a box to tick.
Node evidence_list(const RightsContext& context, const Situation& situation, Shown shown);

} // namespace zhixiao::pages
