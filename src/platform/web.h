// The platform in a browser.
#pragma once

#include "platform/platform.h"

#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace zhixiao {

class WebPlatform : public Platform {
  public:
    void perform(const Effect& effect) override;
    void mirror(const std::string& patch) override;
    void mirror_grid(const std::string& patch) override;
    void request_frame() override;
    void show_tokens(const std::vector<std::pair<std::string, std::string>>& tokens) override;
    void show_failure(const std::vector<std::string>& lines) override;
    float advance(char32_t code_point, bool semibold, float size) override;
    Extent extent(bool semibold, float size, float line) override;
    Raster rasterise(char32_t code_point, bool semibold, float device_size) override;

    // Sends what the page reports to `listener` from now on.
    void listen(Listener& listener);
    // After a lost context the page's tables still name objects that are gone.
    void forget_picture_objects();

  private:
    std::map<std::pair<char32_t, int>, float> advances_; // key: code point, size × 4 and weight
};

// Calls `start` once, when the page has handed over all content.
void when_content_is_here(std::function<void(std::vector<NamedText>)> start);

} // namespace zhixiao
