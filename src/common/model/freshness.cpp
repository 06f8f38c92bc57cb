// Counts the months since the last check.
#include "common/model/freshness.h"

#include "common/model/calendar.h"

namespace zhixiao {

bool is_stale(std::string_view checked, Day today) {
    const std::optional<Day> day = day_of(checked);
    return day && day_months_after(*day, stale_after_months) < today;
}

int months_since(std::string_view checked, Day today) {
    const std::optional<Day> day = day_of(checked);
    return day && *day < today ? whole_months_between(*day, today) : 0;
}

void Checks::add(const std::string& checked) {
    if (checked.empty())
        return;
    if (oldest.empty() || checked < oldest)
        oldest = checked;
    if (newest < checked)
        newest = checked;
}

} // namespace zhixiao
