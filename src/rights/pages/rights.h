// The page of the rights part, whichever view of it.
#pragma once

#include "rights/pages/context.h"

namespace zhixiao::pages {

// The page of the part; null `rights` while its content is awaited.
Node rights_page(const Context& context, const RightsPage& route, const RightsOnDay* rights,
                 const Catalog& plans, const RightsVisit& visit);

} // namespace zhixiao::pages
