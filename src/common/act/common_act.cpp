// The members of the acts of any page.
#include "common/act/common_act.h"

#include "base/one_of_members.h"

namespace zhixiao {

template struct OneOf<CommonAct>;

} // namespace zhixiao
