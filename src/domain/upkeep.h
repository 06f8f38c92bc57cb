// What of the content somebody has to look at: what is over, what ends soon, and what was last
// checked long ago.
#pragma once

#include "base/calendar.h"
#include "domain/dated_parts.h"

#include <string>
#include <vector>

namespace zhixiao {

constexpr int told_months_before = 6; // to maintainers; readers are told three before

struct UpkeepItem {
    std::string where;
    std::string name;
    std::string date;         // its last day, or that of its last check
    bool is_followed = false; // what holds from the next day on is written already, beside it

    bool operator==(const UpkeepItem&) const = default;
};

struct Upkeep {
    std::vector<UpkeepItem> expired;
    std::vector<UpkeepItem> expiring; // within told_months_before, today included
    std::vector<UpkeepItem> stale;    // freshness.h

    bool is_due() const { return !expired.empty() || !stale.empty(); }
};

// Each list in the order of `parts`.
Upkeep upkeep_of(const std::vector<DatedPart>& parts, Day today);

} // namespace zhixiao
