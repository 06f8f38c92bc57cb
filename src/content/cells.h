// What people write into the cells of a spreadsheet: numbers, years, lists, and nothing.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zhixiao::content {

// Without the white space at both ends, the wide and the zero-width ones included.
std::string_view trimmed(std::string_view text);

// Full-width letters, digits and signs as ASCII, every minus as "-", all white space as " ".
std::string half_width(std::string_view text);

// Blank, or one of the signs and words that stand for no value, wide or not: —, /, Ｎ／Ａ, 暂无 …
bool is_no_value(std::string_view cell);

// Whether a spreadsheet would take this text for a formula were it not for apostrophes before it:
// it begins with = + - or @ and is no number.
bool is_formula(std::string_view text);

// What a cell says about its number: ≥90, 90%以上, 50%左右, 下降20%.
enum class Relation { AtLeast, MoreThan, AtMost, LessThan, About, ReduceBy, RaiseBy };

struct CellNumber {
    double value = 0;
    std::string unit;                 // what follows the number, half-width: "%", "/10万", "岁"
    std::optional<Relation> relation; // none: the number alone
    bool is_weak = false;             // relation is but a way of speaking: 达到90, 控制在12
    bool keeps = false;               // 保持

    bool operator==(const CellNumber&) const = default;
};

// Nothing when it is not one number with such words around it. Thousands are grouped by commas;
// the value is the nearest double, whatever the locale.
std::optional<CellNumber> read_number(std::string_view cell);

// "2025", "2025年", "２０２５年底"; nothing when it is not a whole number of up to six digits.
std::optional<int> read_year(std::string_view cell);

// Whether two units are the same but for their spelling: ％ and %, /10万 and 1/100000.
bool is_same_unit(std::string_view a, std::string_view b);

// The denominator that a unit tells: 1000 for ‰ and 1/千, 100000 for 1/10万; none for others.
std::optional<double> denominator_of(std::string_view unit);

// The parts between 、 ； or ; without their white space and without those that hold no value.
std::vector<std::string> read_list(std::string_view cell);

} // namespace zhixiao::content
