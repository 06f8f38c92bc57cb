// The state that the pages of plans read.
#pragma once

#include "common/pages/build.h"
#include "plan/act/visit.h"
#include "plan/model/catalog.h"
#include "plan/pages/verdicts.h"

namespace zhixiao::pages {

struct PlanContext : Context {
    const Catalog& catalog;
    const Verdicts& verdicts;
    const PlanVisit& visit;
};

} // namespace zhixiao::pages
