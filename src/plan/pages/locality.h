// A place among others: where its goals are, the ways on from there, and whether it is made up.
#pragma once

#include "common/pages/frame.h"
#include "plan/model/locality.h"
#include "plan/pages/context.h"

namespace zhixiao::pages {

// GoalsPage for the one that home shows, else its LocalityPage.
Place goals_place(const PlanContext& context, const Locality& locality);
std::string goals_title(const Wording& words, const Locality& locality); // “目标”, “示例市”

// The bar of one plan's page: back to the goals of its place.
TopBar plan_bar(const PlanContext& context, const Pack& pack);

// Title, what it is, and where there are several places the row that goes between them. Without a
// level the title is no heading.
Nodes goals_head(const PlanContext& context, const Locality& locality, std::optional<int> level);

// Links to the board, the accounts and the files of a place; the nation has accounts only.
Node ways_card(const PlanContext& context, const Locality& locality, std::optional<int> level);

// The way from home into the goals of a place.
Node locality_entrance(const PlanContext& context, const Locality& locality);

// 示例数据, dashed. Every view of a made-up plan shows it.
Node sample_pill(const Wording& words);
// The pill with a sentence, as the first thing of a page; nothing for plans that are real.
Nodes sample_line(const Wording& words, bool is_sample);

} // namespace zhixiao::pages
