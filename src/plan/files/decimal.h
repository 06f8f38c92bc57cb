// Reads a decimal number at the beginning of a text as the nearest double, in every locale.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace zhixiao::content {

// Takes the number off the front of `text`: a sign, digits with or without commas between
// thousands, a point, an exponent. Returns nothing, and leaves `text` alone, when there is no
// number, when commas do not group by three, or when the number is too large for a double.
std::optional<double> take_decimal(std::string_view& text);

// Returns the shortest text that reads back as the same number: "12", "14.3".
std::string decimal_text(double value);

} // namespace zhixiao::content
