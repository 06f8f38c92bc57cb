// What can happen at the converter of units.
#pragma once

#include <string>

namespace zhixiao {

// From which unit the converter reckons to which; by id.
struct ChooseUnits {
    std::string from;
    std::string to;
    bool operator==(const ChooseUnits&) const = default;
};

using UnitsMessage = ChooseUnits; // there is no other act

// What a control of the scene holds for it.
inline UnitsMessage act_of(ChooseUnits act) { return act; }

} // namespace zhixiao
