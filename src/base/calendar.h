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

// Whether the calendar has it.
bool is_month(Month month);
bool is_day(Day day);

int days_in(int year, int month);

// How many months lie from the one to the other; negative backwards.
int months_between(Month from, Month to);
Month months_after(Month month, int months);

// Days since 1970-01-01, negative before; two days' numbers differ by the days between them.
int day_number(Day day);

// The day that is `days` later; negative: earlier.
Day days_after(Day day, int days);

// The same day of the month `months` later; the last of that month where it is shorter.
Day day_months_after(Day day, int months);

// How many months are over, from the one day to the other, as day_months_after counts them: from
// 2026-11-30 it is one on 2026-12-30. The first day must not be the later one.
int whole_months_between(Day from, Day to);

} // namespace zhixiao
