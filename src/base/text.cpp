// Numbers and patterns as text, and text as code points.
#include "base/text.h"

#include <cmath>
#include <cstddef>
#include <cstdio>

namespace zhixiao {
namespace {

constexpr char32_t replacement = 0xFFFD;

// Returns the length in bytes of the UTF-8 sequence that `lead` begins; 0 if it begins none.
int sequence_length(unsigned char lead) {
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead < 0xE0)
        return 2;
    if (lead >= 0xE0 && lead < 0xF0)
        return 3;
    if (lead >= 0xF0 && lead < 0xF5)
        return 4;
    return 0;
}

// Returns whether `code`, read from `length` bytes, is valid: not an overlong form, not a surrogate
// and not beyond Unicode.
bool is_scalar(char32_t code, int length) {
    constexpr char32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    return code >= least[length] && code <= 0x10FFFF && !(code >= 0xD800 && code < 0xE000);
}

} // namespace

std::string format_number(double value, int decimals) {
    if (!std::isfinite(value))
        return "—";
    char buffer[400];
    int places = decimals;
    for (; places < 3; ++places) {
        const double scale = std::pow(10.0, places);
        if (std::abs(std::round(value * scale) / scale - value) < 1e-9 * (1 + std::abs(value)))
            break;
    }
    std::snprintf(buffer, sizeof buffer, "%.*f", places, std::abs(value));
    const std::string digits = buffer;
    const bool is_zero = digits.find_first_not_of("0.") == std::string::npos;
    return value < 0 && !is_zero ? "−" + digits : digits;
}

std::string fill(std::string_view pattern,
                 const std::vector<std::pair<std::string_view, std::string>>& values) {
    std::string result;
    for (std::size_t at = 0; at < pattern.size();) {
        const std::size_t end = pattern[at] == '{' ? pattern.find('}', at) : std::string_view::npos;
        bool filled = false;
        if (end != std::string_view::npos) {
            const std::string_view name = pattern.substr(at + 1, end - at - 1);
            for (const auto& [key, value] : values) {
                if (key != name)
                    continue;
                result += value;
                at = end + 1;
                filled = true;
                break;
            }
        }
        if (!filled)
            result += pattern[at++];
    }
    return result;
}

std::u32string code_points(std::string_view utf8) {
    std::u32string result;
    for (std::size_t at = 0; at < utf8.size();) {
        const auto lead = static_cast<unsigned char>(utf8[at]);
        const int length = sequence_length(lead);
        constexpr unsigned char lead_bits[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
        char32_t code = length == 0 ? replacement : lead & lead_bits[length];
        int read = 1;
        while (read < length && at + static_cast<std::size_t>(read) < utf8.size()) {
            const auto next = static_cast<unsigned char>(utf8[at + static_cast<std::size_t>(read)]);
            if ((next & 0xC0) != 0x80)
                break;
            code = code << 6 | (next & 0x3F);
            ++read;
        }
        const bool sound = length != 0 && read == length && is_scalar(code, length);
        result += sound ? code : replacement;
        at += static_cast<std::size_t>(read);
    }
    return result;
}

std::string utf8(char32_t code) {
    std::string result;
    const auto put = [&result](char32_t byte) { result += static_cast<char>(byte); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xC0 | code >> 6);
        put(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        put(0xE0 | code >> 12);
        put(0x80 | (code >> 6 & 0x3F));
        put(0x80 | (code & 0x3F));
    } else {
        put(0xF0 | code >> 18);
        put(0x80 | (code >> 12 & 0x3F));
        put(0x80 | (code >> 6 & 0x3F));
        put(0x80 | (code & 0x3F));
    }
    return result;
}

std::string utf8(std::u32string_view code_points) {
    std::string result;
    for (const char32_t code : code_points)
        result += utf8(code);
    return result;
}

} // namespace zhixiao
