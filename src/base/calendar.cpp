// The Gregorian calendar, computed with integers.
#include "base/calendar.h"

#include <algorithm>

namespace zhixiao {
namespace {

bool is_leap(int year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

// Counts the months from the beginning of year 0 to `month`.
int month_number(Month month) { return month.year * 12 + month.month - 1; }

int leap_days_before(int year) {
    const int past = year - 1;
    return past / 4 - past / 100 + past / 400;
}

} // namespace

int days_in(int year, int month) {
    if (month == 2)
        return is_leap(year) ? 29 : 28;
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

bool is_month(Month month) { return month.year >= 1 && month.month >= 1 && month.month <= 12; }

bool is_day(Day day) {
    return is_month({day.year, day.month}) && day.day >= 1 &&
           day.day <= days_in(day.year, day.month);
}

int months_between(Month from, Month to) { return month_number(to) - month_number(from); }

Month months_after(Month month, int months) {
    const int number = month_number(month) + months;
    return {number / 12, number % 12 + 1};
}

int day_number(Day day) {
    int number = (day.year - 1970) * 365 + leap_days_before(day.year) - leap_days_before(1970);
    for (int month = 1; month < day.month; ++month)
        number += days_in(day.year, month);
    return number + day.day - 1;
}

Day days_after(Day day, int days) {
    day.day += days;
    while (day.day < 1) {
        const Month before = months_after(Month{day.year, day.month}, -1);
        day = {before.year, before.month, day.day + days_in(before.year, before.month)};
    }
    while (day.day > days_in(day.year, day.month)) {
        const Month next = months_after(Month{day.year, day.month}, 1);
        day = {next.year, next.month, day.day - days_in(day.year, day.month)};
    }
    return day;
}

Day day_months_after(Day day, int months) {
    const Month month = months_after(Month{day.year, day.month}, months);
    return {month.year, month.month, std::min(day.day, days_in(month.year, month.month))};
}

int whole_months_between(Day from, Day to) {
    const int months = months_between({from.year, from.month}, {to.year, to.month});
    return to < day_months_after(from, months) ? months - 1 : months;
}

} // namespace zhixiao
