// Every role in every look and state, for people who build and for tests; no page links here.
#include "app/pages/pages.h"
#include "base/text.h"
#include "common/act/common_act.h"

namespace zhixiao::pages {
namespace {

Node words_card(const AppContext& context) {
    const Wording& words = context.words;
    const auto sample = [&](std::string key, TextStyle style) {
        return text(std::move(key), words("gallery.sample"), style);
    };
    scene::Text mixed{
        .runs = {{words("gallery.sample"), Tone::Ink, true}, {words("gallery.sample"), Tone::Soft}},
        .style = TextStyle::Body,
        .align = scene::Align::Center};
    return card("words", words("gallery.words"),
                {heading("title", 2, words("gallery.words")),
                 heading("level-3", 3, words("gallery.words"), TextStyle::Body),
                 sample("figure", TextStyle::Figure),
                 sample("display", TextStyle::Display),
                 sample("number", TextStyle::Number),
                 sample("body", TextStyle::Body),
                 sample("caption", TextStyle::Caption),
                 {"mixed", std::move(mixed)},
                 text("measure", words("gallery.long")),
                 text("rare", words("gallery.rare"))});
}

Node marks_card(const AppContext& context) {
    const Wording& words = context.words;
    struct Kind {
        std::string key;
        Mark mark;
        Tone tone;
    };
    const std::vector<Kind> kinds{
        {"good", Mark::Dot, Tone::Good},           {"half", Mark::HalfDot, Tone::Good},
        {"slow", Mark::Triangle, Tone::Slow},      {"late", Mark::Diamond, Tone::Late},
        {"bad", Mark::Square, Tone::Bad},          {"none", Mark::Ring, Tone::None},
        {"risk", Mark::RingedDot, Tone::Slow},     {"over", Mark::Hourglass, Tone::None},
        {"open", Mark::Box, Tone::None},           {"women", Mark::Swatch, Tone::Women},
        {"children", Mark::Swatch, Tone::Children}};
    Nodes pills;
    for (const Kind& kind : kinds)
        pills.push_back({kind.key, scene::Pill{words("gallery.pill"), kind.mark, kind.tone}});
    pills.push_back({"dashed", scene::Pill{.text = words("gallery.pill"), .dashed = true}});
    Nodes icons;
    for (int i = 0; i <= static_cast<int>(Icon::Check); ++i)
        icons.push_back(ornament("icon-" + std::to_string(i), static_cast<Icon>(i), Tone::Ink));
    return card("marks", words("gallery.marks"),
                {heading("title", 2, words("gallery.marks")),
                 group("pills", {.arrange = Arrange::Wrap, .gap = 8}, std::move(pills)),
                 group("icons", {.arrange = Arrange::Wrap, .gap = 8}, std::move(icons))});
}

Node surfaces_card(const AppContext& context) {
    const Wording& words = context.words;
    const auto tint = [&](std::string key, Surface surface) {
        return group(std::move(key), {.surface = surface, .pad_x = 12, .pad_y = 12},
                     {text("words", words("gallery.sample"))});
    };
    return card("surfaces", words("gallery.surfaces"),
                {heading("title", 2, words("gallery.surfaces")), tint("row", Surface::Row),
                 tint("tint", Surface::Tint), tint("women", Surface::WomenTint),
                 tint("children", Surface::ChildrenTint)});
}

Node button(std::string key, std::string name, scene::ButtonLook look, bool enabled,
            std::optional<bool> pressed = std::nullopt) {
    return {std::move(key), scene::Button{.name = std::move(name),
                                          .press = ChooseTextSize{TextSize::Standard},
                                          .look = look,
                                          .pressed = pressed,
                                          .enabled = enabled}};
}

Node chosen_link(std::string key, scene::LinkLook look, Place to, std::string name, bool current) {
    return {std::move(key), scene::Link{.to = std::move(to),
                                        .name = std::move(name),
                                        .look = look,
                                        .current = current,
                                        .box = {},
                                        .children = {}}};
}

Node table_with_link(const AppContext& context) {
    const std::string said = context.words("gallery.sample");
    scene::Table table{.name = said, .widths = {}, .rows = {}};
    table.rows = {{{.text = said, .header = true}, {.text = said, .header = true}},
                  {{.text = said, .header = true, .to = HomePage{}}, {.text = said}}};
    return {"linked", std::move(table)};
}

Node controls_card(const AppContext& context) {
    using scene::ButtonLook;
    const Wording& words = context.words;
    const auto named = [&](std::string_view name) {
        return fill(words("gallery.button"), {{"name", std::string(name)}});
    };
    const InputId input{"gallery"};
    const std::string value = context.typed(input);
    Nodes lines{
        heading("title", 2, words("gallery.controls")),
        group("buttons", {.arrange = Arrange::Wrap, .gap = 8},
              {button("primary", named("1"), ButtonLook::Primary, true),
               button("primary-off", named("2"), ButtonLook::Primary, false),
               button("secondary", named("3"), ButtonLook::Secondary, true),
               button("secondary-off", named("4"), ButtonLook::Secondary, false),
               button("inline", named("5"), ButtonLook::Inline, true),
               button("inline-off", named("6"), ButtonLook::Inline, false),
               button("chip", named("7"), ButtonLook::Chip, true, false),
               button("chip-on", named("8"), ButtonLook::Chip, true, true)}),
        link("link", HomePage{}, words("not_found.action")),
        group("places", {.arrange = Arrange::Wrap, .gap = 8},
              {chosen_link("place", scene::LinkLook::Chip, HomePage{}, named("9"), false),
               chosen_link("place-current", scene::LinkLook::Chip, GalleryPage{}, named("10"),
                           true)}),
        {"blank", scene::Blank{words("gallery.sample"), 2}},
        table_with_link(context),
        group("sections", {.arrange = Arrange::Grid, .column_min = 60},
              {chosen_link("shown", scene::LinkLook::Section, GalleryPage{}, named("11"), true),
               chosen_link("other", scene::LinkLook::Section, HomePage{}, named("12"), false)}),
        {"field", scene::TextField{words("gallery.field"), value, input, words("gallery.hint")}}};
    if (!value.empty())
        lines.push_back(text("echo", fill(words("gallery.echo"), {{"text", value}})));
    return card("controls", words("gallery.controls"), std::move(lines));
}

} // namespace

Nodes gallery(const AppContext& context) {
    return {card_columns("cards", 330,
                         {{words_card(context), surfaces_card(context), gallery_family(context)},
                          {marks_card(context), controls_card(context), gallery_actions(context)},
                          gallery_pictures(context)})};
}

} // namespace zhixiao::pages
