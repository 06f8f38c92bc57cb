// The dates in the rights content (common/model/dated_part.h).
#pragma once

#include "common/model/dated_part.h"
#include "rights/model/check_rights.h"

#include <string>
#include <vector>

namespace zhixiao {

// Returns the dated items in the order of the files.
std::vector<DatedPart> dated_parts(const NamedRights& named);

// A citation and the item around it; it counts on the days on which both hold.
struct CitedPart {
    std::string where;
    const Citation* citation = nullptr;
    const Validity* holder = nullptr; // null: the item around it holds on all days
};
std::vector<CitedPart> cited_parts(const NamedRights& named);

// Returns `first` (YYYY-MM-DD) and the later days on which an item begins to hold or ceases to
// hold, in rising order.
std::vector<std::string> days_of_change(const std::string& first, const NamedRights& named);

} // namespace zhixiao
