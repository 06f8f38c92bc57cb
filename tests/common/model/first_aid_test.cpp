// Tests of finding first aid for typed text.
#include "common/model/first_aid.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace zhixiao {
namespace {

std::vector<FirstAid> two_of_them() {
    FirstAid choking;
    choking.id.value = "choking";
    choking.search = {"噎住", "喉咙卡住"};
    FirstAid burns;
    burns.id.value = "burns";
    burns.search = {"烫"};
    return {choking, burns};
}

std::vector<std::string> found_for(const std::string& typed) {
    const std::vector<FirstAid> list = two_of_them();
    std::vector<std::string> names;
    for (const FirstAid* aid : first_aid_for(list, typed))
        names.push_back(aid->id.value);
    return names;
}

using Found = std::vector<std::string>;

} // namespace

TEST_CASE("first aid: a phrase anywhere in the typed text finds it, whatever blanks and marks are "
          "between") {
    CHECK(found_for("宝宝 噎住 了！！") == Found{"choking"});
    CHECK(found_for("孩子被开水烫了") == Found{"burns"});
}

TEST_CASE("first aid: the first two characters of a phrase are enough to find it") {
    CHECK(found_for("喉咙") == Found{"choking"});
    CHECK(found_for("喉").empty());
}

TEST_CASE("first aid: other words and blanks find none") {
    CHECK(found_for("老公打我").empty());
    CHECK(found_for("").empty());
    CHECK(found_for("  abc 120").empty());
}

TEST_CASE("first aid: an item that a list lacks is not found by name") {
    const std::vector<FirstAid> list = two_of_them();
    REQUIRE(find_first_aid(list, {"burns"}));
    CHECK(find_first_aid(list, {"burns"})->id.value == "burns");
    CHECK(find_first_aid(list, {"drowning"}) == nullptr);
}

} // namespace zhixiao
