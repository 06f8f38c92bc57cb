// What happens at the desk where plans of one's own are opened, kept and saved. Pure.
#pragma once

#include "app/update.h"

namespace zhixiao {

// Whether a plan was opened from a file; the others come with the app.
bool is_opened(const Desk& desk, const PlanId& plan);

// Of PlansOpened and PlansReopened the catalog already holds the plans; that of RemovePlan is still
// there.
Next at_desk(const Catalog& catalog, State state, const OpenFiles& open);
Next at_desk(const Catalog& catalog, State state, const OpenSample& open);
Next at_desk(const Catalog& catalog, State state, const ReadingStarted& started);
Next at_desk(const Catalog& catalog, State state, const ReadingProgress& progress);
Next at_desk(const Catalog& catalog, State state, const CancelReading& cancel);
Next at_desk(const Catalog& catalog, State state, const PlansOpened& opened);
Next at_desk(const Catalog& catalog, State state, const DeskFailed& failed);
Next at_desk(const Catalog& catalog, State state, const RemovePlan& removed);
Next at_desk(const Catalog& catalog, State state, const KeepPlans& keep);
Next at_desk(const Catalog& catalog, State state, const PlansKept& kept);
Next at_desk(const Catalog& catalog, State state, const PlansReopened& reopened);
Next at_desk(const Catalog& catalog, State state, const SavePlan& save);
Next at_desk(const Catalog& catalog, State state, const PlanSaved& saved);

} // namespace zhixiao
