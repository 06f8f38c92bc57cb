// A locality on the pages: the page of its goals, the links on from there, and the mark of a
// made-up one.
#pragma once

#include "common/pages/frame.h"
#include "plan/model/locality.h"
#include "plan/pages/context.h"

namespace zhixiao::pages {

// Returns GoalsPage for the locality that home shows, else its LocalityPage.
Place goals_place(const PlanContext& context, const Locality& locality);
std::string goals_title(const Wording& words, const Locality& locality); // “目标”, “示例市”

// Returns the top bar of one plan's page, with a link back to the goals of its locality.
TopBar plan_bar(const PlanContext& context, const Pack& pack);

// Builds the title, a line about the locality and, if there are several, a row of links to them.
// Without a level the title is no heading.
Nodes goals_head(const PlanContext& context, const Locality& locality, std::optional<int> level);

// Builds a card with links to the board, the accounts and the files of a locality; for the nation
// only to the accounts.
Node links_card(const PlanContext& context, const Locality& locality, std::optional<int> level);

// Builds the card on the home page that leads to the goals of a locality.
Node locality_entrance(const PlanContext& context, const Locality& locality);

// Builds the dashed pill 示例数据, which every view of a made-up plan shows.
Node sample_pill(const Wording& words);
// Builds the pill with a sentence, for the top of a page; nothing for real plans.
Nodes sample_line(const Wording& words, bool is_sample);

} // namespace zhixiao::pages
