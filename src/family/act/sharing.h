// What a parent has ticked to stand on the home–school sheet; in memory only.
#pragma once

#include "common/act/common_act.h"
#include "family/act/visit.h"

#include <string>

namespace zhixiao {

// What can be ticked beside the items of a result, which go by their ids.
constexpr const char* shared_name = "/name"; // the child's nickname
constexpr const char* shared_code = "/code"; // the short code, which holds every answer

// Tells whether `what` is ticked, of the result with this code of the child chosen; `otherwise`
// while nobody has said. What was ticked on another result counts as not said: the parent saw that
// one, and not this.
bool is_shared(const FamilyVisit& visit, const std::string& what, const std::string& code,
               bool otherwise);

// The message that ticks it, or takes the tick away.
SetText share(const FamilyVisit& visit, const std::string& what, const std::string& code, bool on);

// Takes all ticks off.
void forget_shared(FamilyVisit& visit);

} // namespace zhixiao
