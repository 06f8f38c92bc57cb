// The hands raised on an evening at school: counts without names, and none of small groups.
#include "base/text.h"
#include "common/act/common_act.h"
#include "family/model/rollup.h"
#include "family/pages/evening.h"
#include "family/pages/views.h"

#include <algorithm>

namespace zhixiao::pages {
namespace {

using Align = scene::Align;

// Says whether the counts of an item may be shown.
bool is_shown(const FamilyContext& context, const FamilyItem& item) {
    return is_asked_by_hand(item) && answers_given(hands_for(context, item)) >= smallest_group;
}

// Returns the reason why an item has no counts, to stand in their place.
std::string reason(const FamilyContext& context, const FamilyItem& item) {
    const Wording& family_words = context.family_words;
    if (!is_asked_by_hand(item))
        return family_words("summary.talked");
    return answers_given(hands_for(context, item)) == 0 ? family_words("summary.not_counted")
                                                        : family_words("summary.hidden");
}

Node item_lines(const FamilyContext& context, const FamilyItem& item, std::size_t place) {
    const Wording& family_words = context.family_words;
    const AnswerCounts hands = hands_for(context, item);
    Nodes lines{
        strong("question", fill(family_words("summary.item"),
                                {{"number", std::to_string(place)}, {"question", item.question}}))};
    if (is_shown(context, item)) {
        lines.push_back(
            answer_bars(context, "hands", item.question, hands, family_words("summary.people")));
        lines.push_back(caption("total", fill(family_words("show.total"),
                                              {{"count", std::to_string(answers_given(hands))}})));
    } else {
        lines.push_back(caption("reason", reason(context, item)));
    }
    return column(item.id.value, 6, std::move(lines));
}

// Returns the number of hands, or a word for the reason why it is not shown.
std::string total_words(const FamilyContext& context, const FamilyItem& item) {
    const Wording& family_words = context.family_words;
    if (is_shown(context, item))
        return std::to_string(answers_given(hands_for(context, item)));
    if (!is_asked_by_hand(item))
        return family_words("summary.table.talked");
    return answers_given(hands_for(context, item)) == 0 ? family_words("summary.table.not_counted")
                                                        : family_words("summary.table.hidden");
}

std::vector<scene::Cell> table_row(const FamilyContext& context, const FamilyItem& item) {
    const Wording& family_words = context.family_words;
    const AnswerCounts hands = hands_for(context, item);
    std::vector<scene::Cell> row{head_cell(item.question)};
    row.front().tone = Tone::Ink;
    for (const Answer answer : every_answer)
        if (is_counted(answer))
            row.push_back({.text = is_shown(context, item) ? std::to_string(count_of(hands, answer))
                                                           : family_words("summary.table.no_count"),
                           .align = Align::End});
    row.push_back({.text = total_words(context, item), .align = Align::End});
    return row;
}

// Returns the counts as a table, for text mode.
Node hands_table(const FamilyContext& context, const FamilyItems& items) {
    const Wording& family_words = context.family_words;
    scene::Table table{.name = family_words("summary.title"),
                       .widths = {},
                       .rows = {{head_cell(family_words("summary.table.item"))}}};
    for (const Answer answer : every_answer)
        if (is_counted(answer))
            table.rows.front().push_back(head_cell(answer_words(context, answer), Align::End));
    table.rows.front().push_back(head_cell(family_words("summary.table.total"), Align::End));
    for (const FamilyItem* item : items)
        table.rows.push_back(table_row(context, *item));
    return {"table", std::move(table)};
}

Node hands_list(const FamilyContext& context, const FamilyItems& items) {
    Nodes lines;
    for (const FamilyItem* item : items)
        lines.push_back(item_lines(context, *item, lines.size() + 1));
    return list("list", context.family_words("summary.title"), {.gap = 20}, std::move(lines));
}

// Returns the items with the most 还没有; none when nobody raised a hand for it.
FamilyItems most_not_yet(const FamilyContext& context, const FamilyItems& items) {
    int most = 1;
    FamilyItems found;
    for (const FamilyItem* item : items) {
        const int count = is_shown(context, *item) ? hands_for(context, *item).not_yet : 0;
        if (count > most)
            found.clear();
        most = std::max(most, count);
        if (count == most)
            found.push_back(item);
    }
    return found;
}

Nodes most_part(const FamilyContext& context, const FamilyItems& items) {
    const Wording& family_words = context.family_words;
    const FamilyItems most = most_not_yet(context, items);
    if (most.empty())
        return {};
    const std::string title = family_words("summary.most");
    Nodes lines;
    for (const FamilyItem* item : most) {
        const AnswerCounts hands = hands_for(context, *item);
        lines.push_back(column(
            item->id.value, 2,
            {text("question", item->question),
             strong("count", fill(family_words("class.often.count"),
                                  {{"answered", std::to_string(answers_given(hands))},
                                   {"not_yet", std::to_string(hands.not_yet)}})),
             text("try", fill(family_words("class.often.try"), {{"try", item->try_today}}))}));
    }
    return {
        column("most", 8,
               {heading("title", 3, title), list("list", title, {.gap = 12}, std::move(lines))})};
}

Node sheet(const FamilyContext& context, const FamilyItems& items) {
    const Wording& family_words = context.family_words;
    const std::string stage = stage_words(context, context.visit.session.stage);
    const std::string name = fill(family_words("summary.sheet"), {{"stage", stage}});
    const std::string facts =
        fill(family_words("summary.facts"), {{"count", std::to_string(items.size())},
                                             {"date", day_words(context, context.today())}});
    Nodes parts{
        column("head", 2, {heading("title", 2, name, TextStyle::Title), text("facts", facts)})};
    append(parts, most_part(context, items));
    parts.push_back(
        column("hands", 8,
               {heading("title", 3, family_words("summary.title")),
                context.page.is_plain ? hands_table(context, items) : hands_list(context, items)}));
    parts.push_back(caption("foot", family_words("summary.foot")));
    return {"sheet", scene::Group{scene::GroupRole::Sheet, name,
                                  Box{.surface = Surface::Card, .gap = 20}, std::move(parts)}};
}

Node next_steps(const FamilyContext& context) {
    const Wording& family_words = context.family_words;
    Nodes lines{text("about", family_words("summary.ways.about")),
                family_link("handout", {FamilyPart::Handout}, family_words("title.handout"),
                            scene::LinkLook::Filled),
                group("ways", {.arrange = Arrange::Wrap, .gap = 8},
                      {family_button("print", family_words("summary.print"), PrintPage{},
                                     scene::ButtonLook::Secondary, Icon::Printer),
                       family_button("forget", family_words("session.forget"), ForgetSession{},
                                     scene::ButtonLook::Secondary, Icon::Trash)}),
                family_link("show", {FamilyPart::Show}, family_words("summary.back"),
                            scene::LinkLook::Plain, Icon::Next),
                family_link("session", {FamilyPart::Session}, family_words("summary.items"),
                            scene::LinkLook::Plain, Icon::Next)};
    const std::string title = family_words("summary.ways");
    return off_paper("ways", title, {titled_section("next", title, std::move(lines))});
}

} // namespace

Nodes family_summary(const FamilyContext& context) {
    const FamilyItems items = session_items(context);
    if (items.empty())
        return nothing_picked(context);
    return {card_columns("summary", 330, {{sheet(context, items)}, {next_steps(context)}})};
}

} // namespace zhixiao::pages
