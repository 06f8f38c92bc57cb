// Decodes text with iconv.
#include "check/decoder.h"

#include <array>
#include <cerrno>
#include <cstddef>
#include <iconv.h>
#include <utility>

namespace zhixiao::check {
namespace {

const char* iconv_name(content::Encoding encoding) {
    switch (encoding) {
    case content::Encoding::Utf16LittleEndian:
        return "UTF-16LE";
    case content::Encoding::Utf16BigEndian:
        return "UTF-16BE";
    case content::Encoding::Gb18030:
        return "GB18030";
    case content::Encoding::Utf8:
        break;
    }
    return "UTF-8";
}

} // namespace

std::optional<std::string> decode(std::string_view bytes, content::Encoding encoding) {
    const iconv_t converter = iconv_open("UTF-8", iconv_name(encoding));
    // POSIX defines this value as the failure of iconv_open.
    if (converter == reinterpret_cast<iconv_t>(-1)) // NOLINT(performance-no-int-to-ptr)
        return std::nullopt;
    constexpr auto failed = static_cast<std::size_t>(-1);
    std::string text;
    std::array<char, 1 << 16> piece{};
    // iconv takes a char** but only reads through it.
    char* in = const_cast<char*>(bytes.data());
    std::size_t in_left = bytes.size();
    bool is_sound = true;
    while (is_sound && in_left > 0) {
        char* out = piece.data();
        std::size_t out_left = piece.size();
        const std::size_t result = iconv(converter, &in, &in_left, &out, &out_left);
        is_sound = result != failed || errno == E2BIG;
        text.append(piece.data(), piece.size() - out_left);
    }
    iconv_close(converter);
    return is_sound ? std::optional<std::string>(std::move(text)) : std::nullopt;
}

} // namespace zhixiao::check
