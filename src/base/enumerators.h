// How many values an enumeration names, so that tables have a row for each of them.
#pragma once

#include <array>
#include <cstddef>
#include <iterator>
#include <string_view>

namespace zhixiao {

// Whether `value` has a name: clang and g++ write “(zhixiao::Tone)99” of one that has none.
template <class Enumeration, Enumeration value> constexpr bool is_named() {
    constexpr std::string_view signature = __PRETTY_FUNCTION__;
    constexpr std::string_view before = "value = ";
    return signature[signature.rfind(before) + before.size()] != '(';
}

// Counts the names from 0 on without a gap.
template <class Enumeration, int from = 0> constexpr int count_enumerators() {
    if constexpr (is_named<Enumeration, static_cast<Enumeration>(from)>())
        return count_enumerators<Enumeration, from + 1>();
    else
        return from;
}
template <class Enumeration> constexpr int enumerator_count = count_enumerators<Enumeration>();

// Whether a table that is read by enumerator has a row for each of them: for a static_assert.
template <class Enumeration, class Table> constexpr bool has_row_for_each(const Table& table) {
    return std::size(table) == static_cast<std::size_t>(enumerator_count<Enumeration>);
}

// Returns all enumerators in their order.
template <class Enumeration>
constexpr std::array<Enumeration, std::size_t{enumerator_count<Enumeration>}> every() {
    std::array<Enumeration, std::size_t{enumerator_count<Enumeration>}> all{};
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = static_cast<Enumeration>(i);
    return all;
}

// Calls `act` with each enumerator.
template <class Enumeration, class Act> constexpr void for_each_enumerator(Act act) {
    for (int i = 0; i < enumerator_count<Enumeration>; ++i)
        act(static_cast<Enumeration>(i));
}

} // namespace zhixiao
