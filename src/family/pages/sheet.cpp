// The home–school sheet: the things that parents tick to hand to a teacher, on one page of A4. The
// screen shows it as it will be printed.
#include "base/text.h"
#include "common/act/common_act.h"
#include "common/pages/dated.h"
#include "family/act/sharing.h"
#include "family/model/code.h"
#include "family/model/sharing.h"
#include "family/pages/result_parts.h"
#include "family/pages/views.h"

namespace zhixiao::pages {
namespace {

// A result, and the things in it that the parent shares.
struct Sharing {
    const FamilyContext& context;
    const LatestAnswers& latest;
    std::string code;
    FamilyItems done;
    FamilyItems to_try;

    std::string family_words(const std::string& name) const { return context.family_words(name); }
    bool has(const std::string& what, bool otherwise = false) const {
        return is_shared(context.visit, what, code, otherwise);
    }
    bool has(const FamilyItem& item) const {
        const std::optional<Answer> answer = answer_to(latest.check_up->answers, item.id);
        return has(item.id.value, answer && is_shared_unasked(item, *answer));
    }
    FamilyItems shared_of(const FamilyItems& items) const {
        FamilyItems shared;
        for (const FamilyItem* item : items)
            if (has(*item))
                shared.push_back(item);
        return shared;
    }
};

Node tick(const Sharing& sharing, std::string key, const std::string& what, std::string name,
          bool is_on) {
    return {std::move(key),
            scene::Button{.name = std::move(name),
                          .press = share(sharing.context.visit, what, sharing.code, !is_on),
                          .look = scene::ButtonLook::Tick,
                          .pressed = is_on}};
}

// Adds a tick for each item, beneath a common title; adds nothing without items.
template <class WordsOf>
void add_ticks(Nodes& parts, const Sharing& sharing, std::string key, const FamilyItems& items,
               const std::string& title, WordsOf words_of) {
    if (items.empty())
        return;
    Nodes ticks;
    for (const FamilyItem* item : items)
        ticks.push_back(
            tick(sharing, item->id.value, item->id.value, words_of(*item), sharing.has(*item)));
    parts.push_back(
        column(std::move(key), 4, {strong("title", title), list("ticks", title, {}, ticks)}));
}

// Returns the ticks that choose what stands on the sheet. Paper leaves them out.
Node choosing(const Sharing& sharing) {
    const FamilyContext& context = sharing.context;
    const std::string title = sharing.family_words("sheet.choose");
    Nodes parts{heading("title", 2, title),
                text("about", sharing.family_words("sheet.choose.about"))};
    add_ticks(parts, sharing, "done", sharing.done, sharing.family_words("sheet.strengths"),
              [&](const FamilyItem& item) { return done_words(context, item); });
    add_ticks(parts, sharing, "try", sharing.to_try, sharing.family_words("sheet.try"),
              [](const FamilyItem& item) { return item.try_today; });
    Nodes others;
    if (const std::optional<Child>& child = context.chosen().child)
        others.push_back(
            tick(sharing, "name", shared_name,
                 fill(sharing.family_words("sheet.share.name"), {{"child", child->nickname}}),
                 sharing.has(shared_name)));
    others.push_back(tick(sharing, "code", shared_code, sharing.family_words("sheet.share.code"),
                          sharing.has(shared_code)));
    const std::string rest = sharing.family_words("sheet.share.rest");
    parts.push_back(
        column("rest", 4, {strong("title", rest), list("ticks", rest, {}, std::move(others))}));
    return {"choose", scene::Group{scene::GroupRole::Tools, title,
                                   Box{.surface = Surface::Card, .gap = 16}, std::move(parts)}};
}

// Returns the stage and the day. Does not name the section for special circumstances, because the
// name alone tells about the family.
std::string about_words(const FamilyContext& context, const CheckUp& check_up) {
    const std::string day = day_words(context, check_up.day);
    if (check_up.stage == FamilyStage::Special)
        return day;
    return fill(context.family_words("sheet.of"),
                {{"stage", stage_words(context, check_up.stage)}, {"day", day}});
}

Node address(const Sharing& sharing) {
    const FamilyContext& context = sharing.context;
    const std::optional<Child>& child = context.chosen().child;
    Nodes names;
    if (child && sharing.has(shared_name))
        names.push_back(text(
            "child", fill(sharing.family_words("sheet.child_is"), {{"child", child->nickname}})));
    else
        names.push_back(blank("child", sharing.family_words("sheet.child")));
    names.push_back(blank("class", sharing.family_words("sheet.class")));
    return column(
        "address", 8,
        {heading("title", 2, sharing.family_words("sheet.title"), TextStyle::Title),
         group("names", {.arrange = Arrange::Grid, .gap = 8, .column_min = 130}, std::move(names)),
         caption("about", about_words(context, *sharing.latest.check_up)),
         caption("to-teacher", sharing.family_words("sheet.to_teacher"))});
}

// Returns a list of lines, each with a mark before it.
Node marked(std::string key, std::string name, const std::vector<std::string>& lines) {
    Nodes rows;
    for (const std::string& line : lines)
        rows.push_back(
            row("line-" + std::to_string(rows.size() + 1), 8,
                {ornament("mark", Icon::Check, Tone::Good, 20), growing(text("words", line))}));
    return list(std::move(key), std::move(name), {.gap = 4}, std::move(rows));
}

void add_strengths(Nodes& parts, const Sharing& sharing) {
    std::vector<std::string> lines;
    for (const FamilyItem* item : sharing.shared_of(sharing.done))
        lines.push_back(done_words(sharing.context, *item));
    if (lines.empty())
        return;
    const std::string title = sharing.family_words("sheet.strengths");
    parts.push_back(
        column("strengths", 4, {heading("title", 3, title), marked("lines", title, lines)}));
}

void add_to_try(Nodes& parts, const Sharing& sharing) {
    Nodes lines;
    for (const FamilyItem* item : sharing.shared_of(sharing.to_try))
        lines.push_back(
            column(item->id.value, 0, {strong("try", item->try_today), caption("why", item->why)}));
    if (lines.empty())
        return;
    const std::string title = sharing.family_words("sheet.try");
    parts.push_back(
        column("try", 4,
               {heading("title", 3, title), list("things", title, {.gap = 8}, std::move(lines))}));
}

Node writing(const Sharing& sharing) {
    return column("writing", 8,
                  {heading("title", 3, sharing.family_words("sheet.writing")),
                   blank("parents", sharing.family_words("sheet.parents"), 3),
                   blank("teacher", sharing.family_words("sheet.teacher"), 3),
                   blank("together", sharing.family_words("sheet.together"), 2),
                   group("signed", {.arrange = Arrange::Grid, .gap = 8, .column_min = 130},
                         {blank("signature", sharing.family_words("sheet.signature")),
                          blank("day", sharing.family_words("sheet.day"))})});
}

// Adds the code of the result when it is shared, so that a teacher need not type answers in.
void add_code(Nodes& parts, const Sharing& sharing) {
    if (!sharing.has(shared_code))
        return;
    parts.push_back(column("code", 4,
                           {heading("title", 3, sharing.family_words("sheet.code")),
                            {"qr", scene::Qr{.name = sharing.family_words("code.picture"),
                                             .text = sharing.code,
                                             .size = 132}},
                            strong("short", sharing.code),
                            caption("about", sharing.family_words("sheet.code.about"))}));
}

Node paper(const Sharing& sharing) {
    const std::string& checked = sharing.context.family.checked;
    Nodes parts{address(sharing)};
    add_strengths(parts, sharing);
    add_to_try(parts, sharing);
    parts.push_back(writing(sharing));
    add_code(parts, sharing);
    parts.push_back(with_stale_note(
        sharing.context.page,
        caption("source", fill(sharing.family_words("sheet.source"), {{"checked", checked}})),
        checked, Aged::Page));
    return {"sheet", scene::Group{scene::GroupRole::Sheet, sharing.family_words("sheet.title"),
                                  Box{.surface = Surface::Card, .gap = 20}, std::move(parts)}};
}

// Returns the button that prints. It stands below the sheet, so that the sheet is seen first.
Node printing(const Sharing& sharing, FamilyStage stage) {
    const FamilyView code{FamilyPart::Code, stage_text(stage)};
    return {"tools",
            scene::Group{scene::GroupRole::Tools,
                         sharing.family_words("sheet.tools"),
                         Box{.gap = 8},
                         {text("about", sharing.family_words("sheet.about")),
                          family_button("print", sharing.family_words("sheet.print"), PrintPage{},
                                        scene::ButtonLook::Primary, Icon::Printer),
                          family_link("code", code, sharing.family_words("result.code"),
                                      scene::LinkLook::Plain, Icon::Next)}}};
}

} // namespace

Nodes family_sheet(const FamilyContext& context, FamilyStage stage) {
    const std::optional<LatestAnswers> latest = latest_answers(context, stage);
    if (!latest)
        return nothing_answered(context, stage);
    const Answers& answers = latest->check_up->answers;
    const Sharing sharing{context, *latest, code_of(*latest->checklist, answers),
                          done_well(latest->items, answers), to_try(latest->items, answers)};
    // Side by side where there is room, so that a tick and what it prints are seen together.
    const float gap = context.on_phone() ? 12 : 24;
    return {group("pages", {.arrange = Arrange::Grid, .gap = gap, .column_min = 330},
                  {choosing(sharing), paper(sharing)}),
            printing(sharing, stage)};
}

} // namespace zhixiao::pages
