// The app as it runs in a browser, with a platform and a canvas that remember what they were asked.
#pragma once

#include "loop/app_loop.h"
#include "loop/platform_glyphs.h"
#include "memory_platform.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <vector>

namespace zhixiao {

// Counts instead of painting.
class CountingCanvas : public draw::Canvas {
  public:
    explicit CountingCanvas(bool is_there) : is_there_(is_there) {}

    bool is_there() const override { return is_there_; }
    void paint(const scene::Placement& placement, const draw::Interaction& interaction,
               const draw::Tokens&, int, int, float density) override {
        ++painted;
        elements = placement.elements.size();
        last = interaction;
        last_density = density;
    }
    void context_restored() override { ++restored; }

    int painted = 0;
    int restored = 0;
    std::size_t elements = 0; // of what was painted last
    draw::Interaction last;
    float last_density = 0;

  private:
    bool is_there_;
};

// Files of assets/, in the order of `names`, named as web/content.mjs names them.
std::vector<NamedText> shipped_texts(const std::vector<std::string>& names);

// Two plans of a made-up city, as the worker packs them.
std::string packed_sample();

// The app with the content of the first load, before the window has a size.
class RunningApp {
  public:
    explicit RunningApp(bool has_picture = true);

    // The window opens, `width` × 900 CSS px with two device px to one of them.
    void open(int width = 412);
    // The pages that come after the first paint are here.
    void add_later_pages();
    // The last patch of the mirror.
    nlohmann::json patch() const;
    // What the last patches made of the mirror: the element of that path, null when there is none.
    nlohmann::json element(const std::string& path) const;
    // The path of the first element in the mirror that leads to `address`; empty: none does.
    std::string path_to(const std::string& address) const;

    MemoryPlatform platform;
    CountingCanvas canvas;
    PlatformGlyphs glyphs{platform};
    AppLoop loop;
};

} // namespace zhixiao
