// The pages of the guide.
#pragma once

#include "guide/act/routes.h"
#include "guide/model/guide.h"
#include "plan/pages/context.h"

namespace zhixiao::pages {

// Build the pages. `guide` is null while its content is awaited.
Node mechanism_page(const PlanContext& context, const Guide* guide, const MechanismPage& route);
Node glossary_page(const PlanContext& context, const Guide* guide);

} // namespace zhixiao::pages
