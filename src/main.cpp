// The app in a browser's page: joins content, update, view, layout, paint and mirror.
#include "app/desk.h"
#include "app/update.h"
#include "base/match.h"
#include "content/later.h"
#include "content/load.h"
#include "content/packed.h"
#include "draw/layout.h"
#include "draw/paint.h"
#include "grids.h"
#include "pages/view.h"
#include "picture.h"
#include "platform/web.h"
#include "scene/find.h"
#include "scene/patch.h"

#include <algorithm>
#include <cstdio>
#include <iterator>
#include <memory>
#include <optional>
#include <utility>

namespace zhixiao {
namespace {

std::string line_of(const Problem& problem) {
    return problem.where + "：" + problem.what + " " + problem.fix;
}

std::vector<content::File> files_of(std::vector<NamedText> texts) {
    std::vector<content::File> files;
    for (NamedText& text : texts)
        files.push_back({std::move(text.name), std::move(text.text)});
    return files;
}

class App : public Listener {
  public:
    App(WebPlatform& platform, Catalog catalog)
        : platform_(platform), grids_(platform), catalog_(std::move(catalog)), glyphs_(platform),
          picture_(glyphs_) {
        platform_.listen(*this);
        state_.comes_in_parts = true;
        if (!picture_.is_there()) {
            state_.plain = true;
            platform_.show_without_picture();
        }
        show_theme();
    }

    void happened(const Message& message) override {
        const State before = state_;
        Next next = update(catalog_, std::move(state_), message);
        state_ = std::move(next.state);
        for (const PlanId& plan : before.desk.plans)
            if (!is_opened(state_.desk, plan)) {
                catalog_ = catalog_.without(plan);
                is_catalog_new_ = true;
            }
        if (is_catalog_new_ || !(state_ == before))
            rebuild();
        if (state_.theme != before.theme || state_.text_size != before.text_size)
            show_theme();
        for (const Effect& effect : next.effects)
            platform_.perform(effect);
    }

    void pressed(std::string_view path) override {
        const std::vector<scene::Placed>& placed = placement_.elements;
        const auto element =
            std::find_if(placed.begin(), placed.end(),
                         [&](const scene::Placed& each) { return each.path == path; });
        if (element == placed.end())
            return;
        if (const std::optional<Message> message = scene::message_of(*element))
            happened(*message); // which may replace the page and its elements
    }

    void came(const std::string& part, std::vector<NamedText> texts) override {
        std::vector<Problem> problems;
        if (!texts.empty())
            problems = content::add_later(catalog_, part, files_of(std::move(texts)));
        happened(PartCame{part, problems.empty() ? "" : line_of(problems.front())});
    }

    void missed(const std::string& part, const std::string& fault) override {
        happened(PartCame{part, fault});
    }

    void resized(int device_width, int device_height, double density) override {
        device_width_ = device_width;
        device_height_ = device_height;
        density_ = static_cast<float>(density);
        const float width = static_cast<float>(device_width) / density_;
        const float height = static_cast<float>(device_height) / density_;
        const bool is_other = width != width_ || height != height_;
        width_ = width;
        height_ = height;
        happened(Resize{width, height});
        if (is_other)
            rebuild();
        frame();
    }

    void scrolled(std::string_view pane, double top) override {
        interaction_.scrolled[std::string(pane)] = static_cast<float>(top);
        platform_.request_frame();
    }

    void scrolled_grid(std::string_view grid, double left, double top, bool at_once) override {
        interaction_.grids[std::string(grid)] = {static_cast<float>(left), static_cast<float>(top)};
        if (at_once)
            grids_.mirror(placement_, interaction_);
        platform_.request_frame();
    }

    void touched(Touch touch, std::string_view path) override {
        std::string& held = touch == Touch::Hover   ? interaction_.hovered
                            : touch == Touch::Press ? interaction_.pressed
                                                    : interaction_.focused;
        if (held == path)
            return;
        held = path;
        platform_.request_frame();
    }

    void frame() override {
        if (!page_ || !picture_.is_there() || device_width_ <= 0 || device_height_ <= 0)
            return;
        const draw::Tokens tokens(state_.theme, state_.text_size);
        picture_.paint(placement_, interaction_, tokens, device_width_, device_height_, density_);
        grids_.mirror_resting(placement_, interaction_);
    }

    std::string painted() const override {
        std::string lines;
        const auto add = [&](const std::string& path, const scene::Rect& rect) {
            char numbers[80];
            std::snprintf(numbers, sizeof numbers, " %.2f %.2f %.2f %.2f\n",
                          static_cast<double>(rect.x), static_cast<double>(rect.y),
                          static_cast<double>(rect.width), static_cast<double>(rect.height));
            lines += path + numbers;
        };
        for (const scene::Placed& element : placement_.elements) {
            add(element.path, draw::painted_rect(element, placement_, interaction_));
            for (const auto& [path, rect] : draw::painted_cells(element, placement_, interaction_))
                add(path, rect);
        }
        return lines;
    }

    void opened(std::string_view plans, std::vector<Problem> problems, bool are_new) override {
        std::vector<PlanId> ids = take_in(plans, problems);
        happened(PlansOpened{std::move(ids), std::move(problems), are_new});
    }

    void reopened(std::string_view plans) override {
        std::vector<Problem> problems;
        happened(PlansReopened{take_in(plans, problems)});
    }

    void device_opened(DeviceContents contents, std::string_view plans) override {
        DeviceFileOpened opened{std::move(contents), {}};
        for (const Pack& pack : content::unpacked(plans).value_or(std::vector<Pack>{}))
            opened.plans.push_back(pack.plan.title);
        happened(DeviceMessage{std::move(opened)});
    }

    void device_plans(std::string_view plans) override {
        std::vector<Problem> problems;
        std::vector<PlanId> ids = take_in(plans, problems);
        happened(DeviceMessage{DevicePlansCame{std::move(ids), problems.empty()}});
    }

    std::string plans(const std::optional<PlanId>& plan) const override {
        std::vector<Pack> packs;
        for (const Pack& pack : catalog_.packs())
            if (plan ? pack.plan.id == *plan : is_opened(state_.desk, pack.plan.id))
                packs.push_back(pack);
        return content::packed(packs);
    }

    std::string shipped() const override {
        std::string lines;
        for (const Pack& pack : catalog_.packs())
            if (!is_opened(state_.desk, pack.plan.id))
                lines += pack.plan.id.value + "\t" + pack.plan.title + "\n";
        return lines;
    }

    void context_restored() override {
        platform_.forget_picture_objects();
        picture_.context_restored();
        platform_.request_frame();
    }

  private:
    // Adds the plans of `bytes` to the catalog and returns their ids; if the catalog refuses one,
    // adds none and puts the reasons into `problems`. The desk has checked their figures already.
    std::vector<PlanId> take_in(std::string_view bytes, std::vector<Problem>& problems) {
        std::vector<NamedPack> packs;
        std::vector<PlanId> ids;
        for (Pack& pack : content::unpacked(bytes).value_or(std::vector<Pack>{})) {
            ids.push_back(pack.plan.id);
            packs.push_back({pack.plan.title, std::move(pack)});
        }
        Checked<Catalog> grown = catalog_.with(std::move(packs), FigureCheck::Brief);
        if (auto* faults = std::get_if<std::vector<Problem>>(&grown)) {
            problems.insert(problems.begin(), faults->begin(), faults->end());
            return {};
        }
        catalog_ = std::get<Catalog>(std::move(grown));
        is_catalog_new_ = true;
        return ids;
    }

    // Makes the scene from the state, lays it out and sends it to the mirror; the next frame paints
    // it.
    void rebuild() {
        if (width_ <= 0 || height_ <= 0)
            return;
        const draw::Tokens tokens(state_.theme, state_.text_size);
        auto page = std::make_unique<scene::Node>(view(catalog_, state_));
        placement_ = draw::lay_out(*page, width_, height_, tokens, glyphs_);
        page_ = std::move(page);
        is_catalog_new_ = false;
        scene::Description description = scene::describe(*page_, placement_);
        // A pane that is new on the page starts at its top.
        for (auto pane = interaction_.scrolled.begin(); pane != interaction_.scrolled.end();)
            pane = description_.elements.count(pane->first) == 0 ? interaction_.scrolled.erase(pane)
                                                                 : std::next(pane);
        platform_.mirror(scene::patch(description_, description));
        description_ = std::move(description);
        grids_.renew(placement_, interaction_);
        grids_.mirror(placement_, interaction_);
        platform_.request_frame();
    }

    void show_theme() { platform_.show_tokens(draw::named({state_.theme, state_.text_size})); }

    WebPlatform& platform_;
    Grids grids_;
    Catalog catalog_;
    bool is_catalog_new_ = false; // since the page was made, which may show plans that are gone
    BrowserGlyphs glyphs_;
    Picture picture_;
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

} // namespace
} // namespace zhixiao

int main() {
    using namespace zhixiao;
    static WebPlatform platform;
    static std::unique_ptr<App> app;
    when_content_is_here([](std::vector<NamedText> texts) {
        Checked<Catalog> loaded = content::load(files_of(std::move(texts)));
        std::visit(Match{[](Catalog& catalog) {
                             app = std::make_unique<App>(platform, std::move(catalog));
                         },
                         [](std::vector<Problem>& problems) {
                             std::vector<std::string> lines;
                             for (const Problem& problem : problems)
                                 lines.push_back(line_of(problem));
                             platform.show_failure(lines);
                         }},
                   loaded);
    });
    return 0;
}
