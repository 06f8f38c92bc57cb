// The building blocks of the pages about goals, inside the frame of common/pages/frame.h.
#pragma once

#include "plan/pages/context.h"

#include <optional>
#include <string>

namespace zhixiao::pages {

// Builds the wheel of all fields of a locality, `diameter` CSS px wide. `selected` may be null.
Node wheel(const PlanContext& context, const Locality& locality, float diameter,
           const Field* selected);

// Builds the content of a card: the wheel, a line on how to read it, and the counts as a table.
// Leaves out the wheel where large type has no room for its labels.
Nodes wheel_and_counts(const PlanContext& context, const Locality& locality);
Node counts_table(const PlanContext& context, const Locality& locality);

// Builds the counts of one field or plan side by side, in the same words.
Node grade_counts(const PlanContext& context, const Tally& tally);

// Builds a card with 达标率 over the plans of a locality, and its denominator.
Node met_share_card(const PlanContext& context, const Locality& locality, std::optional<int> level);

// Build the content of a pane of the goals. `level` is that of its heading; none while another pane
// has heading 1.
Nodes plans_list(const PlanContext& context, const Locality& locality,
                 int level);                                               // all plans and fields
Nodes plan_list(const PlanContext& context, const Pack& pack);             // the fields of one plan
Nodes plan_facts(const PlanContext& context, const Pack& pack, int level); // issuer, years, counts
Nodes field_cards(const PlanContext& context, const Pack& pack, const Field& field); // on a phone
Nodes field_rows(const PlanContext& context, const Pack& pack, const Field& field,
                 std::optional<int> level, const IndicatorId* shown); // beside a detail pane
Node goals_card(const PlanContext& context, const Pack& pack, const Field& field, int level);
Node field_counts(const PlanContext& context, const Pack& pack, const Field& field);

// Builds everything about one indicator; the headings of its cards are on `level`.
Nodes indicator_detail(const PlanContext& context, const Pack& pack, const Indicator& indicator,
                       int level);
// Build the two halves of that: figure, chart and table; definition, departments and sources.
Nodes figure_cards(const PlanContext& context, const Pack& pack, const Indicator& indicator,
                   int level);
Nodes source_cards(const PlanContext& context, const Pack& pack, const Indicator& indicator,
                   int level);

// Builds a card with some of the newest figures of a locality's plans, with links.
Node newest_figures(const PlanContext& context, const Locality& locality, int level);

// Builds the entrances to the mechanism and to the glossary, for pages about the goals.
Node guide_entrances(const PlanContext& context);

} // namespace zhixiao::pages
