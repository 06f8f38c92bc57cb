// The ticks of a parent that choose what stands on the home–school sheet; in memory only.
#pragma once

#include "common/act/common_act.h"
#include "family/act/visit.h"

#include <string>

namespace zhixiao {

// The names of things to tick besides items, whose names are their ids.
constexpr const char* shared_name = "/name"; // the child's nickname
constexpr const char* shared_code = "/code"; // the short code, which holds every answer

// Says whether `what` is ticked, for the result with this code of the child chosen; returns
// `otherwise` while the parent has not decided. A tick on another result does not count: the parent
// saw that result, and not this one.
bool is_shared(const FamilyVisit& visit, const std::string& what, const std::string& code,
               bool otherwise);

// Returns the act that ticks `what`, or takes the tick away.
SetText share(const FamilyVisit& visit, const std::string& what, const std::string& code, bool on);

// Takes all ticks off.
void forget_shared(FamilyVisit& visit);

} // namespace zhixiao
