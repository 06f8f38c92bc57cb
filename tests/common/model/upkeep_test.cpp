// Tests of the list of content that maintainers have to look at.
#include "common/model/upkeep.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace zhixiao;

namespace {

const Validity ending{"", "2026-12-31"};
const Validity following{"2027-01-01", ""};
const std::string checked = "2026-11-30";

const std::vector<DatedPart> parts{{"l#/laws/0/articles/0", "甲 第八条", &ending, nullptr},
                                   {"l#/laws/0/articles/1", "甲 第八条", &following, nullptr},
                                   {"h#/services/0", "乙", &ending, nullptr},
                                   {"h#/points/0", "丙", nullptr, &checked}};

using Places = std::vector<std::string>;

Places names(const std::vector<UpkeepItem>& items) {
    Places result;
    for (const UpkeepItem& item : items)
        result.push_back(item.where);
    return result;
}

} // namespace

TEST_CASE(
    "upkeep: an item is listed six months before it ends, and is over the day after its last day") {
    CHECK(upkeep_of(parts, {2026, 6, 30}).expiring.empty());
    const Places both{"l#/laws/0/articles/0", "h#/services/0"};
    CHECK(names(upkeep_of(parts, {2026, 7, 1}).expiring) == both);
    CHECK(names(upkeep_of(parts, {2026, 12, 31}).expiring) == both);
    CHECK(upkeep_of(parts, {2026, 12, 31}).expired.empty());
    CHECK_FALSE(upkeep_of(parts, {2026, 12, 31}).is_due());
    const Upkeep over = upkeep_of(parts, {2027, 1, 1});
    CHECK(names(over.expired) == both);
    CHECK(over.expiring.empty());
    CHECK(over.is_due());
}

TEST_CASE("upkeep: a successor is looked for in the same list only") {
    const Upkeep upkeep = upkeep_of(parts, {2026, 12, 1});
    REQUIRE(upkeep.expiring.size() == 2);
    CHECK(upkeep.expiring[0] ==
          UpkeepItem{"l#/laws/0/articles/0", "甲 第八条", "2026-12-31", true});
    CHECK(upkeep.expiring[1] == UpkeepItem{"h#/services/0", "乙", "2026-12-31", false});
}

TEST_CASE("upkeep: an item checked more than 18 months ago is due") {
    CHECK(upkeep_of({parts[3]}, {2028, 5, 30}).stale.empty());
    const Upkeep old = upkeep_of({parts[3]}, {2028, 5, 31});
    CHECK(old.stale == std::vector<UpkeepItem>{{"h#/points/0", "丙", "2026-11-30", false}});
    CHECK(old.is_due());
}
