// The test platform does what a platform must.
#include "memory_platform.h"

#include <doctest/doctest.h>

using namespace zhixiao;

TEST_CASE("memory: effects, patches and frames are remembered in order") {
    MemoryPlatform platform;
    platform.perform(Announce{"已显示城市"});
    platform.perform(FocusHeading{});
    platform.mirror("{}");
    platform.request_frame();
    platform.request_frame();
    CHECK(platform.effects == std::vector<Effect>{Announce{"已显示城市"}, FocusHeading{}});
    CHECK(platform.patches == std::vector<std::string>{"{}"});
    CHECK(platform.frames == 2);
}

TEST_CASE("memory: a Chinese character is as wide as the em, and rasters hold what they announce") {
    MemoryPlatform platform;
    CHECK(platform.advance(U'国', false, 17) == doctest::Approx(17));
    CHECK(platform.advance(U'a', false, 20) == doctest::Approx(11));
    const Raster raster = platform.rasterise(U'国', true, 44.6F);
    CHECK(raster.coverage.size() == static_cast<std::size_t>(raster.width * raster.height));
    CHECK(raster.width == 45);
}
