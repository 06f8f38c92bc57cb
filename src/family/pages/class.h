// The sheets of a class, one for each stage with results.
#pragma once

#include "family/pages/evening.h"

namespace zhixiao::pages {

// Returns the sheets, in the order of stages.
Nodes class_sheets(const FamilyContext& context);

} // namespace zhixiao::pages
