// The loop of the app: a message, the state after it, its page, the mirror and the picture.
#pragma once

#include "app/act/state.h"
#include "app/model/content.h"
#include "draw/canvas.h"
#include "draw/glyph_source.h"
#include "loop/grids.h"
#include "platform/platform.h"
#include "scene/patch.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zhixiao {

// Reads the content of the first load, the files "words.txt" and "plans.bin" of app/files/first.h.
// If they are not whole, shows on `platform` that the start failed, and returns nothing.
std::optional<Content> first_content(Platform& platform, const std::vector<NamedText>& texts);

// Joins content, update, view, layout, painting and mirror. `platform`, `glyphs` and `canvas` must
// outlive it.
class AppLoop : public Listener {
  public:
    AppLoop(Platform& platform, draw::GlyphSource& glyphs, draw::Canvas& canvas, Content content);

    void happened(const Message& message) override;
    void pressed(std::string_view path) override;
    void came(const std::string& part, std::vector<NamedText> texts) override;
    void missed(const std::string& part, const std::string& fault) override;
    void resized(int device_width, int device_height, double density) override;
    void scrolled(std::string_view pane, double top) override;
    void scrolled_grid(std::string_view grid, double left, double top, bool at_once) override;
    void touched(Touch touch, std::string_view path) override;
    void frame() override;
    std::string painted() const override;
    void opened(std::string_view plans, std::vector<Problem> problems, bool are_new) override;
    void reopened(std::string_view plans) override;
    void device_opened(DeviceContents contents, std::string_view plans) override;
    void device_plans(std::string_view plans) override;
    std::string plans(const std::optional<PlanId>& plan) const override;
    std::string shipped() const override;
    void context_restored() override;

  private:
    // A page with all that follows from it; `placement` points into `page`.
    struct Shown {
        std::unique_ptr<scene::Node> page;
        scene::Placement placement;
        scene::Description description;
        std::string patch; // of the mirror
    };

    std::vector<PlanId> take_in(std::string_view bytes, std::vector<Problem>& problems);
    Shown shown_of(const State& state);
    void show(Shown shown);
    void show_theme();

    Platform& platform_;
    draw::GlyphSource& glyphs_;
    draw::Canvas& canvas_;
    Grids grids_;
    Content content_;
    // Whether the page must be made again although the state is the same, because plans or the size
    // of the window changed.
    bool is_stale_ = false;
    std::vector<const Pack*> taken_in_; // the packs of the catalog that came last from the desk,
    std::string taken_in_bytes_;        // and their bytes, which are kept as they came
    State state_;
    float width_ = 0; // of the window, CSS px
    float height_ = 0;
    float density_ = 1;
    int device_width_ = 0;
    int device_height_ = 0;
    std::unique_ptr<scene::Node> page_; // placement_ points into it
    scene::Placement placement_;
    scene::Description description_;
    draw::Interaction interaction_;
};

} // namespace zhixiao
