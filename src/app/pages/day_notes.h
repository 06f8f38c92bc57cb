// What the pages of no room say because of the day and of this device.
#pragma once

#include "app/pages/context.h"

namespace zhixiao::pages {

// Says on home that a new version is ready and that the content is old; on the about page that a
// new version is ready. A gate (app/pages/later.h).
[[gnu::used, gnu::noinline]] Nodes day_notes(const AppContext& context);

inline Nodes notes_of_today(const AppContext& context) {
    return context.has_later_pages() ? day_notes(context) : Nodes{};
}

// For the about page: when all content that is here was checked, how long ago, and what to do.
Node freshness_card(const AppContext& context);

} // namespace zhixiao::pages
