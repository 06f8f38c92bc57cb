// The pages of the goals, with their panes where there is room for several.
#pragma once

#include "plan/act/routes.h"
#include "plan/pages/context.h"

namespace zhixiao::pages {

Node goals_page(const PlanContext& context, const Locality& locality);
Node locality_page(const PlanContext& context, const LocalityPage& route);
Node plan_page(const PlanContext& context, const PlanPage& route);
Node field_page(const PlanContext& context, const FieldPage& route);
Node indicator_page(const PlanContext& context, const IndicatorPage& route);

} // namespace zhixiao::pages
