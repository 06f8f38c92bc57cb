// Compiles the members of OneOf<PlanAct> once, for every file that uses them.
#include "plan/act/message.h"

#include "base/one_of_members.h"

namespace zhixiao {

template struct OneOf<PlanAct>;

} // namespace zhixiao
