// The loop of the app: a message, the state after it, its page, the mirror and the picture.
#include "loop/app_loop.h"

#include "app/act/update.h"
#include "app/files/first.h"
#include "app/files/later.h"
#include "app/pages/pressed.h"
#include "app/pages/view.h"
#include "draw/layout.h"
#include "draw/paint.h"
#include "plan/act/desk.h"
#include "plan/files/packed.h"
#include "scene/find.h"

#include <algorithm>
#include <cstdio>
#include <iterator>
#include <utility>
#include <variant>

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

} // namespace

std::optional<Content> first_content(Platform& platform, const std::vector<NamedText>& texts) {
    const auto text_of = [&](std::string_view name) {
        for (const NamedText& text : texts)
            if (text.name == name)
                return std::string_view(text.text);
        return std::string_view();
    };
    std::optional<Content> content =
        content::read_first(text_of("words.txt"), text_of("plans.bin"));
    if (!content)
        platform.show_failure({"words.txt", "plans.bin"});
    return content;
}

AppLoop::AppLoop(Platform& platform, draw::GlyphSource& glyphs, draw::Canvas& canvas,
                 Content content)
    : platform_(platform), glyphs_(glyphs), canvas_(canvas), grids_(platform),
      content_(std::move(content)) {
    state_.comes_in_parts = true;
    if (!canvas_.is_there()) {
        state_.plain = true;
        platform_.perform(ShowTextMode{true});
    }
    show_theme();
}

// Takes over the state only once its page is made: in a browser a function that is not there yet
// ends this one midway, and the message is then given again (web/call.mjs).
void AppLoop::happened(const Message& message) {
    Next next = update(content_, state_, message);
    for (const PlanId& plan : state_.plan.desk.plans)
        if (!is_opened(next.state.plan.desk, plan)) {
            content_.catalog = content_.catalog.without(plan);
            is_stale_ = true;
        }
    const bool is_other = is_stale_ || !(next.state == state_);
    std::optional<Shown> shown;
    if (is_other && width_ > 0 && height_ > 0)
        shown = shown_of(next.state);
    const bool has_other_tokens =
        next.state.theme != state_.theme || next.state.text_size != state_.text_size;
    state_ = std::move(next.state);
    if (shown)
        show(*std::move(shown));
    if (has_other_tokens)
        show_theme();
    for (const Effect& effect : next.effects)
        platform_.perform(effect);
}

void AppLoop::pressed(std::string_view path) {
    const std::vector<scene::Placed>& placed = placement_.elements;
    const auto element = std::find_if(placed.begin(), placed.end(),
                                      [&](const scene::Placed& each) { return each.path == path; });
    if (element == placed.end())
        return;
    const std::optional<scene::Press> press = scene::press_of(*element);
    if (const std::optional<Message> message = press ? message_of(*press) : std::nullopt)
        happened(*message); // which makes another page, and with it other elements
}

void AppLoop::came(const std::string& part, std::vector<NamedText> texts) {
    std::vector<Problem> problems;
    if (!texts.empty())
        problems = content::add_later(content_, part, files_of(std::move(texts)));
    happened(PartCame{part, problems.empty() ? "" : line_of(problems.front())});
}

void AppLoop::missed(const std::string& part, const std::string& fault) {
    happened(PartCame{part, fault});
}

void AppLoop::resized(int device_width, int device_height, double density) {
    device_width_ = device_width;
    device_height_ = device_height;
    density_ = static_cast<float>(density);
    const float width = static_cast<float>(device_width) / density_;
    const float height = static_cast<float>(device_height) / density_;
    is_stale_ = is_stale_ || width != width_ || height != height_;
    width_ = width;
    height_ = height;
    happened(Resize{width, height});
    frame();
}

void AppLoop::scrolled(std::string_view pane, double top) {
    interaction_.scrolled[std::string(pane)] = static_cast<float>(top);
    platform_.request_frame();
}

void AppLoop::scrolled_grid(std::string_view grid, double left, double top, bool at_once) {
    interaction_.grids[std::string(grid)] = {static_cast<float>(left), static_cast<float>(top)};
    if (at_once)
        grids_.mirror(placement_, interaction_);
    platform_.request_frame();
}

void AppLoop::touched(Touch touch, std::string_view path) {
    std::string& held = touch == Touch::Hover   ? interaction_.hovered
                        : touch == Touch::Press ? interaction_.pressed
                                                : interaction_.focused;
    if (held == path)
        return;
    held = path;
    platform_.request_frame();
}

void AppLoop::frame() {
    if (!page_ || !canvas_.is_there() || device_width_ <= 0 || device_height_ <= 0)
        return;
    const draw::Tokens tokens(state_.theme, state_.text_size);
    canvas_.paint(placement_, interaction_, tokens, device_width_, device_height_, density_);
    grids_.mirror_resting(placement_, interaction_);
}

std::string AppLoop::painted() const {
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

void AppLoop::opened(std::string_view plans, std::vector<Problem> problems, bool are_new) {
    std::vector<PlanId> ids = take_in(plans, problems);
    happened(PlansOpened{std::move(ids), std::move(problems), are_new});
}

void AppLoop::reopened(std::string_view plans) {
    std::vector<Problem> problems;
    happened(PlansReopened{take_in(plans, problems)});
}

void AppLoop::device_opened(DeviceContents contents, std::string_view plans) {
    DeviceFileOpened opened{std::move(contents), {}};
    for (const Pack& pack : content::unpacked(plans).value_or(std::vector<Pack>{}))
        opened.plans.push_back(pack.plan.title);
    happened(DeviceMessage{std::move(opened)});
}

void AppLoop::device_plans(std::string_view plans) {
    std::vector<Problem> problems;
    std::vector<PlanId> ids = take_in(plans, problems);
    happened(DeviceMessage{DevicePlansCame{std::move(ids), problems.empty()}});
}

std::string AppLoop::plans(const std::optional<PlanId>& plan) const {
    std::vector<const Pack*> packs;
    for (const Pack& pack : content_.catalog.packs())
        if (plan ? pack.plan.id == *plan : is_opened(state_.plan.desk, pack.plan.id))
            packs.push_back(&pack);
    return !packs.empty() && packs == taken_in_ ? taken_in_bytes_ : content::packed_each(packs);
}

std::string AppLoop::shipped() const {
    std::string lines;
    for (const Pack& pack : content_.catalog.packs())
        if (!is_opened(state_.plan.desk, pack.plan.id))
            lines += pack.plan.id.value + "\t" + pack.plan.title + "\n";
    return lines;
}

void AppLoop::context_restored() {
    canvas_.context_restored();
    platform_.request_frame();
}

// Puts plans from the desk, which has checked their figures, into the catalog.
std::vector<PlanId> AppLoop::take_in(std::string_view bytes, std::vector<Problem>& problems) {
    std::vector<NamedPack> packs;
    std::vector<PlanId> ids;
    for (Pack& pack : content::unpacked(bytes).value_or(std::vector<Pack>{})) {
        ids.push_back(pack.plan.id);
        packs.push_back({pack.plan.title, std::move(pack)});
    }
    Checked<Catalog> grown = content_.catalog.with(std::move(packs), FigureCheck::Brief);
    if (auto* faults = std::get_if<std::vector<Problem>>(&grown)) {
        problems.insert(problems.begin(), faults->begin(), faults->end());
        return {};
    }
    content_.catalog = std::get<Catalog>(std::move(grown));
    is_stale_ = true;
    taken_in_.clear();
    for (const PlanId& id : ids)
        taken_in_.push_back(content_.catalog.pack(id));
    taken_in_bytes_ = ids.empty() ? "" : bytes;
    return ids;
}

// Makes the page of `state` and lays it out. Changes nothing that is shown.
AppLoop::Shown AppLoop::shown_of(const State& state) {
    Shown shown;
    shown.page = std::make_unique<scene::Node>(view(content_, state));
    const draw::Tokens tokens(state.theme, state.text_size);
    shown.placement = draw::lay_out(*shown.page, width_, height_, tokens, glyphs_);
    shown.description = scene::describe(*shown.page, shown.placement);
    shown.patch = scene::patch(description_, shown.description);
    return shown;
}

// Puts `shown` into the mirror; the picture follows with the next frame.
void AppLoop::show(Shown shown) {
    page_ = std::move(shown.page);
    placement_ = std::move(shown.placement);
    is_stale_ = false;
    // A pane that is new begins at its top.
    for (auto pane = interaction_.scrolled.begin(); pane != interaction_.scrolled.end();)
        pane = description_.elements.count(pane->first) == 0 ? interaction_.scrolled.erase(pane)
                                                             : std::next(pane);
    platform_.mirror(shown.patch);
    description_ = std::move(shown.description);
    grids_.renew(placement_, interaction_);
    grids_.mirror(placement_, interaction_);
    platform_.request_frame();
}

void AppLoop::show_theme() { platform_.show_tokens(draw::named({state_.theme, state_.text_size})); }

} // namespace zhixiao
