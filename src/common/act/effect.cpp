// The members of what is to be done outside.
#include "common/act/effect.h"

#include "base/one_of_members.h"

namespace zhixiao {

template struct OneOf<AnyEffect>;

} // namespace zhixiao
