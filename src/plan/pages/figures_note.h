// What an indicator's page says of the age of its figures.
#pragma once

#include "plan/pages/context.h"

namespace zhixiao::pages {

// Says that the figures of a plan that ships with the app were checked long ago. A gate
// (app/pages/later.h), because its sentences come with the later pages.
[[gnu::used, gnu::noinline]] Nodes old_figures_note(const PlanContext& context, const Pack& pack);

inline Nodes figures_note(const PlanContext& context, const Pack& pack) {
    return context.has_later_pages() ? old_figures_note(context, pack) : Nodes{};
}

} // namespace zhixiao::pages
