// How large a file from outside may be, whatever its format.
#pragma once

#include "base/checked.h"

#include <cstddef>
#include <cstdint>
#include <string>

namespace zhixiao::content {

// In bytes: room for 60 indicators of all 2,844 counties over ten years, 1.7 million figures of
// 55 to 70 bytes each as JSON, with sources.
constexpr std::size_t largest_file = std::size_t{192} << 20;

// Says that the file `name` of so many bytes is larger than that; whole MiB, rounded up.
Problem too_large(const std::string& name, std::uint64_t bytes);

} // namespace zhixiao::content
