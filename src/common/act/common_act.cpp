// Compiles the members of OneOf<CommonAct> once, for every file that uses them.
#include "common/act/common_act.h"

#include "base/one_of_members.h"

namespace zhixiao {

template struct OneOf<CommonAct>;

} // namespace zhixiao
