// The members of the variant of all messages.
#include "app/message/message.h"

#include "base/one_of_members.h"

namespace zhixiao {

template struct OneOf<AnyMessage>;

} // namespace zhixiao
