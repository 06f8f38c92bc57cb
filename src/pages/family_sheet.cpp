// The home–school sheet: what parents may hand a teacher, on one leaf of A4.
#include "pages/family_result_parts.h"

#include "base/text.h"
#include "domain/family_code.h"
#include "pages/dated.h"

namespace zhixiao::pages {
namespace {

using scene::GroupRole;

Node sheet(std::string key, std::string name, Nodes parts) {
    return {std::move(key),
            scene::Group{GroupRole::Sheet, std::move(name),
                         Box{.surface = Surface::Card, .gap = 20}, std::move(parts)}};
}

Node address(const FamilyContext& context, const LatestAnswers& latest) {
    const Wording& saying = context.saying;
    const std::optional<Child>& child = context.chosen().child;
    Nodes names;
    if (child)
        names.push_back(
            text("child", fill(saying("sheet.child_is"), {{"child", child->nickname}})));
    else
        names.push_back(blank("child", saying("sheet.child")));
    names.push_back(blank("class", saying("sheet.class")));
    return column(
        "address", 8,
        {heading("title", 2, saying("sheet.title"), TextStyle::Title),
         group("names", {.arrange = Arrange::Grid, .gap = 8, .column_min = 130}, std::move(names)),
         caption("about", result_words(context, latest)),
         caption("to-teacher", saying("sheet.to_teacher"))});
}

// Lines with a mark before each.
Node marked(std::string key, std::string name, const std::vector<std::string>& lines) {
    Nodes rows;
    for (const std::string& line : lines)
        rows.push_back(
            row("line-" + std::to_string(rows.size() + 1), 8,
                {ornament("mark", Icon::Check, Tone::Good, 20), growing(text("words", line))}));
    return list(std::move(key), std::move(name), {.gap = 4}, std::move(rows));
}

void add_strengths(Nodes& parts, const FamilyContext& context, const LatestAnswers& latest) {
    std::vector<std::string> lines;
    for (const FamilyItem* item : done_well(latest.items, latest.check_up->answers))
        lines.push_back(done_words(context, *item));
    if (lines.empty())
        return;
    const std::string title = context.saying("sheet.strengths");
    parts.push_back(
        column("strengths", 4, {heading("title", 3, title), marked("lines", title, lines)}));
}

Node dimensions(const FamilyContext& context, const LatestAnswers& latest) {
    const Wording& saying = context.saying;
    const std::string title = saying("sheet.dimensions");
    scene::Table table{
        .name = title,
        .widths = {3, 4, 4},
        .rows = {{head_cell(saying("sheet.dimension")), head_cell(saying("sheet.answers")),
                  head_cell(saying("sheet.left_out"))}}};
    for (const DimensionScore& score :
         strengths_first(dimension_scores(latest.items, latest.check_up->answers))) {
        scene::Cell name = head_cell(dimension_words(context, score.dimension));
        name.tone = Tone::Ink;
        const std::string counts = counts_words(context, score.counts);
        const std::string left_out = left_out_words(context, score.counts);
        const std::string nothing = saying("sheet.nothing");
        table.rows.push_back({std::move(name),
                              {.text = counts.empty() ? nothing : counts},
                              {.text = left_out.empty() ? nothing : left_out}});
    }
    return column("dimensions", 4, {heading("title", 3, title), {"table", std::move(table)}});
}

void add_to_try(Nodes& parts, const FamilyContext& context, const LatestAnswers& latest) {
    const FamilyItems items = to_try(latest.items, latest.check_up->answers);
    if (items.empty())
        return;
    const std::string title = to_try_words(context, items.size());
    Nodes lines;
    for (const FamilyItem* item : items)
        lines.push_back(
            column(item->id.value, 0, {strong("try", item->try_today), caption("why", item->why)}));
    parts.push_back(
        column("try", 4,
               {heading("title", 3, title), list("things", title, {.gap = 8}, std::move(lines))}));
}

Node answers_page(const FamilyContext& context, const LatestAnswers& latest) {
    Nodes parts{address(context, latest)};
    add_strengths(parts, context, latest);
    parts.push_back(dimensions(context, latest));
    add_to_try(parts, context, latest);
    return sheet("answers", context.saying("sheet.title"), std::move(parts));
}

// The result for the class, so that a teacher need not type answers in.
Node code_part(const FamilyContext& context, const LatestAnswers& latest) {
    const Wording& saying = context.saying;
    const std::string code = code_of(*latest.checklist, latest.check_up->answers);
    return column("code", 4,
                  {heading("title", 3, saying("sheet.code")),
                   {"qr", scene::Qr{.name = saying("code.picture"), .text = code, .size = 132}},
                   strong("short", code),
                   caption("about", saying("sheet.code.about"))});
}

Node writing_page(const FamilyContext& context, const LatestAnswers& latest) {
    const Wording& saying = context.saying;
    return sheet("writing", saying("sheet.writing"),
                 {heading("title", 2, saying("sheet.writing"), TextStyle::Title),
                  column("blanks", 8,
                         {blank("parents", saying("sheet.parents"), 6),
                          blank("teacher", saying("sheet.teacher"), 6),
                          blank("together", saying("sheet.together"), 4),
                          group("signed", {.arrange = Arrange::Grid, .gap = 8, .column_min = 130},
                                {blank("signature", saying("sheet.signature")),
                                 blank("day", saying("sheet.day"))})}),
                  code_part(context, latest),
                  with_stale_note(context.page,
                                  caption("source", fill(saying("sheet.source"),
                                                         {{"checked", context.family.checked}})),
                                  context.family.checked, Aged::Page)});
}

Node tools(const FamilyContext& context, FamilyStage stage) {
    const Wording& saying = context.saying;
    const FamilyView code{FamilyPart::Code, stage_text(stage)};
    return {"tools", scene::Group{GroupRole::Tools,
                                  saying("sheet.tools"),
                                  Box{.gap = 8},
                                  {text("about", saying("sheet.about")),
                                   family_button("print", saying("sheet.print"), PrintPage{},
                                                 scene::ButtonLook::Primary, Icon::Printer),
                                   family_link("code", code, saying("result.code"),
                                               scene::LinkLook::Plain, Icon::Next)}}};
}

} // namespace

Nodes family_sheet(const FamilyContext& context, FamilyStage stage) {
    const std::optional<LatestAnswers> latest = latest_answers(context, stage);
    if (!latest)
        return nothing_answered(context, stage);
    Nodes pages{answers_page(context, *latest), writing_page(context, *latest)};
    if (context.on_phone()) {
        pages.insert(pages.begin(), tools(context, stage));
        return pages;
    }
    // Side by side, so that a page is about as wide as paper.
    return {
        tools(context, stage),
        group("pages", {.arrange = Arrange::Grid, .gap = 24, .column_min = 330}, std::move(pages))};
}

} // namespace zhixiao::pages
