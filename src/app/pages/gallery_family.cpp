// The pieces of the family pages in every look and state: a card of the gallery.
#include "app/pages/pages.h"
#include "base/text.h"
#include "common/act/common_act.h"

#include <algorithm>
#include <cmath>

namespace zhixiao::pages {
namespace {

// Returns answers side by side, with the chosen one filled; at first that is “1”.
Node answers(const AppContext& context, std::string key, const std::vector<std::string>& names,
             float column_min) {
    constexpr Mark marks[] = {Mark::Dot, Mark::HalfDot, Mark::Ring};
    const InputId input{"gallery-" + key};
    const int chosen = static_cast<int>(number_of(context, input, 1));
    Nodes made;
    for (int at = 1; at <= static_cast<int>(names.size()); ++at) {
        const auto place = static_cast<std::size_t>(at - 1);
        made.push_back(
            {std::to_string(at),
             scene::Button{.name = names[place],
                           .press = SetText{input, std::to_string(at)},
                           .look = scene::ButtonLook::Choice,
                           .pressed = at == chosen,
                           .enabled = at < 4,
                           .mark = at < 4 ? std::optional(marks[place]) : std::nullopt}});
    }
    return group(std::move(key), {.arrange = Arrange::Grid, .gap = 8, .column_min = column_min},
                 std::move(made));
}

// Returns a bar in parts, and the buttons that step along it, with keys that press them from
// anywhere on the page.
Nodes steps(const AppContext& context) {
    constexpr int count = 14;
    const Wording& words = context.words;
    const InputId input{"gallery-step"};
    const int step = std::clamp(static_cast<int>(number_of(context, input, 4)), 0, count);
    const auto key = [&](std::string name, std::string keys, int to) {
        const bool is_on = to >= 0 && to <= count;
        const std::string shown = fill(words("gallery.button"), {{"name", keys}});
        return Node{std::move(name), scene::Button{.name = shown,
                                                   .press = SetText{input, std::to_string(to)},
                                                   .look = scene::ButtonLook::Secondary,
                                                   .enabled = is_on,
                                                   .keys = std::move(keys)}};
    };
    const std::string said =
        fill(words("gallery.share"), {{"share", std::to_string(step) + " / 14"}});
    return {text("step", said),
            {"steps", scene::Meter{.name = said,
                                   .share = static_cast<double>(step) / count,
                                   .tone = Tone::Children,
                                   .steps = count}},
            group("keys", {.arrange = Arrange::Wrap, .gap = 8},
                  {key("back", "ArrowLeft PageUp", step - 1),
                   key("on", "ArrowRight PageDown", step + 1)})};
}

// Returns bars of shares with a mark at last time's share, at both ends and between.
Node shares(const AppContext& context) {
    struct Share {
        double now;
        double before;
    };
    Nodes lines;
    for (const Share& share : {Share{1, 0.67}, Share{0.33, 0.33}, Share{0.67, 1}, Share{0, 0}}) {
        const std::string key = "share-" + std::to_string(lines.size());
        const std::string said =
            fill(context.words("gallery.share"),
                 {{"share", format_number(std::round(100 * share.now)) + "%"}});
        lines.push_back({key, scene::Meter{said, share.now, Tone::Children, share.before}});
    }
    return column("shares", 12, std::move(lines));
}

scene::Radar radar(const AppContext& context, std::size_t axes) {
    const Wording& words = context.words;
    const std::string labels[] = {words("gallery.surfaces"), words("gallery.words"),
                                  words("gallery.controls"), words("gallery.pill"),
                                  words("gallery.marks"),    words("gallery.shares"),
                                  words("gallery.pictures"), words("gallery.charts")};
    constexpr double now[] = {0.75, 1, 0.5, 0.67, 0.33, 0.9, 0.6, 0};
    scene::Radar made{.name = words("gallery.family"), .axes = {}};
    for (std::size_t at = 0; at < axes; ++at)
        made.axes.push_back({labels[at], now[at]});
    return made;
}

Nodes radars(const AppContext& context) {
    scene::Radar six = radar(context, 6);
    constexpr double before[] = {0.5, 0.67, 0.5, 1, 0.67, 0.4};
    for (std::size_t at = 0; at < six.axes.size(); ++at)
        six.axes[at].before = before[at];
    six.axes[3].share.reset(); // not answered this time
    six.before_label = fill(context.words("gallery.past"), {{"speed", "2025"}});
    scene::Radar three = radar(context, 3);
    three.tone = Tone::Brand;
    three.diameter = 160;
    return {{"six", std::move(six)}, {"three", std::move(three)}, {"eight", radar(context, 8)}};
}

} // namespace

Node gallery_family(const AppContext& context) {
    const Wording& words = context.words;
    const InputId input{"gallery-secret"};
    const std::string pill = words("gallery.pill");
    const std::string middle = words("gallery.tile_middle");
    scene::TextField secret{words("gallery.secret"), context.typed(input), input,
                            words("gallery.hint")};
    secret.secret = true;
    Nodes lines{heading("title", 2, words("gallery.family")),
                answers(context, "answers-3", {pill, pill, middle}, 88),
                answers(context, "answers-4", {pill, pill, middle, pill}, 76)};
    append(lines, steps(context));
    lines.push_back(shares(context));
    lines.push_back({"secret", std::move(secret)});
    append(lines, radars(context));
    return card("family", words("gallery.family"), std::move(lines));
}

} // namespace zhixiao::pages
