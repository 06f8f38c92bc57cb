// An evening at school: which items to suggest, and for which to ask for a show of hands.
#pragma once

#include "family/model/family.h"

#include <cstddef>

namespace zhixiao {

constexpr std::size_t suggested_items_count = 6;

// Says whether the evening asks for a show of hands on `item`. Not on one of the special section: a
// raised hand would tell the whole room whose parents live apart.
bool is_asked_by_hand(const FamilyItem& item);

// Returns six items, or all if there are fewer, in the order of the list. Chosen first are one of
// each dimension before a second of any, the weightiest first, then the easiest to begin. Chosen
// last are items that advise to talk to a professional, because a hand may be hard to raise for
// them, and items for some ages only.
FamilyItems suggested_items(const FamilyChecklist& checklist);

} // namespace zhixiao
