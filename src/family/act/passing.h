// The state that the family part holds only while its page is shown.
#pragma once

#include "family/act/visit.h"

namespace zhixiao {

// Closes the form for a child and forgets its texts.
void close_child_form(FamilyVisit& visit);

// Forgets the state that passes with the page: the form, passphrases, the file chosen, the item
// opened, the undo of a deletion.
void forget_passing(FamilyVisit& visit);

} // namespace zhixiao
