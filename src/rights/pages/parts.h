// What the views of the rights part share: calls, laws, where something is from, copying.
#pragma once

#include "common/pages/call.h"
#include "rights/pages/context.h"

namespace zhixiao::pages {

// “拨打 12338 妇女维权热线”, “发短信到 12110”.
std::string call_name(const RightsContext& context, const Hotline& hotline);

// Returns the number with the words that a button for it has.
Callable callable(const RightsContext& context, const Hotline& hotline);

// A button that calls.
Node call_button(const RightsContext& context, const Hotline& hotline, scene::LinkLook look);

// A row of a list: the number, what it is and why to call, which lead to what is known of it, and
// beside them the button that calls.
Node call_row(const RightsContext& context, const Call& call);

// The rows, and beneath them that in danger 110 comes first.
Nodes call_rows(const RightsContext& context, const std::string& name,
                const std::vector<Call>& calls);

// What laws stand behind something: small links in one group, one a law; nothing without any.
Nodes law_links(const RightsContext& context, const std::vector<Citation>& citations);

// What we advise, apart from the law's text above it and named as ours; nothing without any.
Nodes advice_note(const RightsContext& context, const std::string& advice);

// “核对至 2026-11-22 · 把握高 · 出处：…”; what was checked long ago says so beneath.
Node origin_line(const RightsContext& context, const Origin& origin);

// Copies `text`; beneath it how the last copying went.
Node copy_button(const RightsContext& context, std::string name, std::string text);

Node rights_link(std::string key, RightsView view, std::string name);

} // namespace zhixiao::pages
