// What of a result may stand on a sheet for the teacher before anybody has ticked it.
#pragma once

#include "family/model/family.h"

namespace zhixiao {

// Says whether an item may be ticked beforehand, because it is answered 是 and nobody minds it
// beside a child's name: how safe a home is and how its days go. Excludes health, feelings, family
// circumstances, and items that advise to talk to a professional.
bool is_shared_unasked(const FamilyItem& item, Answer answer);

} // namespace zhixiao
