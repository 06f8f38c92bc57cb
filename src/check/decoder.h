// Decodes Chinese encodings with the C library, where the browser would use TextDecoder.
#pragma once

#include "plan/files/encoding.h"

#include <optional>
#include <string>
#include <string_view>

namespace zhixiao::check {

// A content::Decoder. Returns nothing when the bytes are not of this encoding.
std::optional<std::string> decode(std::string_view bytes, content::Encoding encoding);

} // namespace zhixiao::check
