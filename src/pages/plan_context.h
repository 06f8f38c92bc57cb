// What the pages of plans read.
#pragma once

#include "app/plan_visit.h"
#include "common/pages/build.h"
#include "domain/catalog.h"
#include "pages/verdicts.h"

namespace zhixiao::pages {

struct PlanContext : Context {
    const Catalog& catalog;
    const Verdicts& verdicts;
    const PlanVisit& visit;
};

} // namespace zhixiao::pages
