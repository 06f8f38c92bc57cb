// Days of the calendar, as texts.
#pragma once

#include "base/calendar.h"

#include <optional>
#include <string>
#include <string_view>

namespace zhixiao {

// The day written as YYYY-MM-DD; none where the calendar has no such day.
std::optional<Day> day_of(std::string_view text);

// “2026-12-31”. Days written so compare as the days do.
std::string date_of(Day day);

// A day of the calendar as YYYY-MM-DD, from 1949 on.
bool is_date(std::string_view text);

} // namespace zhixiao
