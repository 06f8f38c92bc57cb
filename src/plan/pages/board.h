// The page of a locality's warning board (预警板).
#pragma once

#include "plan/pages/context.h"

namespace zhixiao::pages {

// `pack`: any of the locality's plans.
Node board_page(const PlanContext& context, const Pack& pack);

} // namespace zhixiao::pages
