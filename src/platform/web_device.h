// What a file of the whole device holds, as bits of a number that web/device/device.mjs reads and
// writes.
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
