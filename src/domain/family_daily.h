// The daily five minutes: one small thing a day, and a count of days that never starts over.
#pragma once

#include "base/calendar.h"
#include "domain/family.h"

#include <set>

namespace zhixiao {

// One of the items still 还没有, the next one each day, round and round; null when none is left.
// Of the same answers and day always the same.
const FamilyItem* todays_thing(const FamilyItems& items, const Answers& answers, Day today);

// “这一周做了 N 天”. A day missed ends nothing: it only ages out, seven days later.
struct DaysDone {
    int this_week = 0;  // of the last seven days, today among them
    int altogether = 0; // never falls; a day counts once

    bool operator==(const DaysDone&) const = default;
};

// Days after `today`, left by a clock that was wrong, do not count.
DaysDone days_done(const std::set<Day>& days, Day today);

} // namespace zhixiao
