// The signs of short codes, in any spelling that people type.
#pragma once

#include <optional>
#include <string_view>

namespace zhixiao {

// Douglas Crockford's base 32: without I, L, O and U, which are mistaken for other signs.
inline constexpr std::string_view code_alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

// Returns a full-width sign as its ASCII sign and a small letter as a capital.
char32_t plain_sign(char32_t sign);

// Says whether `sign` is a space, line break or dash, which reading a code skips.
bool is_gap_in_code(char32_t sign);

// Says whether `sign` is a digit or letter, even one that no code contains.
bool is_sign(char32_t sign);

// Returns the value, 0 to 31, of a plain sign, reading O as 0 and I and L as 1; none for any other
// sign.
std::optional<int> symbol_of_sign(char32_t sign);

} // namespace zhixiao
