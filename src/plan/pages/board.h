// The page of a locality's warning board (预警板).
#pragma once

#include "plan/pages/context.h"

namespace zhixiao::pages {

// Builds the warning board of the locality that the plan of `pack` belongs to.
Node board_page(const PlanContext& context, const Pack& pack);

} // namespace zhixiao::pages
