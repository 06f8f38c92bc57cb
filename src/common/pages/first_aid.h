// First aid as the rooms `rights` and `family` show it, in the same words.
#pragma once

#include "common/model/first_aid.h"
#include "common/pages/build.h"

namespace zhixiao::pages {

// Builds a card with a heading 2, the number to call, the sign of the emergency, the steps, and
// what would do harm.
Node first_aid_card(const Context& context, const FirstAid& aid);

// Builds a card for each item of `list`.
Node first_aid_cards(const Context& context, const std::vector<FirstAid>& list);

// Builds the content of these cards for the items `named`, without the cards, to stand within
// another card. Skips names that `list` lacks.
Nodes first_aid_parts(const Context& context, const std::vector<FirstAid>& list,
                      const std::vector<FirstAidId>& named);

} // namespace zhixiao::pages
