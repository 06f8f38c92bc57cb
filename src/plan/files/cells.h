// Reads what people write into the cells of a spreadsheet: numbers, years, lists, and signs for no
// value.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zhixiao::content {

// Returns `text` without the white space at both ends, wide and zero-width spaces included.
std::string_view trimmed(std::string_view text);

// Returns `text` with full-width letters, digits and signs as ASCII, every minus sign as "-" and
// all white space as " ".
std::string half_width(std::string_view text);

// Says whether `cell` is blank or holds a sign or word that stands for no value, full-width or not:
// —, /, Ｎ／Ａ, 暂无 …
bool is_no_value(std::string_view cell);

// Says whether a spreadsheet would run `text` as a formula: after any apostrophes it begins with =
// + - or @, and it is no number.
bool is_formula(std::string_view text);

// What a cell says about its number: ≥90, 90%以上, 50%左右, 下降20%.
enum class Relation { AtLeast, MoreThan, AtMost, LessThan, About, ReduceBy, RaiseBy };

struct CellNumber {
    double value = 0;
    std::string unit;                 // the text after the number, half-width: "%", "/10万", "岁"
    std::optional<Relation> relation; // empty when the number stands alone
    bool is_weak = false; // the relation is only a turn of phrase: 达到90, 控制在12
    bool keeps = false;   // 保持

    bool operator==(const CellNumber&) const = default;
};

// Reads the one number of `cell` and the words around it. Returns nothing when there is no number,
// more than one, or an unknown or contradictory word. Commas may group thousands; the value is the
// nearest double in every locale.
std::optional<CellNumber> read_number(std::string_view cell);

// Reads a year: "2025", "2025年", "２０２５年底". Returns nothing when `cell` is not a whole number
// of up to six digits.
std::optional<int> read_year(std::string_view cell);

// Says whether two units differ only in spelling: ％ and %, /10万 and 1/100000.
bool is_same_unit(std::string_view a, std::string_view b);

// Returns the denominator that `unit` names: 1000 for ‰ and 1/千, 100000 for 1/10万; nothing for
// other units.
std::optional<double> denominator_of(std::string_view unit);

// Splits `cell` at 、 ； and ; into trimmed items, and drops the items that hold no value.
std::vector<std::string> read_list(std::string_view cell);

} // namespace zhixiao::content
