// The content as it holds on one day: what is over and what has not begun is left out, and what
// ends soon says what comes in its place.
#pragma once

#include "domain/family.h"
#include "domain/freshness.h"
#include "domain/rights.h"

#include <string>
#include <string_view>

namespace zhixiao {

// What of `all` holds on `day`, YYYY-MM-DD. Citations of articles that do not hold are dropped, and
// calls of numbers that do not; a law that is in force only later is left out until
// told_days_before days before, and then has the articles of its first day.
Rights in_force(const Rights& all, std::string_view day);

// The same of the checklists. Items stay where they are in their list, as short codes count them;
// those that do not hold are not asked.
Family in_force(const Family& all, std::string_view day);

// When the parts of it were last checked.
Checks checks_of(const Rights& rights);
Checks checks_of(const Family& family);

// The day to read content on whose newest check was on `checked`: `today`, but no day before that.
// A clock that has lost its time must not leave out laws that have been in force for years.
std::string reading_day(const std::string& checked, std::string_view today);

// The content of one day, as a catalog keeps it.
template <class Content> struct OnDay {
    std::string today; // as asked for
    std::string day;   // the reading day
    Content content;
};

} // namespace zhixiao
