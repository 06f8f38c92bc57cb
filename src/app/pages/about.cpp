// About the app: what it is, where its figures come from, what stays unknown, and choices.
#include "app/pages/day_notes.h"
#include "app/pages/pages.h"
#include "base/text.h"
#include "common/act/common_act.h"
#include "common/pages/dated.h"
#include "plan/pages/goals.h"
#include "plan/pages/plans.h"

namespace zhixiao::pages {
namespace {

Node words_card(std::string key, const std::string& title,
                const std::vector<std::string>& paragraphs) {
    Nodes lines{heading("title", 2, title)};
    for (const std::string& paragraph : paragraphs)
        lines.push_back(text("words-" + std::to_string(lines.size()), paragraph));
    return card(std::move(key), title, std::move(lines));
}

Node size_chip(const AppContext& context, std::string key, std::string name, TextSize size) {
    return {std::move(key), scene::Button{.name = std::move(name),
                                          .press = ChooseTextSize{size},
                                          .look = scene::ButtonLook::Chip,
                                          .pressed = context.text_size == size}};
}

Node choices_card(const AppContext& context) {
    const Wording& words = context.words;
    const bool on = context.state.text_mode;
    return card(
        "choices", words("choices.title"),
        {heading("title", 2, words("choices.title")),
         strong("size", words("choices.size")),
         group("sizes", {.arrange = Arrange::Wrap, .gap = 8},
               {size_chip(context, "standard", words("choices.size.standard"), TextSize::Standard),
                size_chip(context, "elder", words("choices.size.elder"), TextSize::Elder)}),
         strong("mode", words("choices.text_mode")),
         text("mode-about", words("choices.text_mode.about"), TextStyle::Caption, Tone::Soft),
         {"text-mode", scene::Button{.name = on ? words("choices.text_mode.leave")
                                                : words("choices.text_mode.enter"),
                                     .press = ChooseTextMode{!on},
                                     .look = scene::ButtonLook::Secondary,
                                     .icon = Icon::Document}}});
}

Node confidence_card(const AppContext& context) {
    const Wording& words = context.words;
    const std::string title = words("about.confidence");
    const auto line = [](std::string key, Mark mark, const std::string& name,
                         const std::string& meaning) {
        return group(
            std::move(key), {.arrange = Arrange::Row, .surface = Surface::Row, .gap = 12},
            {ornament("mark", mark, Tone::Brand, 12),
             growing(column("lines", 2, {strong("name", name), text("meaning", meaning)}))});
    };
    return card(
        "confidence", title,
        {heading("title", 2, title), text("words", words("about.confidence.words")),
         list("levels", title, {},
              {line("high", Mark::Dot, words("confidence.high"), words("about.confidence.high")),
               line("medium", Mark::HalfDot, words("confidence.medium"),
                    words("about.confidence.medium")),
               line("low", Mark::Ring, words("confidence.low"), words("about.confidence.low"))})});
}

Node device_entrance(const AppContext& context) {
    return entrance("device", DevicePage{}, Icon::Device, context.words("device.title"),
                    context.words("device.about"));
}

} // namespace

Nodes about(const AppContext& context) {
    const Wording& words = context.words;
    return joined(
        day_notes(context),
        {card_columns(
            "cards", 330,
            {{words_card("what", words("about.what"),
                         {words("about.what.words"), words("about.what.official")}),
              freshness_card(context), plans_entrance(context), device_entrance(context),
              guide_entrances(context), choices_card(context)},
             {words_card(
                  "figures", words("about.figures"),
                  {words("about.figures.words"), words("about.figures.derived"),
                   fill(words("about.figures.checked"), {{"checked", plans_checked(context)}})}),
              confidence_card(context)},
             {words_card("unknown", words("about.unknown"),
                         {words("about.unknown.words"), words("about.unknown.local")}),
              words_card("privacy", words("about.privacy"),
                         {words("about.privacy.words"), words("about.privacy.kept")})}})});
}

} // namespace zhixiao::pages
