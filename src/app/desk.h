// What happens at the desk where plans of one's own are opened, kept and saved. Pure.
#pragma once

#include "app/update.h"

namespace zhixiao {

// Whether a plan was opened from a file; the others come with the app.
bool is_opened(const Desk& desk, const PlanId& plan);

// Gates (pages/later.h): only web/desk.mjs and pages that came later send these.
// Of PlansOpened and PlansReopened the catalog already holds the plans; that of RemovePlan is still
// there.
[[gnu::used, gnu::noinline]] Next at_desk(const Catalog& catalog, State state,
                                          const OpenFiles& open);
[[gnu::used, gnu::noinline]] Next at_desk(const Catalog& catalog, State state,
                                          const OpenSample& open);
[[gnu::used, gnu::noinline]] Next at_desk(const Catalog& catalog, State state,
                                          const ReadingStarted& started);
[[gnu::used, gnu::noinline]] Next at_desk(const Catalog& catalog, State state,
                                          const ReadingProgress& progress);
[[gnu::used, gnu::noinline]] Next at_desk(const Catalog& catalog, State state,
                                          const CancelReading& cancel);
[[gnu::used, gnu::noinline]] Next at_desk(const Catalog& catalog, State state,
                                          const PlansOpened& opened);
[[gnu::used, gnu::noinline]] Next at_desk(const Catalog& catalog, State state,
                                          const DeskFailed& failed);
[[gnu::used, gnu::noinline]] Next at_desk(const Catalog& catalog, State state,
                                          const RemovePlan& removed);
[[gnu::used, gnu::noinline]] Next at_desk(const Catalog& catalog, State state,
                                          const KeepPlans& keep);
[[gnu::used, gnu::noinline]] Next at_desk(const Catalog& catalog, State state,
                                          const PlansKept& kept);
[[gnu::used, gnu::noinline]] Next at_desk(const Catalog& catalog, State state,
                                          const PlansReopened& reopened);
[[gnu::used, gnu::noinline]] Next at_desk(const Catalog& catalog, State state,
                                          const SavePlan& save);
[[gnu::used, gnu::noinline]] Next at_desk(const Catalog& catalog, State state,
                                          const PlanSaved& saved);

} // namespace zhixiao
