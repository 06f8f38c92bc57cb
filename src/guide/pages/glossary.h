// The page of the glossary.
#pragma once

#include "guide/model/guide.h"
#include "plan/pages/context.h"

namespace zhixiao::pages {

// What is typed into it is the text of glossary_input.
Nodes glossary(const PlanContext& context, const Guide& guide);

} // namespace zhixiao::pages
