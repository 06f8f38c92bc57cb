// The note on an indicator's page about the age of its figures.
#pragma once

#include "plan/pages/context.h"

namespace zhixiao::pages {

// Builds a note that the figures of `pack` were last checked long ago; nothing unless its plan
// ships with the app and that check is stale. Called once the later
// pages are here, because its sentences come with them.
[[gnu::noinline]] Nodes old_figures_note(const PlanContext& context, const Pack& pack);

inline Nodes figures_note(const PlanContext& context, const Pack& pack) {
    return context.has_later_pages() ? old_figures_note(context, pack) : Nodes{};
}

} // namespace zhixiao::pages
