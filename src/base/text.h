// Numbers and patterns as text, and text as code points; UTF-8 throughout, no locale.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zhixiao {

// Writes a number for people: with at least `decimals` places, and with up to 3 if the value needs
// them: 14.3 -> "14.3", 50.0 with `decimals` 1 -> "50.0", 99.88 -> "99.88". The minus sign is
// U+2212. A value that is not finite is "—".
std::string format_number(double value, int decimals = 0);

// Puts values in place of names: "目标{value}" with {{"value", "12"}} -> "目标12". A name without a
// value stays as it is.
std::string fill(std::string_view pattern,
                 const std::vector<std::pair<std::string_view, std::string>>& values);

// Returns the code points of `utf8`; each malformed sequence becomes one U+FFFD.
std::u32string code_points(std::string_view utf8);

// Encodes one code point, or many, as UTF-8.
std::string utf8(char32_t code_point);
std::string utf8(std::u32string_view code_points);

} // namespace zhixiao
