// What the family part holds only while its page is shown.
#pragma once

#include "family/act/visit.h"

namespace zhixiao {

// Closes the form for a child and forgets its texts.
void close_child_form(FamilyVisit& visit);

// Forgets what the part holds only while its page is shown: the form, passphrases, the undo of a
// deletion.
void forget_passing(FamilyVisit& visit);

} // namespace zhixiao
