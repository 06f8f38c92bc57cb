// Months and days: which there are, and how far apart.
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
