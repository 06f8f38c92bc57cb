// First aid as the rights part and the family part show it, in the same words.
#pragma once

#include "common/model/first_aid.h"
#include "common/pages/build.h"

namespace zhixiao::pages {

// A card of its own, with a heading 2: the number to call, how to tell, the steps, what does harm.
Node first_aid_card(const Context& context, const FirstAid& aid);

// All of the list as cards.
Node first_aid_cards(const Context& context, const std::vector<FirstAid>& list);

// The same of those `named`, without cards, for a place within another card; names that the list
// lacks are passed over.
Nodes first_aid_parts(const Context& context, const std::vector<FirstAid>& list,
                      const std::vector<FirstAidId>& named);

} // namespace zhixiao::pages
