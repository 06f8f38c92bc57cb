// The page of the converter of units.
#pragma once

#include "app/units_visit.h"
#include "common/pages/build.h"

namespace zhixiao::pages {

Node units_page(const Context& context, const UnitsVisit& visit);

} // namespace zhixiao::pages
