// What a variant of all that can happen needs.
#include "app/message/message.h"

#include "base/one_of_members.h"

namespace zhixiao {

template struct OneOf<AnyMessage>;

} // namespace zhixiao
