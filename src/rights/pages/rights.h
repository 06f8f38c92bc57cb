// The pages of the rights part: one function a view, each the nodes below the part's own frame.
#pragma once

#include "common/model/on_day.h"
#include "common/pages/build.h"
#include "plan/model/catalog.h"
#include "rights/act/message.h"
#include "rights/act/visit.h"
#include "rights/model/search.h"

#include <string>

namespace zhixiao::pages {

// What every view reads. `said` has the sentences of the part (assets/content/rights/words.json).
struct RightsContext {
    const Context& page;
    const Rights& rights; // as it holds on `day`
    const Wording& said;
    std::string day;      // YYYY-MM-DD; today, or a little later (reading_day)
    const Catalog& plans; // which bring the help nearby
    const RightsVisit& visit;

    bool on_phone() const { return page.on_phone(); }
    // Returns what is typed or chosen; empty: nothing.
    std::string typed(const InputId& input) const { return page.typed(input); }
};

// The page of the part; null `rights` while its content is awaited.
Node rights_page(const Context& context, const RightsPage& route, const OnDay<Rights>* rights,
                 const Catalog& plans, const RightsVisit& visit);

// What a view is called at its top; empty: there is no such view.
std::string rights_title(const RightsContext& context, const RightsView& view);

Nodes rights_start(const RightsContext& context);
Nodes rights_watched(const RightsContext& context);
Nodes rights_situations(const RightsContext& context);
Nodes rights_path(const RightsContext& context);
Nodes rights_situation(const RightsContext& context, const Situation& situation);
Nodes rights_evidence(const RightsContext& context, const Situation& situation);

Nodes rights_hotlines(const RightsContext& context);
Nodes rights_hotline(const RightsContext& context, const Hotline& hotline);
Nodes rights_laws(const RightsContext& context);
Nodes rights_law(const RightsContext& context, const Law& law);
Nodes rights_order(const RightsContext& context);
Nodes rights_reporting(const RightsContext& context);
Nodes rights_helpers(const RightsContext& context);
Nodes rights_helper(const RightsContext& context, const HelpingDepartment& department);
Nodes rights_services(const RightsContext& context, const std::string& stage);

} // namespace zhixiao::pages
