// What a variant of all that can happen needs.
#include "message/message.h"

#include "base/one_of_members.h"

namespace zhixiao {

template struct OneOf<AnyMessage>;

} // namespace zhixiao
