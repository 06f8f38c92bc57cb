// Packs as one text of bytes, to pass between two programs and to keep.
#pragma once

#include "domain/plan.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace zhixiao::content {

std::string packed(std::span<const Pack> packs);

// Nothing when the bytes are not what packed() makes.
std::optional<std::vector<Pack>> unpacked(std::string_view bytes);

} // namespace zhixiao::content
