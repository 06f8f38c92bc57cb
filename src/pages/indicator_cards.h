// The cards of an indicator's page that a verdict fills; none where there is nothing to say.
#pragma once

#include "pages/subject.h"

namespace zhixiao::pages {

// Why this verdict: the arithmetic with its numbers.
std::optional<Node> why_card(const Context& context, const Subject& subject, int level);

// Another speed tried out, from State.texts[what_if_input]; pure arithmetic from the newest figure.
std::optional<Node> what_if_card(const Context& context, const Subject& subject, int level);

} // namespace zhixiao::pages
