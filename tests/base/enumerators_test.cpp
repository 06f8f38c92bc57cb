// Enumerators are counted by the compiler, so that no table is too short for its enumeration.
#include "base/enumerators.h"

#include <doctest/doctest.h>

#include <string>

namespace zhixiao {
namespace {

enum class Fruit { Apple, Pear, Plum };
enum class Lone { Only };
enum Plain { First, Second };

} // namespace

TEST_CASE("enumerators: every one that has a name is counted, in an enum class and a plain enum") {
    CHECK(enumerator_count<Fruit> == 3);
    CHECK(enumerator_count<Lone> == 1);
    CHECK(is_named<Fruit, Fruit::Plum>());
    CHECK_FALSE(is_named<Fruit, static_cast<Fruit>(3)>());
    CHECK(is_named<Plain, Second>());
}

TEST_CASE("enumerators: a table gives each its own row") {
    constexpr auto names = table_of<Fruit>("apple", "pear", "plum");
    static_assert(names[Fruit::Pear] == std::string_view("pear"));
    std::string all;
    for_each_enumerator<Fruit>([&](Fruit fruit) { all += names[fruit]; });
    CHECK(all == "applepearplum");
}

} // namespace zhixiao
