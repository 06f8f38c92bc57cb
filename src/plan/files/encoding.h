// Turns the bytes of a file into UTF-8, whatever encoding a spreadsheet wrote them in.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace zhixiao::content {

enum class Encoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Gb18030 };

// Tells the encoding of `bytes` by their byte order mark. Without a mark they are UTF-8 if they can
// be, else GB18030, which includes GBK.
Encoding encoding_of(std::string_view bytes);

// Decodes with the platform's own tables, because those of Chinese encodings are large. Returns
// nothing when the bytes are not of that encoding. It is asked for Gb18030 only.
using Decoder = std::function<std::optional<std::string>(std::string_view bytes, Encoding)>;

// Returns UTF-8 without a byte order mark; nothing when the bytes fit no known encoding.
std::optional<std::string> to_utf8(std::string_view bytes, const Decoder& decoder);

bool is_utf8(std::string_view bytes);

} // namespace zhixiao::content
