// Tests of unit conversion: definitions, converting back, and numbers as people type and read them.
#include "units/model/units.h"

#include <doctest/doctest.h>

#include <cstddef>
#include <set>
#include <string>

namespace zhixiao {
namespace {

double converted(const char* kind, double amount, const char* from, const char* to) {
    const UnitKind& in = unit_kind(kind);
    return convert(amount, unit_of(in, from, in.from), unit_of(in, to, in.to));
}

} // namespace

TEST_CASE("units: conversions follow the definitions") {
    struct Known {
        const char* kind;
        double amount;
        const char* from;
        const char* to;
        double result;
    };
    for (const Known& known : {Known{"length", 1, "inch", "centimetre", 2.54},
                               Known{"length", 1, "li", "metre", 500},
                               Known{"length", 1, "li", "zhang", 150},
                               Known{"length", 3, "chi", "metre", 1},
                               Known{"length", 1, "zhang", "cun", 100},
                               Known{"length", 1, "mile", "yard", 1760},
                               Known{"length", 1, "yard", "foot", 3},
                               Known{"length", 1, "foot", "inch", 12},
                               Known{"length", 1, "nautical-mile", "kilometre", 1.852},
                               Known{"weight", 1, "jin", "gram", 500},
                               Known{"weight", 1, "jin", "liang", 10},
                               Known{"weight", 2000, "jin", "tonne", 1},
                               Known{"weight", 1, "pound", "ounce", 16},
                               Known{"weight", 1, "pound", "gram", 453.59237},
                               Known{"area", 15, "mu", "hectare", 1},
                               Known{"area", 3, "mu", "square-metre", 2000},
                               Known{"area", 1, "acre", "square-foot", 43560},
                               Known{"area", 1, "square-kilometre", "mu", 1500},
                               Known{"volume", 1, "cubic-metre", "litre", 1000},
                               Known{"volume", 1, "us-gallon", "fluid-ounce", 128},
                               Known{"volume", 1, "uk-gallon", "litre", 4.54609},
                               Known{"temperature", 100, "celsius", "fahrenheit", 212},
                               Known{"temperature", -40, "celsius", "fahrenheit", -40},
                               Known{"temperature", 98.6, "fahrenheit", "celsius", 37},
                               Known{"temperature", 0, "kelvin", "celsius", -273.15}}) {
        INFO(known.amount << " " << known.from << " in " << known.to);
        CHECK(converted(known.kind, known.amount, known.from, known.to) ==
              doctest::Approx(known.result).epsilon(1e-12));
    }
}

TEST_CASE("units: every conversion goes back to where it came from") {
    for (const UnitKind& kind : unit_kinds())
        for (const Unit& from : kind.units)
            for (const Unit& to : kind.units) {
                INFO(std::string(from.id) << " and " << std::string(to.id));
                CHECK(convert(convert(36.6, from, to), to, from) ==
                      doctest::Approx(36.6).epsilon(1e-12));
            }
}

TEST_CASE("units: no name stands for two units, and each kind begins with two of its own") {
    std::set<std::string> names;
    for (const UnitKind& kind : unit_kinds()) {
        INFO(std::string(kind.id));
        for (const Unit& unit : kind.units)
            CHECK(names.insert(std::string(unit.id)).second);
        CHECK(unit_of(kind, kind.from, kind.to).id == kind.from);
        CHECK(unit_of(kind, kind.to, kind.from).id == kind.to);
        CHECK_FALSE(kind.from == kind.to);
    }
}

TEST_CASE("units: those of a kind are listed by rising size") {
    for (const UnitKind& kind : unit_kinds())
        for (std::size_t i = 1; i < kind.units.size() && kind.id != "temperature"; ++i) {
            INFO(std::string(kind.units[i].id));
            CHECK(kind.units[i - 1].factor < kind.units[i].factor);
        }
}

TEST_CASE(
    "units: an unknown kind counts as the first one, an unknown unit as its kind's first choice") {
    CHECK(unit_kind("nothing").id == "length");
    const UnitKind& weight = unit_kind("weight");
    CHECK(unit_of(weight, "metre", weight.from).id == "jin");
}

TEST_CASE("units: a number is read however the input method writes it") {
    CHECK(typed_amount("1.5") == 1.5);
    CHECK(typed_amount(" 1,234.5 ") == 1234.5);
    CHECK(typed_amount("１２．５") == 12.5);
    CHECK(typed_amount("−3") == -3);
    CHECK(typed_amount("+3") == 3);
    CHECK(typed_amount(".5") == 0.5);
    CHECK(typed_amount("5.") == 5);
    CHECK(typed_amount("1。5") == 1.5);
}

TEST_CASE("units: a text that is no number is not taken for one") {
    for (const char* typed : {"", " ", "-", ".", "1.2.3", "一", "1e5", "0x10", "nan", "inf", "1-2",
                              "5斤", "--5", "1234567890123456"}) {
        INFO(std::string(typed));
        CHECK(typed_amount(typed) == std::nullopt);
    }
}

TEST_CASE("units: a result has six significant digits, and no trailing zeros") {
    CHECK(format_amount(0) == "0");
    CHECK(format_amount(-0.0) == "0");
    CHECK(format_amount(2.54) == "2.54");
    CHECK(format_amount(1609.344) == "1609.34");
    CHECK(format_amount(1.0 / 3) == "0.333333");
    CHECK(format_amount(0.000333333333) == "0.000333333");
    CHECK(format_amount(0.1 + 0.2) == "0.3");
    CHECK(format_amount(1234567.89) == "1234568");
    CHECK(format_amount(-40) == "−40");
    CHECK(format_amount(0.9999999) == "1");
    CHECK(format_amount(666.6666666) == "666.667");
    CHECK(format_amount(1e-21) == "0.000000000000000000001");
}

} // namespace zhixiao
