// The sheets of a class: for each stage the answers by dimension, and the items that are most often
// 还没有. They show nothing of groups that are too small, and no code.
#include "base/text.h"
#include "common/act/common_act.h"
#include "family/pages/class.h"

#include <algorithm>

namespace zhixiao::pages {
namespace {

using Align = scene::Align;

bool shows_table(const FamilyContext& context) {
    return context.page.is_plain || context.typed(class_look_input) == class_look_table;
}

// Returns a row with the counts of every answer, 不适用 and missing answers included.
std::vector<scene::Cell> table_row(const FamilyContext& context, const DimensionSpread& spread) {
    scene::Cell name = head_cell(dimension_words(context, spread.dimension));
    name.tone = Tone::Ink;
    std::vector<scene::Cell> row{std::move(name)};
    for (const Answer answer : every_answer)
        row.push_back(count_cell(count_of(spread.counts, answer)));
    row.push_back(count_cell(spread.counts.unanswered));
    return row;
}

Node spread_table(const FamilyContext& context, const StageRollUp& rolled) {
    const Wording& family_words = context.family_words;
    scene::Table table{
        .name = fill(family_words("class.table"), {{"stage", stage_words(context, rolled.stage)}}),
        .widths = {},
        .rows = {{head_cell(family_words("class.table.dimension"))}}};
    for (const Answer answer : every_answer)
        table.rows.front().push_back(head_cell(answer_words(context, answer), Align::End));
    table.rows.front().push_back(head_cell(family_words("class.unanswered"), Align::End));
    for (const DimensionSpread& spread : rolled.dimensions)
        if (!spread.is_hidden)
            table.rows.push_back(table_row(context, spread));
    return {"table", std::move(table)};
}

// Returns the counts of 不适用 and of missing answers, which no bar shows; empty when both are 0.
std::string aside_words(const FamilyContext& context, const AnswerCounts& counts) {
    const Wording& family_words = context.family_words;
    std::string words;
    const auto add = [&](const std::string& sentence, const std::string& answer, int count) {
        if (count > 0)
            words += (words.empty() ? "" : family_words("class.aside.and")) +
                     fill(sentence, {{"count", std::to_string(count)}, {"answer", answer}});
    };
    for (const Answer answer : every_answer)
        if (!is_counted(answer))
            add(family_words("class.aside.count"), answer_words(context, answer),
                count_of(counts, answer));
    add(family_words("class.aside.unanswered"), "", counts.unanswered);
    return words.empty() ? "" : fill(family_words("class.aside"), {{"counts", words}});
}

Node spread_bars(const FamilyContext& context, const DimensionSpread& spread) {
    const Wording& family_words = context.family_words;
    const std::string name = dimension_words(context, spread.dimension);
    const AnswerCounts& counts = spread.counts;
    Nodes lines{strong("name", name),
                answer_bars(context, "bars", name, counts, family_words("class.answers"))};
    if (const std::string aside = aside_words(context, counts); !aside.empty())
        lines.push_back(caption("aside", aside));
    return column(std::string(dimension_name(spread.dimension)), 4, std::move(lines));
}

// Returns a sentence that names the dimensions left out; nothing when none is.
Nodes hidden_dimensions(const FamilyContext& context, const StageRollUp& rolled) {
    const Wording& family_words = context.family_words;
    std::string names;
    for (const DimensionSpread& spread : rolled.dimensions)
        if (spread.is_hidden)
            names += (names.empty() ? "" : family_words("class.and")) +
                     dimension_words(context, spread.dimension);
    if (names.empty())
        return {};
    return {
        caption("hidden", fill(family_words("class.dimensions.hidden"), {{"dimensions", names}}))};
}

Node look_chip(const FamilyContext& context, const std::string& key, const std::string& name,
               const std::string& value) {
    return {key, scene::Button{.name = name,
                               .press = SetText{class_look_input, value},
                               .look = scene::ButtonLook::Chip,
                               .pressed = shows_table(context) == !value.empty()}};
}

Node dimensions_part(const FamilyContext& context, const StageRollUp& rolled) {
    const Wording& family_words = context.family_words;
    const std::string title = family_words("class.dimensions");
    Nodes parts{heading("title", 3, title),
                caption("about", family_words("class.dimensions.about"))};
    const bool is_all_hidden =
        std::all_of(rolled.dimensions.begin(), rolled.dimensions.end(),
                    [](const DimensionSpread& spread) { return spread.is_hidden; });
    if (!is_all_hidden && !context.page.is_plain)
        parts.push_back(
            {"look", scene::Group{scene::GroupRole::Tools,
                                  family_words("class.look"),
                                  Box{.arrange = Arrange::Wrap, .gap = 8},
                                  {look_chip(context, "bars", family_words("class.look.bars"), ""),
                                   look_chip(context, "table", family_words("class.look.table"),
                                             class_look_table)}}});
    if (!is_all_hidden && shows_table(context)) {
        parts.push_back(spread_table(context, rolled));
    } else if (!is_all_hidden) {
        Nodes bars;
        for (const DimensionSpread& spread : rolled.dimensions)
            if (!spread.is_hidden)
                bars.push_back(spread_bars(context, spread));
        parts.push_back(list("list", title, {.gap = 16}, std::move(bars)));
    }
    append(parts, hidden_dimensions(context, rolled));
    return column("dimensions", 8, std::move(parts));
}

Node often_lines(const FamilyContext& context, const OftenNotYet& often) {
    const Wording& family_words = context.family_words;
    const FamilyItem* item = find_item(context.family, often.item);
    Nodes lines{strong("count", fill(family_words("class.often.count"),
                                     {{"answered", std::to_string(often.answered)},
                                      {"not_yet", std::to_string(often.not_yet)}}))};
    if (item) {
        lines.insert(lines.begin(), text("question", item->question));
        lines.push_back(
            text("try", fill(family_words("class.often.try"), {{"try", item->try_today}})));
    }
    return column(often.item.value, 2, std::move(lines));
}

Node often_part(const FamilyContext& context, const StageRollUp& rolled) {
    const Wording& family_words = context.family_words;
    const std::string title = family_words("class.often");
    Nodes parts{heading("title", 3, title)};
    if (rolled.often_not_yet.empty()) {
        parts.push_back(text("none", family_words("class.often.none")));
    } else {
        Nodes lines;
        for (const OftenNotYet& often : rolled.often_not_yet)
            lines.push_back(often_lines(context, often));
        parts.push_back(list("list", title, {.gap = 12}, std::move(lines)));
    }
    return column("often", 8, std::move(parts));
}

Node sheet(const FamilyContext& context, const StageRollUp& rolled) {
    const Wording& family_words = context.family_words;
    const std::string stage = stage_words(context, rolled.stage);
    const std::string name = fill(family_words("class.stage"), {{"stage", stage}});
    const std::string of_class = context.typed(class_name_input);
    std::string facts =
        fill(family_words("class.facts"), {{"count", std::to_string(rolled.results)},
                                           {"date", day_words(context, context.today())}});
    if (!of_class.empty())
        facts = fill(family_words("class.facts.of"), {{"class", of_class}, {"facts", facts}});
    Nodes parts{
        column("head", 2, {heading("title", 2, name, TextStyle::Title), text("facts", facts)})};
    if (rolled.is_hidden) {
        parts.push_back(text("hidden", family_words("class.hidden")));
    } else {
        parts.push_back(dimensions_part(context, rolled));
        parts.push_back(often_part(context, rolled));
    }
    parts.push_back(caption("foot", family_words("class.foot")));
    return {stage_text(rolled.stage),
            scene::Group{scene::GroupRole::Sheet, name, Box{.surface = Surface::Card, .gap = 20},
                         std::move(parts)}};
}

} // namespace

Nodes class_sheets(const FamilyContext& context) {
    Nodes sheets;
    for (const StageRollUp& rolled :
         roll_up(context.family, class_results(context.visit.the_class)))
        sheets.push_back(sheet(context, rolled));
    return sheets;
}

} // namespace zhixiao::pages
