// Days of the calendar, as texts.
#pragma once

#include <string_view>

namespace zhixiao {

// A day of the calendar as YYYY-MM-DD, from 1949 on.
bool is_date(std::string_view text);

} // namespace zhixiao
