// Compiles the members of OneOf<AnyEffect> once, for every file that uses them.
#include "common/act/effect.h"

#include "base/one_of_members.h"

namespace zhixiao {

template struct OneOf<AnyEffect>;

} // namespace zhixiao
