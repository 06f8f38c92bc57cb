// Reads white space, signs for no value, years, units and lists in cells.
#include "plan/files/cells.h"

#include "base/text.h"
#include "plan/files/decimal.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <utility>

namespace zhixiao::content {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// White space beyond ASCII: no-break space, en, em and thin space, zero-width space, narrow
// no-break space, wide space, byte order mark.
constexpr std::array<std::string_view, 8> wide_spaces{"\u00A0", "\u2002", "\u2003", "\u2009",
                                                      "\u200B", "\u202F", "\u3000", "\uFEFF"};

bool is_ascii_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

char32_t half_width_point(char32_t point) {
    constexpr std::u32string_view minus_signs = U"\u2212\u2010\u2011\u2012\uFE63";
    constexpr std::u32string_view spaces = U"\u00A0\u2002\u2003\u2009\u202F\u3000\t\r\n";
    if (point >= 0xFF01 && point <= 0xFF5E)
        return point - 0xFF01 + '!';
    if (minus_signs.find(point) != std::u32string_view::npos)
        return '-';
    return spaces.find(point) != std::u32string_view::npos ? U' ' : point;
}

// Each means that there is no value only where it is all that a cell holds.
constexpr std::string_view no_value_words[] = {
    "-",    "--", "—",    "——", "–",    "/",  "//",     "…",      "...", "*",
    "暂无", "无", "暂缺", "缺", "缺失", "空", "未统计", "无数据", "N/A", "NA"};

// Says whether `text` has a lead byte of the signs that half_width changes. Chinese characters have
// other lead bytes.
bool may_be_wide(std::string_view text) {
    return text.find_first_of("\xE2\xEF") != std::string_view::npos;
}

// Returns the one spelling of a unit: "1/100000", "/十万" and "1/10万" become "/10万".
std::string canonical(std::string_view unit) {
    std::string text = half_width(unit);
    text.erase(std::remove(text.begin(), text.end(), ' '), text.end());
    if (text.starts_with("1/"))
        text.erase(0, 1);
    constexpr std::pair<std::string_view, std::string_view> spellings[] = {
        {"/100000", "/10万"}, {"/十万", "/10万"}, {"/10000", "/万"}, {"/1万", "/万"},
        {"/1000", "/千"},     {"‰", "/千"},       {"/100", "%"}};
    for (const auto& [spelling, usual] : spellings) {
        if (text == spelling)
            return std::string(usual);
    }
    return text;
}

} // namespace

std::string_view trimmed(std::string_view text) {
    const auto is_plain = [](char c) { return c > ' ' && c <= '~'; };
    if (text.empty() || (is_plain(text.front()) && is_plain(text.back())))
        return text; // the case of most cells in a large file
    for (bool again = true; again;) {
        again = false;
        while (!text.empty() && is_ascii_space(text.front()))
            text.remove_prefix(1);
        while (!text.empty() && is_ascii_space(text.back()))
            text.remove_suffix(1);
        for (const std::string_view space : wide_spaces) {
            if (text.starts_with(space)) {
                text.remove_prefix(space.size());
                again = true;
            }
            if (text.ends_with(space)) {
                text.remove_suffix(space.size());
                again = true;
            }
        }
    }
    return text;
}

std::string half_width(std::string_view text) {
    std::string result;
    for (const char32_t point : code_points(text))
        result += utf8(half_width_point(point));
    return result;
}

bool is_no_value(std::string_view cell) {
    const std::string_view text = trimmed(cell);
    constexpr std::size_t longest = 9;
    if (text.empty() || text.size() > longest)
        return text.empty();
    if (is_digit(text.front()))
        return false;
    const auto stands_alone = [](std::string_view word) {
        return std::find(std::begin(no_value_words), std::end(no_value_words), word) !=
               std::end(no_value_words);
    };
    return stands_alone(text) || (may_be_wide(text) && stands_alone(half_width(text)));
}

bool is_formula(std::string_view text) {
    constexpr std::string_view signs = "=+-@";
    text.remove_prefix(std::min(text.find_first_not_of('\''), text.size()));
    if (text.empty() || signs.find(text.front()) == std::string_view::npos)
        return false;
    return !take_decimal(text) || !text.empty();
}

std::optional<int> read_year(std::string_view cell) {
    constexpr std::size_t longest = 40;
    if (cell.size() > longest)
        return std::nullopt;
    const std::string_view written = trimmed(cell);
    // Only cells that are not plain digits need half_width.
    const bool is_plain = std::all_of(written.begin(), written.end(), is_digit);
    const std::string text = is_plain ? std::string(written) : half_width(written);
    constexpr std::ptrdiff_t most_digits = 6;
    const auto end = std::find_if_not(text.begin(), text.end(), is_digit);
    if (end == text.begin() || end - text.begin() > most_digits)
        return std::nullopt;
    const std::string_view rest =
        trimmed(std::string_view(text).substr(static_cast<std::size_t>(end - text.begin())));
    constexpr std::string_view endings[] = {"", ".0", "年", "年度", "年底", "年末"};
    if (std::find(std::begin(endings), std::end(endings), rest) == std::end(endings))
        return std::nullopt;
    int year = 0;
    for (auto digit = text.begin(); digit != end; ++digit)
        year = year * 10 + (*digit - '0');
    return year;
}

bool is_same_unit(std::string_view a, std::string_view b) {
    return a == b || canonical(a) == canonical(b);
}

std::optional<double> denominator_of(std::string_view unit) {
    const std::string text = canonical(unit);
    if (text == "/千")
        return 1000;
    if (text == "/万")
        return 10000;
    if (text == "/10万")
        return 100000;
    return std::nullopt;
}

std::vector<std::string> read_list(std::string_view cell) {
    constexpr std::string_view separators[] = {"、", "；", ";"};
    std::vector<std::string> parts;
    std::string_view rest = cell;
    const auto add = [&](std::string_view part) {
        if (const std::string_view name = trimmed(part); !is_no_value(name))
            parts.emplace_back(name);
    };
    for (std::size_t at = 0; at < rest.size();) {
        const auto found =
            std::find_if(std::begin(separators), std::end(separators),
                         [&](std::string_view sign) { return rest.substr(at).starts_with(sign); });
        if (found == std::end(separators)) {
            ++at;
            continue;
        }
        add(rest.substr(0, at));
        rest.remove_prefix(at + found->size());
        at = 0;
    }
    add(rest);
    return parts;
}

} // namespace zhixiao::content
