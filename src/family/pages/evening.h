// What the views of a class and of an evening at school share: the items picked, hands, bars of
// answers, and what paper leaves out.
#pragma once

#include "family/pages/parts.h"

#include "family/model/score.h"
#include "family/model/session.h"

namespace zhixiao::pages {

// Those an evening is about, in the order of the checklist.
FamilyItems session_items(const FamilyContext& context);
// All 0 while none was counted.
AnswerCounts hands_for(const FamilyContext& context, const FamilyItem& item);

// The counted answers side by side, each over its share as a bar. `unit` fills a count: “{count}
// 人”; `what` is what was asked, for the names of the bars.
Node answer_bars(const FamilyContext& context, std::string key, const std::string& what,
                 const AnswerCounts& counts, const std::string& unit);

// What paper leaves out, one below the other.
Node off_paper(std::string key, std::string name, Nodes children);

Node print_button(std::string name);

// What stands where an evening has no items yet: that it has none, and the way to pick some.
Nodes nothing_picked(const FamilyContext& context);

// A part with its heading of the second level.
Node titled_section(std::string key, const std::string& title, Nodes children);

} // namespace zhixiao::pages
