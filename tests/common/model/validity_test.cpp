// Tests of the days on which a statement holds.
#include "common/model/validity.h"

#include <doctest/doctest.h>

namespace zhixiao {

TEST_CASE("validity: both its days belong to it, the days around them do not") {
    const Validity validity{"2026-03-01", "2026-12-31"};
    CHECK_FALSE(holds_on(validity, "2026-02-28"));
    CHECK(holds_on(validity, "2026-03-01"));
    CHECK(holds_on(validity, "2026-12-31"));
    CHECK_FALSE(holds_on(validity, "2027-01-01"));
}

TEST_CASE("validity: without days a statement always holds") {
    CHECK(holds_on({}, "1949-10-01"));
    CHECK(holds_on({"", "2026-12-31"}, "1949-10-01"));
    CHECK(holds_on({"2026-12-31", ""}, "2999-01-01"));
}

TEST_CASE("validity: versions that follow each other do not overlap, others do") {
    const Validity old_version{"", "2026-12-31"};
    const Validity new_version{"2027-01-01", ""};
    CHECK_FALSE(overlap(old_version, new_version));
    CHECK_FALSE(overlap(new_version, old_version));
    CHECK(overlap(old_version, {"2026-12-31", ""}));
    CHECK(overlap({}, old_version));
    CHECK(overlap({"2026-01-01", "2026-06-30"}, {"2025-01-01", "2027-01-01"}));
}

} // namespace zhixiao
