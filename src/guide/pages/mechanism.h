// The page of the mechanism: its sections, of which the address names one or a part of one.
#pragma once

#include "guide/model/guide.h"
#include "plan/pages/context.h"

#include <string>

namespace zhixiao::pages {

// Whether the address names a section, a part or a step; nothing named is the first section.
bool has_part(const Guide& guide, const std::string& part);

// What the address names: “妇儿工委”, “一年里怎么转”; empty when it names nothing.
std::string part_name(const Guide& guide, const std::string& part);

Nodes mechanism(const PlanContext& context, const Guide& guide, const std::string& part);

// Sections of it: the years of the plans, and 达标率.
Node years(const PlanContext& context, const Guide& guide);
Node met_share(const PlanContext& context, const Guide& guide);

} // namespace zhixiao::pages
