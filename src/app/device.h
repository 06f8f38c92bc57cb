// What happens with what is on this device. Pure.
#pragma once

#include "app/update.h"

#include <map>
#include <string>

namespace zhixiao {

// A gate, as pages/later.h explains: the first load leaves its code out.
[[gnu::used, gnu::noinline]] Next in_device(const Catalog& catalog, State state,
                                            const DeviceMessage& message);

// What the page holds while it is shown only: passphrases, the file opened, what was asked.
void forget_passing(DeviceVisit& visit, std::map<InputId, std::string>& texts);

// Whether something of the user's is open that the device does not remember because it cannot.
bool is_unsaved(const State& state);

} // namespace zhixiao
