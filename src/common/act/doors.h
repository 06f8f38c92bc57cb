// The addresses of pages that rooms lead to without knowing whose they are.
#pragma once

#include "base/address.h"

#include <string>

namespace zhixiao {

inline Place home_door() { return Place("#/"); }
inline Place goals_door() { return Place("#/goals"); }
inline Place plans_door() { return Place("#/plans"); }
inline Place rights_door() { return Place("#/more"); }
inline Place family_door() { return Place("#/family"); }
inline Place units_door() { return Place("#/units"); }
inline Place device_door() { return Place("#/device"); }
inline Place about_door() { return Place("#/about"); }
inline Place glossary_door() { return Place("#/glossary"); }

// Returns the door to `part` of the mechanism, a slug; to its first part when it is empty.
inline Place mechanism_door(const std::string& part = {}) {
    return Place(part.empty() ? "#/mechanism" : "#/mechanism/" + part);
}

} // namespace zhixiao
