// Numbers and patterns as text, and text as code points; UTF-8 throughout, no locale.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zhixiao {

// A number as people read it: at least `decimals` places, more only if the value needs them
// (up to 3): 14.3 -> "14.3", 50.0 with 1 -> "50.0", 99.88 -> "99.88"; minus as U+2212.
// Not finite: "—".
std::string format_number(double value, int decimals = 0);

// "目标{value}" with {{"value", "12"}} -> "目标12". A name without a value stays as it is.
std::string fill(std::string_view pattern,
                 const std::vector<std::pair<std::string_view, std::string>>& values);

// The code points of `utf8`; a malformed byte becomes U+FFFD.
std::u32string code_points(std::string_view utf8);

// UTF-8 of one or many code points.
std::string utf8(char32_t code_point);
std::string utf8(std::u32string_view code_points);

} // namespace zhixiao
