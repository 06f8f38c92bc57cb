// The content that holds on one day: without what is over or has not begun, and with the
// replacement of what ends soon.
#pragma once

#include "domain/family.h"
#include "domain/freshness.h"
#include "domain/rights.h"

#include <string>
#include <string_view>

namespace zhixiao {

// Returns what holds on `day`, YYYY-MM-DD. Drops citations of articles that do not hold and calls
// to numbers that do not. A law that is not yet in force is left out until told_days_before days
// before; then it is included with the articles of its first day.
Rights in_force(const Rights& all, std::string_view day);

// Returns the checklists with is_asked set for `day`. Items keep their place in the list, because
// short codes store answers by place.
Family in_force(const Family& all, std::string_view day);

// Return the oldest and newest check among the items.
Checks checks_of(const Rights& rights);
Checks checks_of(const Family& family);

// Returns the day for which to read content: `today`, or `checked`, the day of the newest check, if
// that is later. A device whose clock was reset must not hide laws that have been in force for
// years.
std::string reading_day(const std::string& checked, std::string_view today);

// The content that holds on one day, as a catalog keeps it.
template <class Content> struct OnDay {
    std::string today; // the day asked for
    std::string day;   // the result of reading_day
    Content content;
};

} // namespace zhixiao
