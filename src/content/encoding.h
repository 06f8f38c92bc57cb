// Bytes of a file, in the encoding someone's spreadsheet wrote them in, made into UTF-8.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace zhixiao::content {

enum class Encoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Gb18030 };

// By its byte order mark; without one it is UTF-8 if it can be, else GB18030, which holds GBK.
Encoding encoding_of(std::string_view bytes);

// What the platform decodes for us, as tables of Chinese encodings are large: nothing when the
// bytes are not of that encoding. Asked for Gb18030 only.
using Decoder = std::function<std::optional<std::string>(std::string_view bytes, Encoding)>;

// UTF-8 without a byte order mark; nothing when the bytes are of no encoding that we know.
std::optional<std::string> to_utf8(std::string_view bytes, const Decoder& decoder);

bool is_utf8(std::string_view bytes);

} // namespace zhixiao::content
