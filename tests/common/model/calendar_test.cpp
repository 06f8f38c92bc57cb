// Tests of days read from texts.
#include "common/model/calendar.h"

#include <doctest/doctest.h>

using namespace zhixiao;

TEST_CASE("calendar: a day is written YYYY-MM-DD and exists") {
    for (const char* good : {"2023-01-01", "2024-02-29", "1949-10-01"})
        CHECK_MESSAGE(is_date(good), good);
    for (const char* bad : {"", "2023-1-1", "2023-02-29", "2023-13-01", "2023-04-31", "1900-01-01",
                            "2023/01/01", "2023-01-01x", "2o23-01-01"})
        CHECK_MESSAGE(!is_date(bad), bad);
}

TEST_CASE("calendar: a day is read as it is written, and days compare as their texts") {
    CHECK(day_of("2026-12-31") == Day{2026, 12, 31});
    CHECK(date_of({2027, 1, 1}) == "2027-01-01");
    CHECK_FALSE(day_of("2026-02-31"));
    CHECK_FALSE(day_of("2026-2-3"));
    CHECK_FALSE(day_of("明天"));
    CHECK(date_of({2026, 12, 31}) < date_of({2027, 1, 1}));
}
