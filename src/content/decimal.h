// A decimal number at the beginning of a text, as the nearest double, whatever the locale.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace zhixiao::content {

// Takes the number off the text: a sign, digits with or without commas between thousands, a
// point, an exponent. Nothing, and the text as it was, when there is none, when its commas do not
// group by three, or when it is beyond what a double holds.
std::optional<double> take_decimal(std::string_view& text);

// The shortest text that reads back as the same number: "12", "14.3".
std::string decimal_text(double value);

} // namespace zhixiao::content
