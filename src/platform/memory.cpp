// The glyphs of the platform in memory: a plain face, for layout without a browser.
#include "platform/memory.h"

#include <cmath>
#include <cstddef>

namespace zhixiao {

float MemoryPlatform::advance(char32_t code_point, bool, float size) {
    const bool wide = code_point >= 0x2E80;
    return wide ? size : size * 0.55F;
}

Extent MemoryPlatform::extent(bool, float size, float) { return {size * 0.88F, size * 0.24F}; }

Raster MemoryPlatform::rasterise(char32_t code_point, bool semibold, float device_size) {
    const int side = static_cast<int>(std::ceil(advance(code_point, semibold, device_size)));
    Raster raster{0, -side, side, side, {}};
    raster.coverage.assign(static_cast<std::size_t>(side) * static_cast<std::size_t>(side), 255);
    return raster;
}

} // namespace zhixiao
