// What of a result may stand on a sheet for the teacher although nobody has ticked it.
#pragma once

#include "domain/family.h"

namespace zhixiao {

// Tells whether an item that is answered 是 embarrasses nobody when it is read beside a child's
// name: how safe a home is and how its days go. Neither health nor anger nor what a family goes
// through, nor an item that says when to talk to a professional; and none that is not answered 是.
bool is_shared_unasked(const FamilyItem& item, Answer answer);

} // namespace zhixiao
