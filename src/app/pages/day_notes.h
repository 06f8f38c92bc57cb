// Notes of the pages outside the rooms that depend on the day and on this device.
#pragma once

#include "app/pages/context.h"

namespace zhixiao::pages {

// Returns the notes for the page that is shown: on home that a new version is ready and that the
// content is old, on the about page that a new version is ready.
[[gnu::noinline]] Nodes day_notes(const AppContext& context);

// Returns those notes; nothing before their code is here.
inline Nodes notes_of_today(const AppContext& context) {
    return context.has_later_pages() ? day_notes(context) : Nodes{};
}

// Returns the card of the about page that says when the content that is here was checked, how long
// ago, and what to do.
Node freshness_card(const AppContext& context);

} // namespace zhixiao::pages
