// What a variant of all that can happen with what is on the device needs.
#include "device/act/message.h"

#include "base/one_of_members.h"

namespace zhixiao {

template struct OneOf<DeviceAct>;

} // namespace zhixiao
