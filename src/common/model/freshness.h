// The age of content. What was last checked long ago may be wrong by now: laws, numbers to call and
// figures change, while copies of the app stay as they were released.
#pragma once

#include "base/calendar.h"

#include <string>
#include <string_view>

namespace zhixiao {

// Content is stale when its last check was more than this many months ago.
constexpr int stale_after_months = 18;

// Says whether content last checked on `checked`, YYYY-MM-DD, is stale on `today`. False when
// `checked` is no day or lies after today (a wrong clock).
bool is_stale(std::string_view checked, Day today);

// Returns the whole months from `checked` to `today`; 0 when `checked` is no day or lies after
// today.
int months_since(std::string_view checked, Day today);

// The oldest and the newest day of several checks; both empty when there is none.
struct Checks {
    std::string oldest;
    std::string newest;

    // Adds the day of a check; an empty text is ignored.
    void add(const std::string& checked);

    bool operator==(const Checks&) const = default;
};

} // namespace zhixiao
