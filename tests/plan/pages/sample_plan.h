// A made-up plan with an indicator for every kind of verdict that the national ones do not show.
#pragma once

#include "app/model/content.h"

namespace zhixiao {

// Returns the wording that ships, and one plan of this level: a "county" plan judges its areas, a
// "national" one does not.
Content sample_content(const std::string& level);

} // namespace zhixiao
