// The page of the glossary.
#pragma once

#include "guide/model/guide.h"
#include "plan/pages/context.h"

namespace zhixiao::pages {

// Builds the search field, whose text is that of glossary_input, and the terms that match it.
Nodes glossary(const PlanContext& context, const Guide& guide);

} // namespace zhixiao::pages
