// The addresses of pages that a room links to without including the room they belong to.
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

// Returns the address of a section or participant of the mechanism, named by the slug `part`; of
// its first section when `part` is empty.
inline Place mechanism_door(const std::string& part = {}) {
    return Place(part.empty() ? "#/mechanism" : "#/mechanism/" + part);
}

} // namespace zhixiao
