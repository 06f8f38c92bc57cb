// What a variant of all that can happen in the family part needs.
#include "family/act/message.h"

#include "base/one_of_members.h"

namespace zhixiao {

template struct OneOf<FamilyAct>;

} // namespace zhixiao
