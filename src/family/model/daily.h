// The daily five minutes: one small thing a day, and a count of days that a missed day never
// resets.
#pragma once

#include "base/calendar.h"
#include "family/model/family.h"

#include <set>

namespace zhixiao {

// Returns the item of the day among those answered 还没有: each in turn, day by day, then from the
// first again. Null when there is none. The same answers and day always give the same item.
const FamilyItem* todays_thing(const FamilyItems& items, const Answers& answers, Day today);

// The counts for “这一周做了 N 天”. A missed day resets neither count; a day leaves the week's
// count seven days later.
struct DaysDone {
    int this_week = 0;  // days among the last seven, today included
    int altogether = 0; // all days, each once; never falls

    bool operator==(const DaysDone&) const = default;
};

// Counts `days` up to `today`. Later days, which a wrong clock may have left, do not count.
DaysDone days_done(const std::set<Day>& days, Day today);

} // namespace zhixiao
