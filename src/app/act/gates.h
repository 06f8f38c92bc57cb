// Acts of the rooms whose code comes after the first paint, joined to the state. These functions
// are gates, as app/pages/later.h explains: the first load leaves their code out.
#pragma once

#include "app/act/next.h"
#include "app/model/content.h"
#include "device/act/message.h"
#include "family/act/message.h"

namespace zhixiao {

// Does an act of the family part; does nothing before the content of the part is here.
[[gnu::used, gnu::noinline]] Next to_family(const Content& content, State state,
                                            const FamilyMessage& message);

// Does an act of the device room, with all that it asks of the other rooms.
[[gnu::used, gnu::noinline]] Next to_device(const Content& content, State state,
                                            const DeviceMessage& message);

} // namespace zhixiao
