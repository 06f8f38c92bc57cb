// The page of the family part, in any of its views.
#pragma once

#include "common/model/on_day.h"
#include "family/act/view.h"
#include "family/pages/context.h"

#include <vector>

namespace zhixiao::pages {

// Returns the page of the part; `family` is null while its content is awaited.
Node family_page(const Context& context, const FamilyPage& route, const OnDay<Family>* family,
                 const FamilyVisit& visit, const std::vector<Callable>& hotlines);

} // namespace zhixiao::pages
