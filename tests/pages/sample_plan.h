// A made-up plan with an indicator for every kind of verdict that the national ones do not show.
#pragma once

#include "domain/catalog.h"

namespace zhixiao {

// The wording that ships, and one plan at the level given: "county" judges its areas, "national"
// does not.
Catalog sample_catalog(const std::string& level);

} // namespace zhixiao
