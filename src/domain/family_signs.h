// The signs that short codes are written in, however someone typed them.
#pragma once

#include <optional>
#include <string_view>

namespace zhixiao {

// Douglas Crockford's: no I, L, O and U, so that none is taken for another.
inline constexpr std::string_view code_alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

// Full-width signs as plain ones, letters large.
char32_t plain_sign(char32_t sign);

// Spaces, line breaks and dashes, which are skipped.
bool is_gap_in_code(char32_t sign);

// Digits and letters, those among them that no code has.
bool is_sign(char32_t sign);

// What a plain sign stands for, O as 0, I and L as 1; none when it stands for nothing.
std::optional<int> symbol_of_sign(char32_t sign);

} // namespace zhixiao
