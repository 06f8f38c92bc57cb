// The app as it runs in a browser, with a platform and a canvas that record what they are asked.
#pragma once

#include "loop/app_loop.h"
#include "loop/platform_glyphs.h"
#include "memory_platform.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <vector>

namespace zhixiao {

// Counts the paintings and remembers the last one.
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

// Returns these files of assets/, under the names that web/content.mjs gives them.
std::vector<NamedText> shipped_texts(const std::vector<std::string>& names);

// Returns two plans of a made-up city, packed as by the worker.
std::string packed_sample();

// The app with the content of the first load, before the window has a size.
class RunningApp {
  public:
    explicit RunningApp(bool has_picture = true);

    // Opens the window: `width` × 900 CSS px, two device px to each.
    void open(int width = 412);
    // Delivers the pages that load after the first paint.
    void add_later_pages();
    // Returns the last patch of the mirror.
    nlohmann::json patch() const;
    // Returns the element of this path in the mirror, after all patches; null if there is none.
    nlohmann::json element(const std::string& path) const;
    // Returns the path of the first element in the mirror that leads to `address`; empty if none
    // does.
    std::string path_to(const std::string& address) const;

    MemoryPlatform platform;
    CountingCanvas canvas;
    PlatformGlyphs glyphs{platform};
    AppLoop loop;
};

} // namespace zhixiao
