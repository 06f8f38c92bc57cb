// Holding an evening at school: one item at a time, large, for a projector and its clicker, with
// buttons that count hands for each answer, and questions to talk about.
#include "family/pages/evening.h"

#include "base/text.h"
#include "common/pages/dated.h"
#include "common/pages/frame.h"
#include "family/pages/views.h"

#include <algorithm>

namespace zhixiao::pages {
namespace {

using scene::Dock;
using scene::Landmark;

// The item on the screen, and its place among the others, from 0.
struct Shown {
    const FamilyItem& item;
    std::size_t place;
    std::size_t count;
};

std::optional<Shown> shown_item(const FamilyContext& context) {
    const FamilyItems items = session_items(context);
    if (items.empty())
        return std::nullopt;
    const std::size_t place = std::min(context.visit.session.shown, items.size() - 1);
    return Shown{*items[place], place, items.size()};
}

// Says whether the window is that of a projector: 1920 px wide, seen from 8 m.
bool is_in_hall(const FamilyContext& context) {
    constexpr float hall = 1500;
    return context.page.form == Form::Wide && context.page.width >= hall;
}

TextStyle question_style(const FamilyContext& context) {
    if (context.on_phone())
        return TextStyle::Title;
    return is_in_hall(context) ? TextStyle::Figure : TextStyle::Display;
}

TextStyle answer_style(const FamilyContext& context) {
    if (context.on_phone())
        return TextStyle::Heading;
    return is_in_hall(context) ? TextStyle::Display : TextStyle::Title;
}

TextStyle count_style(const FamilyContext& context) {
    if (context.on_phone())
        return TextStyle::Number;
    return is_in_hall(context) ? TextStyle::Figure : TextStyle::Display;
}

// Returns the style of the questions to talk about, which stand beside the answers.
TextStyle talk_style(const FamilyContext& context) {
    if (context.on_phone())
        return TextStyle::Body;
    return is_in_hall(context) ? TextStyle::Title : TextStyle::Heading;
}

TextStyle note_style(const FamilyContext& context) {
    return context.on_phone() ? TextStyle::Caption : TextStyle::Body;
}

// Returns the least height of an answer's card; three fill the window of a projector.
float answer_height(const FamilyContext& context) {
    if (context.on_phone())
        return 0;
    return is_in_hall(context) ? 176.F : 116.F;
}

// Returns a button “−”, “+” or “+5”, for `more` of -1, 1 or 5 hands.
Node count_button(const FamilyContext& context, const Shown& shown, Answer answer, std::string key,
                  const std::string& sentence, int more) {
    const Wording& family_words = context.family_words;
    const int count = count_of(hands_for(context, shown.item), answer);
    const std::string signs[] = {family_words("show.sign.fewer"), family_words("show.sign.more"),
                                 family_words("show.sign.five")};
    const std::string& sign = more < 0 ? signs[0] : more == 1 ? signs[1] : signs[2];
    return {
        std::move(key),
        scene::Button{.name = fill(sentence, {{"answer", answer_words(context, answer)}}),
                      .press = CountHands{shown.item.id, std::string(answer_name(answer)), more},
                      .look = scene::ButtonLook::Secondary,
                      .enabled = more < 0 ? count > 0 : count < most_hands,
                      .shown = sign}};
}

Node count_buttons(const FamilyContext& context, const Shown& shown, Answer answer) {
    const Wording& family_words = context.family_words;
    return row("buttons", 8,
               {count_button(context, shown, answer, "fewer", family_words("show.fewer"), -1),
                count_button(context, shown, answer, "more", family_words("show.more"), 1),
                count_button(context, shown, answer, "five", family_words("show.five"), 5)});
}

// Returns the card of an answer with its hands, and a bar beneath the words.
Node answer_card(const FamilyContext& context, const Shown& shown, Answer answer) {
    const Wording& family_words = context.family_words;
    const AnswerCounts hands = hands_for(context, shown.item);
    const int count = count_of(hands, answer);
    const int all = answers_given(hands);
    const std::string word = answer_words(context, answer);
    Nodes head{
        ornament("mark", *mark_of(answer), Tone::Children, is_in_hall(context) ? 32.F : 24.F),
        growing(strong("answer", word, answer_style(context))),
        strong("count", std::to_string(count), count_style(context))};
    Nodes lines;
    if (!context.on_phone())
        head.push_back(count_buttons(context, shown, answer));
    lines.push_back(row("head", 16, std::move(head)));
    if (!context.page.is_plain)
        lines.push_back(
            {"bar",
             scene::Meter{.name = fill(family_words("show.bar"), {{"answer", word},
                                                                  {"count", std::to_string(count)},
                                                                  {"all", std::to_string(all)}}),
                          .share = all == 0 ? 0 : static_cast<double>(count) / all,
                          .tone = Tone::Children}});
    if (context.on_phone())
        lines.push_back(count_buttons(context, shown, answer));
    return group(std::string(answer_name(answer)),
                 {.surface = Surface::Card, .gap = 12, .min_height = answer_height(context)},
                 std::move(lines));
}

Nodes answers(const FamilyContext& context, const Shown& shown) {
    const Wording& family_words = context.family_words;
    if (!is_asked_by_hand(shown.item))
        return {text("no-hands", family_words("show.no_hands"), answer_style(context))};
    Nodes cards;
    for (const Answer answer : every_answer)
        if (is_counted(answer))
            cards.push_back(answer_card(context, shown, answer));
    const int all = answers_given(hands_for(context, shown.item));
    return {
        list("answers", family_words("show.answers"), {.gap = 12}, std::move(cards)),
        row("told", 12,
            {growing(text("quiet", family_words("show.quiet"), note_style(context), Tone::Soft)),
             strong("total", fill(family_words("show.total"), {{"count", std::to_string(all)}}))})};
}

Node talk_card(const FamilyContext& context, const Shown& shown) {
    const Wording& family_words = context.family_words;
    const std::string dimension(dimension_name(shown.item.dimension));
    const TextStyle style = talk_style(context);
    const std::string title = family_words("show.talk");
    return titled_section(
        "talk", title,
        {list("prompts", title, {.gap = 12},
              {text("first", family_words("show.prompt." + dimension), style),
               text("second", family_words("show.prompt.then." + dimension), style)}),
         text("rule", family_words("show.talk.rule"), note_style(context), Tone::Soft)});
}

// Returns a button that opens the reason, as answers come before it, and the reason once it is
// open.
Node why_card(const FamilyContext& context, const Shown& shown) {
    const Wording& family_words = context.family_words;
    const bool is_open = context.visit.opened == shown.item.id;
    Nodes lines{{"open", scene::Button{.name = family_words("show.why"),
                                       .press = OpenItem{is_open ? FamilyItemId{} : shown.item.id},
                                       .look = scene::ButtonLook::Secondary,
                                       .icon = Icon::Book,
                                       .pressed = is_open}}};
    if (is_open) {
        const TextStyle style = talk_style(context);
        lines.push_back(text("why", shown.item.why, style));
        lines.push_back(
            strong("try", fill(family_words("show.try"), {{"try", shown.item.try_today}}), style));
        lines.push_back(with_stale_note(context.page,
                                        caption("basis", basis_words(context, shown.item)),
                                        context.family.checked, Aged::Page));
    }
    return group("why", {.surface = Surface::Card, .gap = 12}, std::move(lines));
}

Node step_button(std::string key, std::string name, std::size_t place, std::string keys,
                 scene::ButtonLook look, bool is_on = true) {
    return {std::move(key), scene::Button{.name = std::move(name),
                                          .press = ShowSessionItem{static_cast<int>(place)},
                                          .look = look,
                                          .enabled = is_on,
                                          .keys = std::move(keys)}};
}

// Returns the pane that goes from item to item, at the bottom of the window, in reach of a thumb.
// The keys of a clicker press its buttons.
Node step_pane(const FamilyContext& context, const Shown& shown) {
    const Wording& family_words = context.family_words;
    const bool is_last = shown.place + 1 == shown.count;
    Nodes steps{step_button("previous", family_words("show.previous"),
                            shown.place == 0 ? 0 : shown.place - 1, "ArrowLeft PageUp",
                            scene::ButtonLook::Secondary, shown.place > 0),
                step_button("next", is_last ? family_words("show.end") : family_words("show.next"),
                            shown.place + 1, "ArrowRight PageDown", scene::ButtonLook::Primary)};
    if (context.on_phone())
        for (Node& step : steps)
            step.grow = true;
    else
        steps.insert(steps.begin() + 1, growing(caption("keys", family_words("show.keys"))));
    const bool on_phone = context.on_phone();
    return {"steps", scene::Pane{.name = family_words("show.steps"),
                                 .landmark = Landmark::Region,
                                 .dock = Dock::Bottom,
                                 .extent = 72,
                                 .box = {.arrange = Arrange::Row,
                                         .surface = on_phone ? Surface::Bar : Surface::None,
                                         .gap = 16,
                                         .pad_x = on_phone ? 16.F : 32.F,
                                         .pad_y = 12},
                                 .children = std::move(steps)}};
}

Node top_pane(const FamilyContext& context, const std::optional<Shown>& shown) {
    const Wording& family_words = context.family_words;
    Nodes children{{"back", scene::Link{.to = FamilyPage{{FamilyPart::Session}},
                                        .name = fill(context.page.words("back.to"),
                                                     {{"place", family_words("title.session")}}),
                                        .look = scene::LinkLook::IconOnly,
                                        .icon = Icon::Back,
                                        .box = {},
                                        .children = {}}},
                   growing(heading("title", 1, family_words("title.show"),
                                   context.on_phone() ? TextStyle::Heading : TextStyle::Title))};
    if (shown)
        children.push_back(
            strong("place",
                   fill(family_words("show.place"), {{"number", std::to_string(shown->place + 1)},
                                                     {"count", std::to_string(shown->count)}}),
                   answer_style(context)));
    return {"top", scene::Pane{.name = context.page.words("top"),
                               .landmark = Landmark::Banner,
                               .dock = Dock::Top,
                               .extent = 60,
                               .box = {.arrange = Arrange::Row,
                                       .gap = 8,
                                       .pad_x = context.on_phone() ? 8.F : 16.F},
                               .children = std::move(children)}};
}

Nodes question(const FamilyContext& context, const Shown& shown) {
    const Wording& family_words = context.family_words;
    const std::string place =
        fill(family_words("show.place"),
             {{"number", std::to_string(shown.place + 1)}, {"count", std::to_string(shown.count)}});
    Nodes parts;
    if (!context.page.is_plain)
        parts.push_back({"progress", scene::Meter{.name = place,
                                                  .share = static_cast<double>(shown.place + 1) /
                                                           static_cast<double>(shown.count),
                                                  .tone = Tone::Children,
                                                  .steps = static_cast<int>(shown.count)}});
    parts.push_back(group("asked", {.pad_y = context.on_phone() ? 0.F : 8.F},
                          {heading("question", 2, shown.item.question, question_style(context))}));
    append(parts, answers(context, shown));
    return parts;
}

} // namespace

Node family_show(const FamilyContext& context) {
    const Wording& family_words = context.family_words;
    const std::optional<Shown> shown = shown_item(context);
    Nodes panes{top_pane(context, shown)};
    if (!shown) {
        panes.push_back(main_pane(context.page, nothing_picked(context)));
    } else if (context.page.form != Form::Wide) {
        Nodes parts = question(context, *shown);
        parts.push_back(talk_card(context, *shown));
        parts.push_back(why_card(context, *shown));
        panes.push_back(main_pane(context.page, std::move(parts)));
        panes.push_back(step_pane(context, *shown));
    } else {
        panes.push_back(main_pane(context.page, question(context, *shown)));
        panes.push_back({"talk", scene::Pane{.name = family_words("show.talk"),
                                             .landmark = Landmark::Region,
                                             .dock = Dock::Right,
                                             .extent = is_in_hall(context) ? 480.F : 340.F,
                                             .scrolls = true,
                                             .box = {.gap = 16, .pad_x = 24, .pad_y = 24},
                                             .children = {talk_card(context, *shown),
                                                          why_card(context, *shown)}}});
        panes.push_back(step_pane(context, *shown));
    }
    return {"", scene::Page{.title = fill(context.page.words("window.title"),
                                          {{"page", family_words("title.show")}}),
                            .name = context.page.page_name,
                            .children = std::move(panes)}};
}

} // namespace zhixiao::pages
