// The members of the variant of the family part's acts.
#include "family/act/message.h"

#include "base/one_of_members.h"

namespace zhixiao {

template struct OneOf<FamilyAct>;

} // namespace zhixiao
