// The upkeep of the content: what is over, what ends soon, and what was last checked long ago.
#pragma once

#include "base/calendar.h"
#include "common/model/dated_part.h"

#include <string>
#include <vector>

namespace zhixiao {

// The number of months for which maintainers see an item as expiring before it ends; readers see it
// for announced_days_before days.
constexpr int listed_months_before = 6;

struct UpkeepItem {
    std::string where;
    std::string name;
    std::string date; // its last day, or the day of its last check
    // Whether the same list already has what holds from the next day on.
    bool is_followed = false;

    bool operator==(const UpkeepItem&) const = default;
};

struct Upkeep {
    std::vector<UpkeepItem> expired;
    std::vector<UpkeepItem> expiring; // within listed_months_before, today included
    std::vector<UpkeepItem> stale;    // is_stale (freshness.h)

    bool is_due() const { return !expired.empty() || !stale.empty(); }
};

// Returns the items that are due; each list is in the order of `parts`.
Upkeep upkeep_of(const std::vector<DatedPart>& parts, Day today);

} // namespace zhixiao
