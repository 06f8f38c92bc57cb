// How old content is: what was last checked long ago may be wrong by now, as laws, numbers to call
// and figures change, and copies of the app stay as they were released.
#pragma once

#include "base/calendar.h"

#include <string>
#include <string_view>

namespace zhixiao {

// Content is stale once its last check is more than this many months ago.
constexpr int stale_after_months = 18;

// Tells whether what was last checked on `checked`, YYYY-MM-DD, is stale on `today`. What is no
// day, and what lies after today (a clock that is wrong), is not.
bool is_stale(std::string_view checked, Day today);

// How many whole months ago `checked` was; 0 where it is no day or lies after today.
int months_since(std::string_view checked, Day today);

// The oldest and the newest of several checks; both empty while there is none.
struct Checks {
    std::string oldest;
    std::string newest;

    // Takes in the day of one more; an empty one is none.
    void add(const std::string& checked);

    bool operator==(const Checks&) const = default;
};

} // namespace zhixiao
