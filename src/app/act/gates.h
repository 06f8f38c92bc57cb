// The rooms whose acts come after the first paint, and what joins them to the state. Gates, as
// app/pages/later.h explains: the first load leaves their code out.
#pragma once

#include "app/act/next.h"
#include "app/model/content.h"
#include "device/act/message.h"
#include "family/act/message.h"

namespace zhixiao {

// Only while the content of the part is here.
[[gnu::used, gnu::noinline]] Next to_family(const Content& content, State state,
                                            const FamilyMessage& message);

[[gnu::used, gnu::noinline]] Next to_device(const Content& content, State state,
                                            const DeviceMessage& message);

} // namespace zhixiao
