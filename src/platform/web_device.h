// What a file of everything on the device holds, as web/device.mjs reads and writes it: bits of a
// number.
#pragma once

namespace zhixiao {

enum DeviceFlags : int {
    Family = 1,
    KeepsFamily = 2,
    Plans = 4,
    KeepsPlans = 8,
    Elder = 16,
    TextMode = 32
};

} // namespace zhixiao
