// What the program needs of the world around it, and what the world tells the program.
#pragma once

#include "base/checked.h"
#include "message/effect.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zhixiao {

// Files of content, in the order in which they came.
struct NamedText {
    std::string name;
    std::string text;
};

// What happens outside. Paths are those of the scene's elements; lengths in CSS px.
class Listener {
  public:
    Listener() = default;
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;
    virtual ~Listener() = default;

    virtual void happened(const Message& message) = 0;
    virtual void pressed(std::string_view path) = 0;
    // A part that comes after the first paint: the files of its content, or why it did not come.
    virtual void came(const std::string& part, std::vector<NamedText> files) = 0;
    virtual void missed(const std::string& part, const std::string& fault) = 0;
    // The window has this many device px, `density` of them to a CSS px. A frame follows at once.
    virtual void resized(int device_width, int device_height, double density) = 0;
    virtual void scrolled(std::string_view pane, double top) = 0;
    // A grid is scrolled so far; `at_once`: what comes into sight is needed in the mirror now.
    virtual void scrolled_grid(std::string_view grid, double left, double top, bool at_once) = 0;
    enum class Touch { Hover, Press, Focus };
    // The element that is hovered, held down, or shows keyboard focus; empty: none.
    virtual void touched(Touch touch, std::string_view path) = 0;
    virtual void frame() = 0;
    // Where every element of the last frame was painted, scrolling included: a line an element,
    // "path x y width height" in CSS px. For tests and bug reports.
    virtual std::string painted() const = 0;
    // The desk has read the files: plans as content/packed.h writes them, none when nothing could
    // be used. are_new: of the files; else open plans with figures added.
    virtual void opened(std::string_view plans, std::vector<Problem> problems, bool are_new) = 0;
    // The same of what the device remembered.
    virtual void reopened(std::string_view plans) = 0;
    // A file of everything was opened: what it holds, and its plans likewise.
    virtual void device_opened(DeviceContents contents, std::string_view plans) = 0;
    // Those plans are to be in the catalog, or none of them if one cannot.
    virtual void device_plans(std::string_view plans) = 0;
    // The plan of that id, or with none all that were opened from files, as content/packed.h
    // writes them.
    virtual std::string plans(const std::optional<PlanId>& plan) const = 0;
    // The plans that come with the app, a line each: id, tab, title.
    virtual std::string shipped() const = 0;
    // The picture's memory was lost and is there again, empty.
    virtual void context_restored() = 0;
};

// A glyph as rasterised: coverage 0–255, corner from the pen on the baseline, device px.
struct Raster {
    int left = 0;
    int top = 0;
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> coverage;
};

struct Extent {
    float ascent = 0;
    float descent = 0;
};

class Platform {
  public:
    Platform() = default;
    Platform(const Platform&) = delete;
    Platform& operator=(const Platform&) = delete;
    virtual ~Platform() = default;

    virtual void perform(const Effect& effect) = 0;
    // `patch` as scene/patch.h writes it.
    virtual void mirror(const std::string& patch) = 0;
    // Cells of a grid; `patch` as scene/patch_grid.h writes it.
    virtual void mirror_grid(const std::string& patch) = 0;
    // One Listener::frame() before the next repaint of the screen; asking again changes nothing.
    virtual void request_frame() = 0;
    // Names and CSS values of the colours and sizes in use, for what the DOM paints itself.
    virtual void show_tokens(const std::vector<std::pair<std::string, std::string>>& tokens) = 0;
    // Shown instead of the app when it cannot start: one line a problem.
    virtual void show_failure(const std::vector<std::string>& lines) = 0;

    // Text, measured and rasterised as the browser would set it; kerning and ligatures off.
    virtual float advance(char32_t code_point, bool semibold, float size) = 0;
    // In a line box of `line` CSS px: the baseline lies (line − ascent − descent) / 2 + ascent
    // below its top, as the browser rounds it.
    virtual Extent extent(bool semibold, float size, float line) = 0;
    virtual Raster rasterise(char32_t code_point, bool semibold, float device_size) = 0;
};

} // namespace zhixiao
