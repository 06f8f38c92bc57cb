// Cards of an indicator's page; each is none where there is nothing to say.
#pragma once

#include "plan/pages/subject.h"

namespace zhixiao::pages {

// Builds the card with the reason of the verdict: its arithmetic with the numbers filled in.
std::optional<Node> why_card(const PlanContext& context, const Subject& subject, int level);

// Returns the same as sentences, for paper; empty where there is nothing to say.
std::vector<std::string> why_sentences(const Wording& words, const Subject& subject);

// Builds the choice of the area whose figures are shown: chips, or with very many areas a field to
// find one. None for an indicator with figures of the whole plan only. `shown` is null for the
// whole.
std::optional<Node> area_choice(const PlanContext& context, const Pack& pack,
                                const Indicator& indicator, const Area* shown);

// Builds a comparison with the same indicator in the plans of other localities; none where no other
// plan has it.
std::optional<Node> places_card(const PlanContext& context, const Pack& pack,
                                const Indicator& indicator, int level);

// Builds the slider that tries out another speed, the text of what_if_input, from the newest figure
// on.
std::optional<Node> what_if_card(const PlanContext& context, const Subject& subject, int level);

} // namespace zhixiao::pages
