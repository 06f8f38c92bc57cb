// The page of the rights part, in any of its views.
#pragma once

#include "rights/pages/context.h"

namespace zhixiao::pages {

// Returns the page of the part; `rights` is null while its content is awaited.
Node rights_page(const Context& context, const RightsPage& route, const RightsOnDay* rights,
                 const Catalog& plans, const RightsVisit& visit);

} // namespace zhixiao::pages
