// The page of the converter of units.
#pragma once

#include "common/pages/build.h"
#include "units/act/visit.h"

namespace zhixiao::pages {

Node units_page(const Context& context, const UnitsVisit& visit);

} // namespace zhixiao::pages
