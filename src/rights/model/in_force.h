// The rights content that holds on one day: without what is over or has not begun, and with the
// replacement of what ends soon.
#pragma once

#include "common/model/freshness.h"
#include "rights/model/rights.h"

#include <string_view>

namespace zhixiao {

// Returns what holds on `day`, YYYY-MM-DD. Drops citations of articles that do not hold and calls
// to numbers that do not. A law that is not yet in force is left out until announced_days_before
// days before; then it is included with the articles of its first day.
Rights in_force(const Rights& all, std::string_view day);

// Returns the oldest and newest check among the items.
Checks checks_of(const Rights& rights);

} // namespace zhixiao
