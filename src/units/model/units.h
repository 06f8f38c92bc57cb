// Units of everyday measures and their conversion. The factors follow from the units' definitions,
// so that only the last digit of a double is rounded.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace zhixiao {

// A unit: (amount + shift) * factor is the amount in the base unit of its kind.
struct Unit {
    std::string_view id;
    double factor = 1;
    double shift = 0; // for temperatures, whose zeros differ
};

struct UnitKind {
    std::string_view id;
    std::string_view from; // the unit to convert from until someone selects another
    std::string_view to;
    // By rising size; every id is unique, even between kinds.
    std::span<const Unit> units;
};

std::span<const UnitKind> unit_kinds();

// Returns the kind with this id; the first kind when there is none.
const UnitKind& unit_kind(std::string_view id);

// Returns the kind's unit with this id, else the one with the id `otherwise`, which the kind must
// have.
const Unit& unit_of(const UnitKind& kind, std::string_view id, std::string_view otherwise);

double convert(double amount, const Unit& from, const Unit& to);

// Returns the number in `typed`, spelt as people spell numbers: 1.5, －2, １，０００, 1,000. None
// when it is not a number or has more than the 15 digits that a double can hold.
std::optional<double> typed_amount(std::string_view typed);

// Returns `amount` with up to six significant digits, but all digits before the decimal point:
// 1609.34, 0.000333333, 1234567.
std::string format_amount(double amount);

} // namespace zhixiao
