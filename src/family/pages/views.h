// The views of the family part: one function for each, which returns the nodes below the page's own
// frame.
#pragma once

#include "family/act/view.h"
#include "family/pages/context.h"

#include <string>

namespace zhixiao::pages {

// Returns the title of a view, at its top and in the window.
std::string family_title(const FamilyContext& context, const FamilyView& view);

Nodes family_start(const FamilyContext& context);
Nodes family_check(const FamilyContext& context, FamilyStage stage);
Nodes family_children(const FamilyContext& context);
Nodes family_record(const FamilyContext& context);
Nodes family_result(const FamilyContext& context, FamilyStage stage);
Nodes family_sheet(const FamilyContext& context, FamilyStage stage);
Nodes family_code(const FamilyContext& context, FamilyStage stage);
Nodes family_daily(const FamilyContext& context);
Nodes family_class(const FamilyContext& context);
Nodes family_session(const FamilyContext& context);
Node family_show(const FamilyContext& context); // returns a whole page, without the frame
Nodes family_summary(const FamilyContext& context);
Nodes family_handout(const FamilyContext& context);

} // namespace zhixiao::pages
