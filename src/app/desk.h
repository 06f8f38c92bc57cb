// What happens at the desk where plans of one's own are opened, kept and saved. Pure.
#pragma once

#include "app/update.h"

namespace zhixiao {

// Whether a plan was opened from a file; the others come with the app.
bool is_opened(const Desk& desk, const PlanId& plan);

Next start_reading(State state, const ReadingStarted& started);
Next cancel_reading(const Catalog& catalog, State state);
// The catalog already holds what was opened.
Next show_opened(const Catalog& catalog, State state, const PlansOpened& opened);
Next show_reopened(State state, const PlansReopened& reopened);
Next show_failure(const Catalog& catalog, State state);
// The catalog still holds the plan.
Next remove_plan(const Catalog& catalog, State state, const RemovePlan& removed);
Next keep_plans(State state, const KeepPlans& keep);
Next show_kept(const Catalog& catalog, State state, const PlansKept& kept);

} // namespace zhixiao
