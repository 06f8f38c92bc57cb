// The dates in the checklists (common/model/dated_part.h).
#pragma once

#include "common/model/dated_part.h"
#include "family/model/family.h"

#include <string>
#include <vector>

namespace zhixiao {

// Returns the dated items in the order of the file.
std::vector<DatedPart> dated_parts(const Family& family, const std::string& file);

// Returns `first` (YYYY-MM-DD) and the later days on which an item begins to hold or ceases to
// hold, in rising order.
std::vector<std::string> days_of_change(const std::string& first, const Family& family);

} // namespace zhixiao
