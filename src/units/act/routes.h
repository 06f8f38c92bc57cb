// The page of the converter of units, and its address.
#pragma once

#include "common/act/page.h"

#include <optional>

namespace zhixiao {

// A converter of units, where people land who leave the room `rights` fast: #/units
struct UnitsPage {
    static constexpr Pattern pattern{"units", 0, 0};

    static std::optional<UnitsPage> of(const Slugs&) { return UnitsPage{}; }
    Slugs slugs() const { return {}; }

    bool operator==(const UnitsPage&) const = default;
};

} // namespace zhixiao
