// The members of what can happen with plans.
#include "plan/act/message.h"

#include "base/one_of_members.h"

namespace zhixiao {

template struct OneOf<PlanAct>;

} // namespace zhixiao
