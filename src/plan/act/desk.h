// What happens with plans: what a page shows of one, and the desk where plans of one's own are
// opened, kept and saved. Pure.
#pragma once

#include "common/act/done.h"
#include "common/act/shared.h"
#include "common/model/wording.h"
#include "plan/act/visit.h"
#include "plan/model/catalog.h"

namespace zhixiao {

// Says whether a plan was opened from a file; the others come with the app.
bool is_opened(const Desk& desk, const PlanId& plan);

// Returns what `message` does to the visit. Of PlansOpened and PlansReopened the catalog already
// holds the plans; that of RemovePlan is still there.
Done<PlanVisit> in_plans(const Catalog& catalog, const Wording& words, PlanVisit visit,
                         const Shared& shared, const PlanMessage& message);

// Does the same for all acts of the desk. A gate (app/pages/later.h): only web/desk/desk.mjs and
// pages that came later send these.
[[gnu::used, gnu::noinline]] Done<PlanVisit> at_desk(const Catalog& catalog, const Wording& words,
                                                     PlanVisit visit, const Shared& shared,
                                                     const PlanMessage& message);

} // namespace zhixiao
