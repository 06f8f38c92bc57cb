// Pieces that the views of a class and of an evening at school share: the items picked, hands, bars
// of answers, and tools that paper leaves out.
#pragma once

#include "family/pages/parts.h"

#include "family/model/score.h"
#include "family/model/session.h"

namespace zhixiao::pages {

// Returns the items picked for the evening, in the order of the checklist.
FamilyItems session_items(const FamilyContext& context);
// Returns the hands counted for an item; all counts are 0 before the first.
AnswerCounts hands_for(const FamilyContext& context, const FamilyItem& item);

// Returns the counted answers side by side, each over its share as a bar. `unit` is a sentence for
// a count, “{count} 人”; `what`, the question or dimension, stands in the names of the bars.
Node answer_bars(const FamilyContext& context, std::string key, const std::string& what,
                 const AnswerCounts& counts, const std::string& unit);

// Returns a group that paper leaves out, with its children one below the other.
Node off_paper(std::string key, std::string name, Nodes children);

// Returns the button that prints.
Node print_button(std::string name);

// Returns a note that the evening has no items yet, with a link to pick some.
Nodes nothing_picked(const FamilyContext& context);

// Returns a section that begins with its title, a heading of level 2.
Node titled_section(std::string key, const std::string& title, Nodes children);

} // namespace zhixiao::pages
