// The border between the program and the world: Platform does what the program asks, Listener
// receives what happens outside.
#pragma once

#include "app/message/message.h"
#include "base/checked.h"
#include "common/act/effect.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zhixiao {

// A file of content.
struct NamedText {
    std::string name;
    std::string text;
};

// Receives what happens outside. Paths are those of elements of the scene (scene::Placed::path);
// lengths are CSS px unless stated otherwise.
class Listener {
  public:
    Listener() = default;
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;
    virtual ~Listener() = default;

    virtual void happened(const Message& message) = 0;
    virtual void pressed(std::string_view path) = 0;
    // Reports that a part that loads after the first paint is here, with the files of its content;
    // `missed` reports that it could not be fetched, and why.
    virtual void came(const std::string& part, std::vector<NamedText> files) = 0;
    virtual void missed(const std::string& part, const std::string& fault) = 0;
    // Reports the size of the window in device px, with `density` device px to one CSS px. The
    // listener paints a frame before it returns.
    virtual void resized(int device_width, int device_height, double density) = 0;
    virtual void scrolled(std::string_view pane, double top) = 0;
    // Reports how far a grid is scrolled. `at_once`: the mirror needs the cells that come into
    // sight before the call returns.
    virtual void scrolled_grid(std::string_view grid, double left, double top, bool at_once) = 0;
    enum class Touch { Hover, Press, Focus };
    // Reports which element is hovered, held down or shows keyboard focus; an empty path: none.
    virtual void touched(Touch touch, std::string_view path) = 0;
    virtual void frame() = 0;
    // Returns where every element is painted, scrolling included: one line per element, "path x y
    // width height" in CSS px. For tests and bug reports.
    virtual std::string painted() const = 0;
    // Reports that the desk has read the files. `plans` is as plan/files/packed.h writes them,
    // empty if nothing could be used. `are_new`: the plans are those of the files; otherwise they
    // were open already and figures were added.
    virtual void opened(std::string_view plans, std::vector<Problem> problems, bool are_new) = 0;
    // Reports the plans that the device remembered; packed likewise.
    virtual void reopened(std::string_view plans) = 0;
    // Reports that a file of the whole device was opened: its contents, and its plans, packed
    // likewise.
    virtual void device_opened(DeviceContents contents, std::string_view plans) = 0;
    // Takes the plans of that file into the catalog: all of them, or none if one is refused.
    virtual void device_plans(std::string_view plans) = 0;
    // Returns the plan with this id, or without an id all plans opened from files, as
    // plan/files/packed.h writes them.
    virtual std::string plans(const std::optional<PlanId>& plan) const = 0;
    // Returns the plans that come with the app, one per line: id, tab, title.
    virtual std::string shipped() const = 0;
    // Reports that the graphics memory was lost and is available again, empty.
    virtual void context_restored() = 0;
};

// A rasterised glyph: coverage 0–255, row by row. `left` and `top` lead from the pen on the
// baseline to the corner of the bitmap; device px, y downwards.
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
    // Changes the mirror; `patch` is as scene/patch.h writes it.
    virtual void mirror(const std::string& patch) = 0;
    // Changes the cells of a grid in the mirror; `patch` is as scene/patch_grid.h writes it.
    virtual void mirror_grid(const std::string& patch) = 0;
    // Asks for one Listener::frame() before the screen is next repainted; asking again changes
    // nothing.
    virtual void request_frame() = 0;
    // Tells the page the names and CSS values of the colours and sizes in use, for what the DOM
    // paints itself.
    virtual void show_tokens(const std::vector<std::pair<std::string, std::string>>& tokens) = 0;
    // Shows these lines, one per problem, instead of the app, which cannot start.
    virtual void show_failure(const std::vector<std::string>& lines) = 0;

    // These three measure and rasterise text as the browser would set it, without kerning and
    // ligatures.
    virtual float advance(char32_t code_point, bool semibold, float size) = 0;
    // Returns ascent and descent such that in a line box of `line` CSS px the baseline lies (line −
    // ascent − descent) / 2 + ascent below the top, as the browser rounds it.
    virtual Extent extent(bool semibold, float size, float line) = 0;
    virtual Raster rasterise(char32_t code_point, bool semibold, float device_size) = 0;
};

} // namespace zhixiao
