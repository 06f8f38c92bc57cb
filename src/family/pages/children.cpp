// The children: their names, stages and days of answers; and the form for a child.
#include "family/pages/asking.h"

#include "base/text.h"
#include "family/pages/views.h"

namespace zhixiao::pages {
namespace {

using scene::ButtonLook;

constexpr int oldest = 18;

std::string born_words(const FamilyContext& context, Month born) {
    const Wording& family_words = context.family_words;
    const bool is_due = age_in_months(born, context.today()) < 0;
    return fill(is_due ? family_words("children.due") : family_words("children.born"),
                {{"month", month_words(context, born)}});
}

std::string stage_line(const FamilyContext& context, const ChildRecord& record) {
    const Wording& family_words = context.family_words;
    const std::optional<StageNow> now = stage_now(record, context.today());
    return now ? fill(family_words("children.stage"), {{"stage", stage_words(context, now->stage)}})
               : family_words("children.grown");
}

// Returns a line for each stage with answers: “6—12 岁：9 月 12 日、11 月 28 日”.
Node answered(const FamilyContext& context, const ChildRecord& record) {
    const Wording& family_words = context.family_words;
    Nodes lines;
    for (const FamilyStage stage : every_stage) {
        std::string days;
        for (const CheckUp& each : record.check_ups)
            if (each.stage == stage && !each.answers.empty())
                days += (days.empty() ? "" : family_words("children.answered.and")) +
                        day_words(context, each.day);
        if (!days.empty())
            lines.push_back(text(stage_text(stage),
                                 fill(family_words("children.answered.of"),
                                      {{"stage", stage_words(context, stage)}, {"days", days}})));
    }
    if (lines.empty())
        return caption("answered", family_words("children.answered.none"));
    return column("answered", 2,
                  {caption("title", family_words("children.answered")),
                   list("days", family_words("children.answered"), {.gap = 2}, std::move(lines))});
}

Node year_select(const FamilyContext& context) {
    const Wording& family_words = context.family_words;
    std::vector<scene::SelectOption> years{{"", family_words("children.year.none")}};
    for (int year = context.today().year + 1; year >= context.today().year - oldest; --year)
        years.push_back({std::to_string(year),
                         fill(family_words("children.year.of"), {{"year", std::to_string(year)}})});
    return {"year", scene::Select{family_words("children.year"), context.typed(birth_year_input),
                                  std::move(years), birth_year_input}};
}

Node month_select(const FamilyContext& context) {
    const Wording& family_words = context.family_words;
    std::vector<scene::SelectOption> months{{"", family_words("children.month.none")}};
    for (int month = 1; month <= 12; ++month)
        months.push_back({std::to_string(month), fill(family_words("children.month.of"),
                                                      {{"month", std::to_string(month)}})});
    return {"month", scene::Select{family_words("children.month"), context.typed(birth_month_input),
                                   std::move(months), birth_month_input}};
}

Node form(const FamilyContext& context, const std::string& title) {
    const Wording& family_words = context.family_words;
    Nodes lines{
        heading("title", 2, title),
        caption("about", family_words("children.about")),
        {"nickname", scene::TextField{.name = family_words("children.nickname"),
                                      .value = context.typed(nickname_input),
                                      .input = nickname_input,
                                      .hint = family_words("children.nickname.hint")}},
        group("born", {.arrange = Arrange::Grid, .gap = 8, .column_min = 130},
              {column("year", 4,
                      {caption("name", family_words("children.year")), year_select(context)}),
               column("month", 4,
                      {caption("name", family_words("children.month")), month_select(context)})}),
        caption("due", family_words("children.due.about"))};
    if (!context.visit.trouble.empty())
        lines.push_back(trouble_line(context));
    lines.push_back(group(
        "ways", {.arrange = Arrange::Wrap, .gap = 8},
        {family_button("save", family_words("children.save"), SaveChild{}, ButtonLook::Primary),
         family_button("cancel", family_words("children.cancel"), EditChild{-1},
                       ButtonLook::Secondary)}));
    return card("form", title, std::move(lines));
}

Node child_card(const FamilyContext& context, std::size_t place) {
    const Wording& family_words = context.family_words;
    const FamilyVisit& visit = context.visit;
    const ChildRecord& record = visit.record.children[place];
    const int number = static_cast<int>(place);
    const std::optional<Child>& child = record.child;
    const std::string title = child ? child->nickname : family_words("children.nameless");
    Nodes lines{heading("title", 2, title)};
    if (child) {
        lines.push_back(text("stage", stage_line(context, record)));
        lines.push_back(caption("born", born_words(context, child->born)));
    } else {
        lines.push_back(text("nameless", family_words("children.nameless.about")));
    }
    lines.push_back(answered(context, record));
    Nodes buttons;
    if (visit.record.children.size() > 1)
        buttons.push_back({"choose", scene::Button{.name = family_words("children.choose"),
                                                   .press = ChooseChild{number},
                                                   .look = ButtonLook::Secondary,
                                                   .pressed = place == visit.child}});
    buttons.push_back(
        family_button("edit", child ? family_words("children.edit") : family_words("children.name"),
                      EditChild{number}, ButtonLook::Secondary));
    buttons.push_back(family_button("remove", family_words("children.remove"), RemoveChild{number},
                                    ButtonLook::Secondary, Icon::Trash));
    lines.push_back(group("ways", {.arrange = Arrange::Wrap, .gap = 8}, std::move(buttons)));
    return card("child-" + std::to_string(place + 1), title, std::move(lines));
}

Node removed_card(const FamilyContext& context) {
    const std::string title = context.family_words("children.removed");
    return card("removed", title,
                {heading("title", 2, title),
                 text("about", context.family_words("children.removed.about")),
                 group("ways", {.arrange = Arrange::Wrap, .gap = 8},
                       {family_button("back", context.family_words("record.take_back"),
                                      TakeBackDeletion{}, ButtonLook::Primary)})});
}

Node nobody_card(const FamilyContext& context) {
    const std::string title = context.family_words("children.none");
    return card("nobody", title,
                {heading("title", 2, title),
                 text("about", context.family_words("children.none.about")),
                 caption("asked", context.family_words("children.about"))});
}

Node add_child_button(const FamilyContext& context) {
    const std::size_t count = context.visit.record.children.size();
    if (count >= most_children)
        return caption("full", fill(context.family_words("children.full"),
                                    {{"count", std::to_string(most_children)}}));
    return group(
        "add", {.arrange = Arrange::Wrap},
        {family_button("button", context.family_words("children.add"),
                       EditChild{static_cast<int>(count)}, ButtonLook::Primary, Icon::Plus)});
}

// Returns the cards in two columns, dealt in turn, where there is room.
Nodes beside_each_other(const FamilyContext& context, Nodes cards) {
    if (context.on_phone() || cards.size() < 2)
        return cards;
    std::vector<Nodes> columns(2);
    for (std::size_t i = 0; i < cards.size(); ++i)
        columns[i % 2].push_back(std::move(cards[i]));
    return {card_columns("cards", 330, std::move(columns))};
}

} // namespace

Nodes family_children(const FamilyContext& context) {
    const FamilyVisit& visit = context.visit;
    const std::size_t count = visit.record.children.size();
    Nodes cards;
    if (visit.deleted)
        cards.push_back(removed_card(context));
    for (std::size_t i = 0; i < count; ++i) {
        if (visit.editing == i)
            cards.push_back(form(context, visit.record.children[i].child
                                              ? context.family_words("children.edit.title")
                                              : context.family_words("children.name")));
        else if (!is_blank(visit.record.children[i]))
            cards.push_back(child_card(context, i));
    }
    if (is_blank(visit.record) && !visit.editing)
        cards.push_back(nobody_card(context));
    if (visit.editing && *visit.editing >= count)
        cards.push_back(form(context, context.family_words("children.add")));
    Nodes shown = beside_each_other(context, std::move(cards));
    // A nameless child with answers is named first, because a child that is added takes its place.
    const bool is_nameless = count == 1 && !visit.record.children.front().child;
    if (!visit.editing && (!is_nameless || is_blank(visit.record)))
        shown.push_back(add_child_button(context));
    return shown;
}

} // namespace zhixiao::pages
