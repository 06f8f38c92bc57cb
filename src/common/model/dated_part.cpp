// Gathers the days on which content changes.
#include "common/model/dated_part.h"

namespace zhixiao {

void add_days(std::set<std::string>& days, const Validity& validity) {
    days.insert(validity.from);
    days.insert(date_after(validity.until));
}

// Empty texts sort before `first` and are dropped.
std::vector<std::string> from_first_on(const std::string& first, std::set<std::string> days) {
    days.insert(first);
    return {days.find(first), days.end()};
}

} // namespace zhixiao
