// Acts of the rooms whose code comes with the second module (app/pages/later.h), joined to the
// state.
#pragma once

#include "app/act/next.h"
#include "app/model/content.h"
#include "device/act/message.h"
#include "family/act/message.h"

namespace zhixiao {

// Does an act of the family part; does nothing before the content of the part is here.
[[gnu::noinline]] Next to_family(const Content& content, State state, const FamilyMessage& message);

// Does an act of the device room, with all that it asks of the other rooms.
[[gnu::noinline]] Next to_device(const Content& content, State state, const DeviceMessage& message);

} // namespace zhixiao
