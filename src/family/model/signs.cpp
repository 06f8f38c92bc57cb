// Reads the signs of short codes one by one.
#include "family/model/signs.h"

#include <cstddef>

namespace zhixiao {

char32_t plain_sign(char32_t sign) {
    if (sign >= U'！' && sign <= U'～')
        sign -= U'！' - U'!';
    return sign >= U'a' && sign <= U'z' ? sign - U'a' + U'A' : sign;
}

bool is_gap_in_code(char32_t sign) {
    constexpr std::u32string_view gaps =
        U" \t\r\n\u00a0\u3000-_\u2010\u2011\u2012\u2013\u2014\u2212";
    return gaps.find(plain_sign(sign)) != gaps.npos;
}

bool is_sign(char32_t sign) {
    const char32_t plain = plain_sign(sign);
    return (plain >= U'0' && plain <= U'9') || (plain >= U'A' && plain <= U'Z');
}

std::optional<int> symbol_of_sign(char32_t sign) {
    const char32_t meant = sign == U'O' ? U'0' : sign == U'I' || sign == U'L' ? U'1' : sign;
    if (meant >= 128)
        return std::nullopt;
    const std::size_t found = code_alphabet.find(static_cast<char>(meant));
    return found == code_alphabet.npos ? std::nullopt : std::optional(static_cast<int>(found));
}

} // namespace zhixiao
