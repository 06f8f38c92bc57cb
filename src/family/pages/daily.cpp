// Five minutes a day: one small thing, and a count of days that never starts over.
#include "family/pages/asking.h"

#include "base/text.h"
#include "family/model/daily.h"
#include "family/pages/views.h"

namespace zhixiao::pages {
namespace {

using scene::ButtonLook;

// Returns the button that marks the thing of the day as done, or takes the mark away. Both are one
// node, so that the focus stays on it.
Nodes done_today(const FamilyContext& context) {
    const Wording& family_words = context.family_words;
    const bool is_done = context.chosen().days_done.count(context.today()) > 0;
    if (!is_done)
        return {family_button("done", family_words("daily.done"), SetDoneToday{true},
                              ButtonLook::Primary, Icon::Check)};
    return {{"noted", scene::Pill{family_words("daily.done.noted"), Mark::Dot, Tone::Good}},
            group("ways", {.arrange = Arrange::Wrap, .gap = 8},
                  {family_button("done", family_words("daily.undo"), SetDoneToday{false},
                                 ButtonLook::Secondary)})};
}

Node thing_card(const FamilyContext& context, FamilyStage stage, const FamilyItem& thing) {
    const Wording& family_words = context.family_words;
    const std::string title = family_words("daily.today");
    Nodes lines{
        heading("title", 2, title),
        caption("from", fill(family_words("daily.from"),
                             {{"stage", stage_words(context, stage)},
                              {"dimension", dimension_words(context, thing.dimension)}})),
        strong("thing", thing.try_today), text("why", thing.why),
        caption("question", fill(family_words("daily.question"), {{"question", thing.question}}))};
    append(lines, done_today(context));
    lines.push_back(link("check", FamilyPage{check_of(stage)}, family_words("daily.to_check")));
    return card("today", title, std::move(lines));
}

Node none_left_card(const FamilyContext& context) {
    const Wording& family_words = context.family_words;
    const std::string title = family_words("daily.none_left");
    Nodes lines{heading("title", 2, title), text("about", family_words("daily.none_left.about"))};
    append(lines, done_today(context));
    return card("today", title, std::move(lines));
}

Node unanswered_card(const FamilyContext& context, const std::optional<FamilyStage>& stage) {
    const Wording& family_words = context.family_words;
    const std::string title = family_words("daily.unanswered");
    return card(
        "today", title,
        {heading("title", 2, title), text("about", family_words("daily.unanswered.about")),
         group("ways", {.arrange = Arrange::Wrap, .gap = 8},
               {family_link("check", stage ? check_of(*stage) : FamilyView{},
                            family_words("daily.unanswered.go"), scene::LinkLook::Filled)})});
}

Node grown_card(const FamilyContext& context) {
    const std::string title =
        fill(context.family_words("start.grown"), {{"child", child_words(context)}});
    return card(
        "today", title,
        {heading("title", 2, title), text("about", context.family_words("daily.grown.about"))});
}

Node today_card(const FamilyContext& context) {
    if (is_grown(context))
        return grown_card(context);
    const std::optional<FamilyStage> stage = stage_to_ask(context);
    const CheckUp* last = stage ? latest_check_up(context.chosen(), *stage) : nullptr;
    if (!last)
        return unanswered_card(context, stage);
    const FamilyItems items = items_for(context.family, context.chosen(), *stage, context.today());
    const FamilyItem* thing = todays_thing(items, last->answers, context.today());
    return thing ? thing_card(context, *stage, *thing) : none_left_card(context);
}

Node count_card(const FamilyContext& context, const DaysDone& days) {
    const std::string title =
        fill(context.family_words("daily.count"),
             {{"week", std::to_string(days.this_week)}, {"all", std::to_string(days.altogether)}});
    return card(
        "count", title,
        {heading("title", 2, title),
         {"week",
          scene::Meter{
              .name = title, .share = days.this_week / 7.0, .tone = Tone::Children, .steps = 7}},
         caption("about", context.family_words("daily.count.about"))});
}

} // namespace

Nodes family_daily(const FamilyContext& context) {
    const DaysDone days = days_done(context.chosen().days_done, context.today());
    Nodes cards{today_card(context)};
    if (days.altogether == 0)
        return cards;
    return {card_columns("columns", 330, {std::move(cards), {count_card(context, days)}})};
}

} // namespace zhixiao::pages
