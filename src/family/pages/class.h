// What a class shows of its results, a sheet a stage.
#pragma once

#include "family/pages/evening.h"

namespace zhixiao::pages {

Nodes class_sheets(const FamilyContext& context);

} // namespace zhixiao::pages
