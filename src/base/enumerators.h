// How many values an enumeration names, and tables with a row for each of them.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <type_traits>

namespace zhixiao {

// Whether `value` has a name: clang and g++ write “(zhixiao::Tone)99” of one that has none.
template <class Enumeration, Enumeration value> constexpr bool is_named() {
    constexpr std::string_view said = __PRETTY_FUNCTION__;
    constexpr std::string_view before = "value = ";
    return said[said.rfind(before) + before.size()] != '(';
}

// Counts the names from 0 on without a gap.
template <class Enumeration, int from = 0> constexpr int count_enumerators() {
    if constexpr (is_named<Enumeration, static_cast<Enumeration>(from)>())
        return count_enumerators<Enumeration, from + 1>();
    else
        return from;
}
template <class Enumeration> constexpr int enumerator_count = count_enumerators<Enumeration>();

// A row for each enumerator, in their order.
template <class Enumeration, class Row> struct EnumeratorTable {
    std::array<Row, static_cast<std::size_t>(enumerator_count<Enumeration>)> rows;

    constexpr const Row& operator[](Enumeration of) const {
        return rows[static_cast<std::size_t>(of)];
    }
};

// Makes such a table; one row too few or too many does not compile.
template <class Enumeration, class Row, class... Rows>
constexpr EnumeratorTable<Enumeration, Row> table_of(Row first, Rows... others) {
    static_assert(1 + sizeof...(Rows) == static_cast<std::size_t>(enumerator_count<Enumeration>),
                  "a row for each enumerator");
    static_assert((std::is_same_v<Row, Rows> && ...), "rows of one type");
    return {{first, others...}};
}

// Calls `act` with each enumerator.
template <class Enumeration, class Act> constexpr void for_each_enumerator(Act act) {
    for (int i = 0; i < enumerator_count<Enumeration>; ++i)
        act(static_cast<Enumeration>(i));
}

} // namespace zhixiao
