// Days of the calendar as texts, YYYY-MM-DD.
#pragma once

#include "base/calendar.h"

#include <optional>
#include <string>
#include <string_view>

namespace zhixiao {

// Returns the day that `text` writes as YYYY-MM-DD; none when the calendar has no such day.
std::optional<Day> day_of(std::string_view text);

// Returns “2026-12-31”. Texts of this form sort as their days do.
std::string date_of(Day day);

// Says whether `text` is a day of the calendar as YYYY-MM-DD, from the year 1949 on.
bool is_date(std::string_view text);

} // namespace zhixiao
