// The parts of every page, below the frame that shell.h puts around them.
#pragma once

#include "pages/build.h"

namespace zhixiao::pages {

Nodes home(const Context& context);
Nodes about(const Context& context);
Nodes gallery(const Context& context);
Nodes gallery_pictures(const Context& context);
Node gallery_actions(const Context& context);
Node gallery_family(const Context& context);
Node missing_page(const Context& context); // whatever the address was
Nodes plans(const Context& context);
Node units_page(const Context& context);

// The way to the plans of one's own, and what is said of them there.
Node plans_entrance(const Context& context);
std::string plans_about(const Context& context);

// The wheel of all fields of a place and, beneath it, its counts as a table.
Node wheel(const Context& context, const Locality& locality, float diameter, const Field* selected);

// A card's wheel, how to read it, and its counts; without the wheel where large type leaves its
// labels no room.
Nodes wheel_and_counts(const Context& context, const Locality& locality);
Node counts_table(const Context& context, const Locality& locality);

// The same words side by side, for one field or plan.
Node grade_counts(const Context& context, const Tally& tally);

// 达标率 over the plans of a place, with its denominator.
Node met_share_card(const Context& context, const Locality& locality, std::optional<int> level);

// What a pane of the goals shows. `level`: of its heading; none while another pane has heading 1.
Nodes plans_list(const Context& context, const Locality& locality, int level); // all, all fields
Nodes plan_list(const Context& context, const Pack& pack);                     // the fields of one
Nodes plan_facts(const Context& context, const Pack& pack, int level); // issuer, years, counts
Nodes field_cards(const Context& context, const Pack& pack, const Field& field); // on a phone
Nodes field_rows(const Context& context, const Pack& pack, const Field& field,
                 std::optional<int> level, const IndicatorId* shown); // beside a detail
Node goals_card(const Context& context, const Pack& pack, const Field& field, int level);
Node field_counts(const Context& context, const Pack& pack, const Field& field);

// Everything about one indicator, the headings of its cards on `level`.
Nodes indicator_detail(const Context& context, const Pack& pack, const Indicator& indicator,
                       int level);
// Its two halves: figure, chart and table; definition, departments and sources.
Nodes figure_cards(const Context& context, const Pack& pack, const Indicator& indicator, int level);
Nodes source_cards(const Context& context, const Pack& pack, const Indicator& indicator, int level);

// Some of the newest figures of a place's plans, with links.
Node newest_figures(const Context& context, const Locality& locality, int level);

} // namespace zhixiao::pages
