// Enumerators are counted by the compiler, so that no table is too short for its enumeration.
#include "base/enumerators.h"

#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

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

TEST_CASE("enumerators: all of them can be listed in their order") {
    constexpr std::array all = every<Fruit>();
    CHECK(all == std::array{Fruit::Apple, Fruit::Pear, Fruit::Plum});
    CHECK(every<Lone>().size() == 1);
}

TEST_CASE("enumerators: a table with a row too few or too many is found out") {
    constexpr std::string_view names[] = {"apple", "pear", "plum"};
    static_assert(has_row_for_each<Fruit>(names));
    constexpr std::string_view fewer[] = {"apple", "pear"};
    static_assert(!has_row_for_each<Fruit>(fewer));
    std::string all;
    for_each_enumerator<Fruit>([&](Fruit fruit) { all += names[static_cast<std::size_t>(fruit)]; });
    CHECK(all == "applepearplum");
}

} // namespace zhixiao
