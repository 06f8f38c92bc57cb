// Tests of cells as people write them, against the meaning of each spelling in csv/cells.json.
#include "plan/files/cells.h"
#include "plan/files/decimal.h"
#include "tests/app/files/files.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <string>
#include <vector>

using namespace zhixiao;
using content::CellNumber;
using content::Relation;
using nlohmann::json;

namespace {

std::string word_of(const std::optional<Relation>& relation) {
    constexpr const char* words[] = {"at_least", "more_than", "at_most", "less_than",
                                     "about",    "reduce_by", "raise_by"};
    return relation ? words[static_cast<int>(*relation)] : "";
}

json as_json(const std::optional<CellNumber>& number) {
    if (!number)
        return nullptr;
    json result{{"value", number->value}};
    if (!number->unit.empty())
        result["unit"] = number->unit;
    if (number->relation)
        result[number->is_weak ? "weakly" : "relation"] = word_of(number->relation);
    if (number->keeps)
        result["keeps"] = true;
    return result;
}

} // namespace

TEST_CASE("every spelling of a number means what the table says") {
    const json table = json::parse(file_at("tests/plan/files/csv/cells.json").text, nullptr, false);
    REQUIRE(table.is_object());
    for (auto it = table["numbers"].begin(); it != table["numbers"].end(); ++it) {
        CAPTURE(it.key());
        CHECK(as_json(content::read_number(it.key())) == it.value());
    }
}

TEST_CASE("every sign for no value is understood, and nothing else is") {
    const json table = json::parse(file_at("tests/plan/files/csv/cells.json").text, nullptr, false);
    for (const json& cell : table["no_value"]) {
        CAPTURE(cell);
        CHECK(content::is_no_value(cell.get<std::string>()));
    }
    for (const json& cell : table["some_value"]) {
        CAPTURE(cell);
        CHECK_FALSE(content::is_no_value(cell.get<std::string>()));
    }
}

TEST_CASE("white space of any width is taken off both ends of a cell") {
    for (const char* space : {" ", "\t", "\u00A0", "\u2002", "\u2003", "\u2009", "\u200B", "\u202F",
                              "\u3000", "\uFEFF"})
        CHECK(content::trimmed(std::string(space) + "甲 乙" + space + space) == "甲 乙");
}

TEST_CASE("years may be written with their word") {
    const json table = json::parse(file_at("tests/plan/files/csv/cells.json").text, nullptr, false);
    for (auto it = table["years"].begin(); it != table["years"].end(); ++it) {
        CAPTURE(it.key());
        const std::optional<int> year = content::read_year(it.key());
        CHECK((year ? json(*year) : json(nullptr)) == it.value());
    }
}

TEST_CASE("a list is divided by its signs only") {
    using Parts = std::vector<std::string>;
    CHECK(content::read_list("教育局、卫健委；妇联; 工会 ") ==
          Parts{"教育局", "卫健委", "妇联", "工会"});
    CHECK(content::read_list("、；") == Parts{});
    CHECK(content::read_list("、无；—") == Parts{});
    CHECK(content::read_list("教育局，卫健委") == Parts{"教育局，卫健委"});
}

TEST_CASE("units are the same in any spelling, and tell their denominator") {
    CHECK(content::is_same_unit("％", "%"));
    CHECK(content::is_same_unit("/10万", "1/100000"));
    CHECK_FALSE(content::is_same_unit("‰", "%"));
    CHECK(content::denominator_of("1/10万") == 100000);
    CHECK(content::denominator_of("‰") == 1000);
    CHECK_FALSE(content::denominator_of("%"));
    CHECK_FALSE(content::denominator_of("岁"));
}

TEST_CASE("a decimal number is read as the double nearest to it") {
    const std::vector<double> values{0.1,    16.9,      97.22,  1e22, 123456789012345.6,
                                     5e-324, 1.0 / 3.0, -99.88, 0,    std::nextafter(14.3, 15)};
    for (const double value : values) {
        const std::string text = content::decimal_text(value);
        CAPTURE(text);
        std::string_view rest = text;
        CHECK(content::take_decimal(rest) == value);
        CHECK(rest.empty());
    }
    CHECK(content::decimal_text(14.3) == "14.3");
    CHECK(content::decimal_text(12) == "12");
}

TEST_CASE("a number that a double cannot hold is none") {
    for (const std::string_view text : {"1e999", "-", "", ".", "1,23", "12,3456", "1,,234"}) {
        std::string_view rest = text;
        CAPTURE(std::string(text));
        CHECK_FALSE(content::take_decimal(rest));
        CHECK(rest == text);
    }
    const std::string long_number(100000, '9');
    std::string_view rest = long_number;
    CHECK_FALSE(content::take_decimal(rest));
}
