// Months and days of the calendar as plain values; nothing here reads a clock.
#pragma once

namespace zhixiao {

struct Month {
    int year = 0;
    int month = 0; // 1–12

    bool operator==(const Month&) const = default;
    bool operator<(const Month& other) const {
        return year != other.year ? year < other.year : month < other.month;
    }
};

struct Day {
    int year = 0;
    int month = 0; // 1–12
    int day = 0;   // 1–31

    bool operator==(const Day&) const = default;
    bool operator<(const Day& other) const {
        if (year != other.year)
            return year < other.year;
        return month != other.month ? month < other.month : day < other.day;
    }
};

// Returns whether the calendar has this month or day, from year 1 on.
bool is_month(Month month);
bool is_day(Day day);

int days_in(int year, int month);

// Counts the months from `from` to `to`; negative if `to` is earlier.
int months_between(Month from, Month to);
Month months_after(Month month, int months);

// Counts the days from 1970-01-01 to `day`; negative before. The difference of two day numbers is
// the number of days between them.
int day_number(Day day);

// Returns the day that is `days` days after `day`, or before it if `days` is negative.
Day days_after(Day day, int days);

// Returns the same day of the month `months` months after `day`, or the last day of that month if
// it is shorter.
Day day_months_after(Day day, int months);

// Counts the full months from `from` to `to`, as day_months_after counts them: from 2026-11-30 to
// 2026-12-30 it is one. `from` must not be later than `to`.
int whole_months_between(Day from, Day to);

} // namespace zhixiao
