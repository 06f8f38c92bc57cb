// Tells encodings apart, checks UTF-8 and decodes UTF-16.
#include "plan/files/encoding.h"

#include "base/text.h"

#include <cstddef>

namespace zhixiao::content {
namespace {

constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";

unsigned byte_at(std::string_view bytes, std::size_t at) {
    return static_cast<unsigned char>(bytes[at]);
}

bool continues(std::string_view bytes, std::size_t at) {
    return at < bytes.size() && (byte_at(bytes, at) & 0xC0) == 0x80;
}

// Returns the length of the well-formed sequence at `at` (Unicode, table 3-7); 0 when there is
// none.
std::size_t sequence_at(std::string_view bytes, std::size_t at) {
    const unsigned lead = byte_at(bytes, at);
    if (lead < 0x80)
        return 1;
    if (lead < 0xC2 || lead > 0xF4 || !continues(bytes, at + 1))
        return 0;
    if (lead < 0xE0)
        return 2;
    const unsigned second = byte_at(bytes, at + 1);
    // Overlong forms, surrogates, and code points beyond Unicode.
    if ((lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F) ||
        (lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second > 0x8F))
        return 0;
    const std::size_t length = lead < 0xF0 ? 3 : 4;
    for (std::size_t i = 2; i < length; ++i) {
        if (!continues(bytes, at + i))
            return 0;
    }
    return length;
}

std::optional<std::string> from_utf16(std::string_view bytes, bool little_endian) {
    if (bytes.size() % 2 != 0)
        return std::nullopt;
    const auto unit = [&](std::size_t at) -> char32_t {
        const unsigned first = byte_at(bytes, at);
        const unsigned second = byte_at(bytes, at + 1);
        return little_endian ? first | second << 8 : first << 8 | second;
    };
    std::string text;
    text.reserve(bytes.size());
    for (std::size_t at = 2; at < bytes.size(); at += 2) {
        char32_t code = unit(at);
        if (code >= 0xD800 && code < 0xE000) {
            const bool is_high = code < 0xDC00 && at + 3 < bytes.size();
            const char32_t low = is_high ? unit(at + 2) : 0;
            if (low < 0xDC00 || low >= 0xE000)
                return std::nullopt;
            code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
            at += 2;
        }
        if (code < 0x80)
            text += static_cast<char>(code);
        else
            text += utf8(code);
    }
    return text;
}

} // namespace

bool is_utf8(std::string_view bytes) {
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t length = sequence_at(bytes, at);
        if (length == 0)
            return false;
        at += length;
    }
    return true;
}

Encoding encoding_of(std::string_view bytes) {
    if (bytes.starts_with(utf8_mark))
        return Encoding::Utf8;
    if (bytes.starts_with("\xFF\xFE"))
        return Encoding::Utf16LittleEndian;
    if (bytes.starts_with("\xFE\xFF"))
        return Encoding::Utf16BigEndian;
    return is_utf8(bytes) ? Encoding::Utf8 : Encoding::Gb18030;
}

std::optional<std::string> to_utf8(std::string_view bytes, const Decoder& decoder) {
    switch (const Encoding encoding = encoding_of(bytes)) {
    case Encoding::Utf16LittleEndian:
    case Encoding::Utf16BigEndian:
        return from_utf16(bytes, encoding == Encoding::Utf16LittleEndian);
    case Encoding::Gb18030:
        return decoder ? decoder(bytes, encoding) : std::nullopt;
    case Encoding::Utf8:
        break;
    }
    if (bytes.starts_with(utf8_mark))
        bytes.remove_prefix(utf8_mark.size());
    if (!is_utf8(bytes))
        return std::nullopt;
    return std::string(bytes);
}

} // namespace zhixiao::content
