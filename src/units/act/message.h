// The act of the converter of units.
#pragma once

#include <string>

namespace zhixiao {

// Chooses the units to convert from and to, by their ids.
struct ChooseUnits {
    std::string from;
    std::string to;
    bool operator==(const ChooseUnits&) const = default;
};

using UnitsMessage = ChooseUnits; // the only act

// Returns `act` as the message that a control of the scene holds.
inline UnitsMessage act_of(ChooseUnits act) { return act; }

} // namespace zhixiao
