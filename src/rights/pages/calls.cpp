// The numbers that matter most, at the head of every view of the rights part.
#include "rights/pages/calls.h"

#include "rights/pages/find.h"
#include "rights/pages/parts.h"

#include <algorithm>

namespace zhixiao::pages {
namespace {

constexpr const char* first_numbers[] = {"110", "120", "12338"};

template <class Made> Nodes of_first_numbers(const RightsContext& context, Made made) {
    Nodes nodes;
    for (const char* number : first_numbers)
        if (const Hotline* hotline = find_hotline(context.rights, {number}))
            nodes.push_back(made(*hotline));
    return nodes;
}

// Returns a link that calls wherever it is pressed, with the name and key of the hotline's button.
Node calling(const RightsContext& context, const Hotline& hotline, Box box, Nodes children) {
    return {"call-" + hotline.id.value, scene::Link{.to = RightsPage{},
                                                    .name = call_name(context, hotline),
                                                    .look = scene::LinkLook::Content,
                                                    .box = box,
                                                    .children = std::move(children),
                                                    .dial = callable(context, hotline).dial()}};
}

// Returns the row of a hotline, read out in the order in which it is seen. The hours stand beneath
// a line that is not always answered.
Node call_line(const RightsContext& context, const Hotline& hotline) {
    Node call = calling(context, hotline, {.arrange = Arrange::Row, .gap = 12, .min_height = 48},
                        {strong("number", hotline.id.value, TextStyle::Number, Tone::Brand),
                         growing(column("lines", 0, {text("name", hotline.short_name)})),
                         group("tile", {.surface = Surface::Tint, .pad_x = 12, .pad_y = 12},
                               {ornament("icon", Icon::Phone, Tone::Brand)})});
    Nodes lines{std::move(call)};
    if (!hotline.emergency)
        lines.push_back(caption("hours", hotline.hours));
    return group("line-" + hotline.id.value, {.surface = Surface::Row}, std::move(lines));
}

} // namespace

Node first_calls(const RightsContext& context) {
    const Wording& rights_words = context.rights_words;
    const std::string title = rights_words("call.first");
    Nodes others;
    for (const char* number : {"12110", "119"})
        if (const Hotline* hotline = find_hotline(context.rights, {number}))
            others.push_back(call_button(context, *hotline, scene::LinkLook::Outlined));
    return card(
        "emergency", title,
        {list("calls", title, {},
              of_first_numbers(
                  context, [&](const Hotline& hotline) { return call_line(context, hotline); })),
         caption("about", rights_words("start.emergency")),
         group("others", {.arrange = Arrange::Grid, .gap = 12, .column_min = 150},
               std::move(others))});
}

bool is_first_call(const Hotline& hotline) {
    return std::any_of(std::begin(first_numbers), std::end(first_numbers),
                       [&](const char* number) { return hotline.id.value == number; });
}

bool begins_with_calls(RightsPart part) {
    return part == RightsPart::Start || part == RightsPart::Situation ||
           part == RightsPart::Hotlines || part == RightsPart::Hotline;
}

Node calls_at_hand(const RightsContext& context) {
    const std::string title = context.rights_words("call.first");
    // On a phone the calls share the whole width; elsewhere each is as wide as its words.
    const bool on_phone = context.on_phone();
    const auto call = [&](const Hotline& hotline) {
        return calling(context, hotline,
                       {.arrange = Arrange::Row,
                        .surface = Surface::Tint,
                        .gap = 6,
                        .pad_x = on_phone ? 4.F : 20.F,
                        .align = scene::Align::Center,
                        .min_height = 48},
                       {ornament("icon", Icon::Phone, Tone::Brand, 16),
                        strong("number", hotline.id.value, TextStyle::Body, Tone::Brand)});
    };
    return {"calls-at-hand", scene::Group{scene::GroupRole::Tools, title,
                                          Box{.arrange = on_phone ? Arrange::Grid : Arrange::Wrap,
                                              .gap = 8,
                                              .column_min = 80},
                                          of_first_numbers(context, call)}};
}

} // namespace zhixiao::pages
