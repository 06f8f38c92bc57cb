// The page of the mechanism. The address names one of its sections, or a participant or step in
// one.
#pragma once

#include "guide/model/guide.h"
#include "plan/pages/context.h"

#include <string>

namespace zhixiao::pages {

// Says whether `part` names a section, a participant or a step; empty, it is the first section.
bool has_part(const Guide& guide, const std::string& part);

// Returns the name of what `part` names: “妇儿工委”, “一年里怎么转”; empty when it names nothing.
std::string part_name(const Guide& guide, const std::string& part);

Nodes mechanism(const PlanContext& context, const Guide& guide, const std::string& part);

// Build two of its sections: the years of the plans, and 达标率.
Node years(const PlanContext& context, const Guide& guide);
Node met_share(const PlanContext& context, const Guide& guide);

} // namespace zhixiao::pages
