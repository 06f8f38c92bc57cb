// A made-up plan with an indicator for every kind of verdict that the national ones do not show.
#pragma once

#include "app/model/content.h"

namespace zhixiao {

// The wording that ships, and one plan at the level given: "county" judges its areas, "national"
// does not.
Content sample_content(const std::string& level);

} // namespace zhixiao
