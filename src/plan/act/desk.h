// What the acts of plans do: choosing what a page shows of a plan, and the desk, where the user's
// own plans are opened, kept and saved. Pure functions.
#pragma once

#include "common/act/done.h"
#include "common/act/shared.h"
#include "common/model/wording.h"
#include "plan/act/visit.h"
#include "plan/model/catalog.h"

namespace zhixiao {

// Says whether `plan` was opened from a file; other plans come with the app.
bool is_opened(const Desk& desk, const PlanId& plan);

// Returns the visit after `message`, and its effects. `catalog` already holds the plans of
// PlansOpened and PlansReopened, and still holds the plan of RemovePlan.
Done<PlanVisit> in_plans(const Catalog& catalog, const Wording& words, PlanVisit visit,
                         const Shared& shared, const PlanMessage& message);

// Does the same for the acts of the desk.
[[gnu::noinline]] Done<PlanVisit> at_desk(const Catalog& catalog, const Wording& words,
                                          PlanVisit visit, const Shared& shared,
                                          const PlanMessage& message);

} // namespace zhixiao
