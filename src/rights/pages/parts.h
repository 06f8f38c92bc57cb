// Pieces that the views of the rights part share: calls, laws, origins, copying.
#pragma once

#include "common/pages/call.h"
#include "rights/pages/context.h"

namespace zhixiao::pages {

// Returns the name of a control that calls: “拨打 12338 妇女维权热线”, “发短信到 12110”.
std::string call_name(const RightsContext& context, const Hotline& hotline);

// Returns the number with the words of its button.
Callable callable(const RightsContext& context, const Hotline& hotline);

// Returns a button that calls.
Node call_button(const RightsContext& context, const Hotline& hotline, scene::LinkLook look);

// Returns a row of a list: the number, its name and the reason to call, which lead to the view of
// the hotline, and beside them the button that calls.
Node call_row(const RightsContext& context, const Call& call);

// Returns the rows, and beneath them the note that in danger 110 comes first.
Nodes call_rows(const RightsContext& context, const std::string& name,
                const std::vector<Call>& calls);

// Returns the laws behind a statement as small links in one group, with our advice on them beneath;
// nothing without citations.
Nodes law_links(const RightsContext& context, const std::vector<Citation>& citations);

// Returns our advice, set apart from the law's text above it and named as ours; nothing when
// `advice` is empty.
Nodes advice_note(const RightsContext& context, const std::string& advice);

// Returns “核对至 2026-11-22 · 把握高 · 出处：…”, with a note beneath when the check is long ago.
Node origin_line(const RightsContext& context, const Origin& origin);

// Returns a button that copies `text`, and beneath it how the last copying went.
Node copy_button(const RightsContext& context, std::string name, std::string text);

// Returns a link to another view of the part.
Node rights_link(std::string key, RightsView view, std::string name);

} // namespace zhixiao::pages
