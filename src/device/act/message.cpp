// The members of the variant of the device room's acts.
#include "device/act/message.h"

#include "base/one_of_members.h"

namespace zhixiao {

template struct OneOf<DeviceAct>;

} // namespace zhixiao
