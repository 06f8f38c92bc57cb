// The parts of the pages about goals, below the frame that frame.h puts around them.
#pragma once

#include "plan/pages/context.h"

#include <optional>
#include <string>

namespace zhixiao::pages {

// The wheel of all fields of a place and, beneath it, its counts as a table.
Node wheel(const PlanContext& context, const Locality& locality, float diameter,
           const Field* selected);

// A card's wheel, how to read it, and its counts; without the wheel where large type leaves its
// labels no room.
Nodes wheel_and_counts(const PlanContext& context, const Locality& locality);
Node counts_table(const PlanContext& context, const Locality& locality);

// The same words side by side, for one field or plan.
Node grade_counts(const PlanContext& context, const Tally& tally);

// 达标率 over the plans of a place, with its denominator.
Node met_share_card(const PlanContext& context, const Locality& locality, std::optional<int> level);

// What a pane of the goals shows. `level`: of its heading; none while another pane has heading 1.
Nodes plans_list(const PlanContext& context, const Locality& locality,
                 int level);                                               // all, all fields
Nodes plan_list(const PlanContext& context, const Pack& pack);             // the fields of one
Nodes plan_facts(const PlanContext& context, const Pack& pack, int level); // issuer, years, counts
Nodes field_cards(const PlanContext& context, const Pack& pack, const Field& field); // on a phone
Nodes field_rows(const PlanContext& context, const Pack& pack, const Field& field,
                 std::optional<int> level, const IndicatorId* shown); // beside a detail
Node goals_card(const PlanContext& context, const Pack& pack, const Field& field, int level);
Node field_counts(const PlanContext& context, const Pack& pack, const Field& field);

// Everything about one indicator, the headings of its cards on `level`.
Nodes indicator_detail(const PlanContext& context, const Pack& pack, const Indicator& indicator,
                       int level);
// Its two halves: figure, chart and table; definition, departments and sources.
Nodes figure_cards(const PlanContext& context, const Pack& pack, const Indicator& indicator,
                   int level);
Nodes source_cards(const PlanContext& context, const Pack& pack, const Indicator& indicator,
                   int level);

// Some of the newest figures of a place's plans, with links.
Node newest_figures(const PlanContext& context, const Locality& locality, int level);

// Both entrances, for pages about the goals.
Node guide_entrances(const PlanContext& context);

} // namespace zhixiao::pages
