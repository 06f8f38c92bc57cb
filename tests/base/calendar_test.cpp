// Months and days: which ones exist, and how far apart they are.
#include "base/calendar.h"

#include <doctest/doctest.h>

using namespace zhixiao;

TEST_CASE("calendar: a day is one that its month has") {
    CHECK(is_day({2024, 2, 29}));
    CHECK_FALSE(is_day({2026, 2, 29}));
    CHECK_FALSE(is_day({2100, 2, 29}));
    CHECK(is_day({2000, 2, 29}));
    CHECK_FALSE(is_day({2026, 4, 31}));
    CHECK_FALSE(is_day({2026, 13, 1}));
    CHECK_FALSE(is_day({2026, 1, 0}));
    CHECK_FALSE(is_month({2026, 0}));
    CHECK_FALSE(is_month({}));
}

TEST_CASE("calendar: months are counted over the turn of the year, both ways") {
    CHECK(months_between({2025, 11}, {2026, 2}) == 3);
    CHECK(months_between({2026, 2}, {2025, 11}) == -3);
    CHECK(months_after({2025, 11}, 3) == Month{2026, 2});
    CHECK(months_after({2026, 1}, 36) == Month{2029, 1});
    CHECK(months_after({2026, 12}, 0) == Month{2026, 12});
}

TEST_CASE("calendar: each day's number is one more than that of the day before") {
    CHECK(day_number({1970, 1, 1}) == 0);
    CHECK(day_number({2000, 3, 1}) == 11017);
    int last = day_number({1899, 12, 31});
    for (int year = 1900; year <= 2101; ++year)
        for (int month = 1; month <= 12; ++month)
            for (int day = 1; day <= days_in(year, month); ++day) {
                const int number = day_number({year, month, day});
                CHECK(number == last + 1);
                last = number;
            }
}

TEST_CASE("calendar: days are added over the ends of months and years, and taken away again") {
    CHECK(days_after({2026, 12, 31}, 1) == Day{2027, 1, 1});
    CHECK(days_after({2027, 1, 1}, -1) == Day{2026, 12, 31});
    CHECK(days_after({2024, 2, 28}, 1) == Day{2024, 2, 29});
    CHECK(days_after({2026, 10, 1}, 92) == Day{2027, 1, 1});
    for (int days = -1500; days <= 1500; ++days)
        CHECK(day_number(days_after({2026, 11, 30}, days)) == day_number({2026, 11, 30}) + days);
}

TEST_CASE("calendar: the same day some months later is the last of a month that is shorter") {
    CHECK(day_months_after({2026, 11, 30}, 18) == Day{2028, 5, 30});
    CHECK(day_months_after({2026, 8, 31}, 6) == Day{2027, 2, 28});
    CHECK(day_months_after({2027, 8, 31}, 6) == Day{2028, 2, 29});
    CHECK(day_months_after({2026, 1, 15}, -2) == Day{2025, 11, 15});
}

TEST_CASE("calendar: a month is over on its day, not the day before") {
    CHECK(whole_months_between({2026, 11, 30}, {2026, 12, 29}) == 0);
    CHECK(whole_months_between({2026, 11, 30}, {2026, 12, 30}) == 1);
    CHECK(whole_months_between({2026, 8, 31}, {2027, 2, 27}) == 5);
    CHECK(whole_months_between({2026, 8, 31}, {2027, 2, 28}) == 6);
    CHECK(whole_months_between({2026, 11, 30}, {2026, 11, 30}) == 0);
}
