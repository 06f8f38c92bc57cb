// Units of everyday measures, and converting between them. The factors are those of the units'
// definitions, so that nothing but the last digit of a double is rounded.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace zhixiao {

// (amount + shift) * factor is the amount in the base unit of the kind.
struct Unit {
    std::string_view id;
    double factor = 1;
    double shift = 0; // of temperatures, which do not share their zero
};

struct UnitKind {
    std::string_view id;
    std::string_view from; // what is converted until someone chooses
    std::string_view to;
    std::span<const Unit> units; // by rising size; no id twice, also not in two kinds
};

std::span<const UnitKind> unit_kinds();

// The one of that id, else the first.
const UnitKind& unit_kind(std::string_view id);

// The unit of the kind with that id, else `otherwise`, which is one of the kind.
const Unit& unit_of(const UnitKind& kind, std::string_view id, std::string_view otherwise);

double convert(double amount, const Unit& from, const Unit& to);

// A number as people type it: 1.5, －2, １，０００, 1,000. Nothing when it is none, or beyond the
// 15 digits that a double holds.
std::optional<double> typed_amount(std::string_view typed);

// Up to six digits that count, and all before the decimal point: 1609.34, 0.000333333, 1234567.
std::string format_amount(double amount);

} // namespace zhixiao
