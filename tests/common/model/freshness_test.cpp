// Tests of days of validity, and of the age from which content is stale.
#include "common/model/freshness.h"
#include "common/model/validity.h"

#include <doctest/doctest.h>

using namespace zhixiao;

TEST_CASE("validity: both days are included, and the day before and after are not") {
    const Validity year{"2026-01-01", "2026-12-31"};
    CHECK_FALSE(holds_on(year, "2025-12-31"));
    CHECK(holds_on(year, "2026-01-01"));
    CHECK(holds_on(year, "2026-12-31"));
    CHECK_FALSE(holds_on(year, "2027-01-01"));
    CHECK(holds_on({}, "1970-01-01"));
}

TEST_CASE("validity: an end is near from 92 days before the day after it") {
    const Validity ending{"", "2026-12-31"};
    CHECK_FALSE(ends_soon(ending, "2026-09-30")); // 93 days before 2027-01-01
    CHECK(ends_soon(ending, "2026-10-01"));
    CHECK(ends_soon(ending, "2026-12-31"));
    CHECK_FALSE(ends_soon(ending, "2027-01-01"));
    CHECK_FALSE(ends_soon({"2027-01-01", ""}, "2026-12-31"));
    CHECK_FALSE(ends_soon({}, "2026-12-31"));
}

TEST_CASE("freshness: content is stale after 18 months, not on the last day of them") {
    CHECK_FALSE(is_stale("2026-11-30", {2026, 11, 30}));
    CHECK_FALSE(is_stale("2026-11-30", {2028, 5, 29}));
    CHECK_FALSE(is_stale("2026-11-30", {2028, 5, 30}));
    CHECK(is_stale("2026-11-30", {2028, 5, 31}));
    CHECK(is_stale("2026-11-30", {2029, 1, 1}));
}

TEST_CASE("freshness: a clock before the check, and a text that is no day, make nothing stale") {
    CHECK_FALSE(is_stale("2026-11-30", {1970, 1, 1}));
    CHECK_FALSE(is_stale("", {2029, 1, 1}));
    CHECK(months_since("2026-11-30", {1970, 1, 1}) == 0);
    CHECK(months_since("某天", {2029, 1, 1}) == 0);
    CHECK(months_since("2026-11-30", {2029, 1, 1}) == 25);
}

TEST_CASE("freshness: several checks have an oldest and a newest day, and blanks do not count") {
    Checks checks;
    CHECK(checks == Checks{});
    for (const char* day : {"2026-05-01", "", "2025-04-19", "2026-11-30"})
        checks.add(day);
    CHECK(checks == Checks{"2025-04-19", "2026-11-30"});
}
