// The checklists as they hold on one day.
#pragma once

#include "common/model/freshness.h"
#include "family/model/family.h"

#include <string_view>

namespace zhixiao {

// Returns the checklists with is_asked set for `day`, YYYY-MM-DD, and with the replacement of items
// that end soon. Items keep their place in the list, because short codes store answers by place.
Family in_force(const Family& all, std::string_view day);

// Returns the oldest and newest check among the checklists and first aid.
Checks checks_of(const Family& family);

} // namespace zhixiao
