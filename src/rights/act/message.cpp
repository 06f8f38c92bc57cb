// The members of what can happen in the rights part.
#include "rights/act/message.h"

#include "base/one_of_members.h"

namespace zhixiao {

template struct OneOf<RightsAct>;

} // namespace zhixiao
