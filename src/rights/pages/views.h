// The views of the rights part: one function for each, which returns the nodes below the part's own
// frame.
#pragma once

#include "rights/pages/context.h"

#include <string>

namespace zhixiao::pages {

// Returns the title at the top of a view; empty when there is no such view.
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
