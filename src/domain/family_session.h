// An evening at school: which items to suggest, and which ask for hands at all.
#pragma once

#include "domain/family.h"

#include <cstddef>

namespace zhixiao {

constexpr std::size_t suggested_items_count = 6;

// Whether hands are raised for it. Not for an item of the special section: a hand, or none, would
// tell everybody in the room whose parents live apart.
bool is_asked_by_hand(const FamilyItem& item);

// Six, or all there are, in the order of the list: one of each dimension before a second of any,
// the weightiest first, then the easiest to begin. Those come last of all that say when to talk to
// a professional, as a hand for them may be hard to raise, and those for some ages only.
FamilyItems suggested_items(const FamilyChecklist& checklist);

} // namespace zhixiao
