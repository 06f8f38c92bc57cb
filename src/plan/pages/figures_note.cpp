// Builds the note about the age of an indicator's figures.
#include "plan/pages/figures_note.h"

#include "common/pages/dated.h"

namespace zhixiao::pages {

Nodes old_figures_note(const PlanContext& context, const Pack& pack) {
    if (!context.catalog.is_built_in(pack.plan.id))
        return {};
    return stale_note(context, plans_checked(context), Aged::Figures);
}

} // namespace zhixiao::pages
