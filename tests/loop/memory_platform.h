// A platform in memory for tests: records what it is asked to do.
#pragma once

#include "platform/platform.h"

#include <cmath>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace zhixiao {

class MemoryPlatform : public Platform {
  public:
    void perform(const Effect& effect) override { effects.push_back(effect); }
    void mirror(const std::string& patch) override { patches.push_back(patch); }
    void mirror_grid(const std::string& patch) override { grid_patches.push_back(patch); }
    void request_frame() override { ++frames; }
    void show_tokens(const std::vector<std::pair<std::string, std::string>>& shown) override {
        tokens = shown;
    }
    void show_failure(const std::vector<std::string>& lines) override { failure = lines; }

    // Chinese characters are one em wide, all others 0.55 em; every glyph is a filled box.
    float advance(char32_t code_point, bool, float size) override {
        return code_point >= 0x2E80 ? size : size * 0.55F;
    }
    Extent extent(bool, float size, float) override { return {size * 0.88F, size * 0.24F}; }
    Raster rasterise(char32_t code_point, bool semibold, float device_size) override {
        const int side = static_cast<int>(std::ceil(advance(code_point, semibold, device_size)));
        Raster raster{0, -side, side, side, {}};
        raster.coverage.assign(static_cast<std::size_t>(side) * static_cast<std::size_t>(side),
                               255);
        return raster;
    }

    std::vector<Effect> effects;
    std::vector<std::string> patches;
    std::vector<std::string> grid_patches;
    std::vector<std::pair<std::string, std::string>> tokens;
    std::vector<std::string> failure;
    int frames = 0;
};

} // namespace zhixiao
