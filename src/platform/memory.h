// The platform in memory, for native runs and tests: records what it is asked to do.
#pragma once

#include "platform/platform.h"

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

    // A plain face: characters from U+2E80 on (Chinese) are one em wide, all others 0.55 em; every
    // glyph is a filled box.
    float advance(char32_t code_point, bool semibold, float size) override;
    Extent extent(bool semibold, float size, float line) override;
    Raster rasterise(char32_t code_point, bool semibold, float device_size) override;

    std::vector<Effect> effects;
    std::vector<std::string> patches;
    std::vector<std::string> grid_patches;
    std::vector<std::pair<std::string, std::string>> tokens;
    std::vector<std::string> failure;
    int frames = 0;
};

} // namespace zhixiao
