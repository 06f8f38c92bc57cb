// Selects the item of the day, and counts days.
#include "family/model/daily.h"

#include <cstddef>

namespace zhixiao {

const FamilyItem* todays_thing(const FamilyItems& items, const Answers& answers, Day today) {
    FamilyItems left;
    for (const FamilyItem* item : items)
        if (answer_to(answers, item->id) == Answer::NotYet)
            left.push_back(item);
    if (left.empty())
        return nullptr;
    const int size = static_cast<int>(left.size());
    const int place = (day_number(today) % size + size) % size;
    return left[static_cast<std::size_t>(place)];
}

DaysDone days_done(const std::set<Day>& days, Day today) {
    DaysDone done;
    for (const Day day : days) {
        const int ago = day_number(today) - day_number(day);
        if (ago < 0)
            continue;
        ++done.altogether;
        if (ago < 7)
            ++done.this_week;
    }
    return done;
}

} // namespace zhixiao
