// The page of this device, and its address.
#pragma once

#include "common/act/page.h"

#include <optional>

namespace zhixiao {

// #/device: the things on the device, and whether the app works without network
struct DevicePage {
    static constexpr Pattern pattern{"device", 0, 0};

    static std::optional<DevicePage> of(const Slugs&) { return DevicePage{}; }
    Slugs slugs() const { return {}; }

    bool operator==(const DevicePage&) const = default;
};

} // namespace zhixiao
