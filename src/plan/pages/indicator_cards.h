// The cards of an indicator's page that a verdict fills; none where there is nothing to say.
#pragma once

#include "plan/pages/subject.h"

namespace zhixiao::pages {

// Why this verdict: the arithmetic with its numbers.
std::optional<Node> why_card(const PlanContext& context, const Subject& subject, int level);

// The same as sentences, for paper; none where there is nothing to say.
std::vector<std::string> why_sentences(const Wording& words, const Subject& subject);

// Which area's figures are shown: chips, or a field to find one where there are very many. None for
// an indicator with figures of the whole only.
std::optional<Node> area_choice(const PlanContext& context, const Pack& pack,
                                const Indicator& indicator, const Area* shown);

// The same indicator in the plans of other places, side by side; none where no other has it.
std::optional<Node> places_card(const PlanContext& context, const Pack& pack,
                                const Indicator& indicator, int level);

// Another speed tried out, from the text of what_if_input; pure arithmetic from the newest figure.
std::optional<Node> what_if_card(const PlanContext& context, const Subject& subject, int level);

} // namespace zhixiao::pages
