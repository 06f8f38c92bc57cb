// Glyphs as the platform measures and rasterises them.
#include "loop/platform_glyphs.h"

#include <utility>

namespace zhixiao {

float PlatformGlyphs::advance(char32_t code, draw::Weight weight, float size) {
    return platform_.advance(code, weight == draw::Weight::Semibold, size);
}

draw::FontMetrics PlatformGlyphs::metrics(draw::Weight weight, float size) {
    const Extent extent =
        platform_.extent(weight == draw::Weight::Semibold, size, draw::line_of(size));
    return {extent.ascent, extent.descent};
}

draw::GlyphBitmap PlatformGlyphs::rasterise(char32_t code, draw::Weight weight, float device_size) {
    Raster raster = platform_.rasterise(code, weight == draw::Weight::Semibold, device_size);
    return {raster.left, raster.top, raster.width, raster.height, std::move(raster.coverage)};
}

} // namespace zhixiao
