// The cards of a situation, each for one of its questions, and its list of evidence to keep.
#include "rights/pages/situation_parts.h"

#include "base/text.h"
#include "common/pages/dated.h"
#include "rights/pages/find.h"
#include "rights/pages/parts.h"

namespace zhixiao::pages {
namespace {

std::string numbered(const char* what, std::size_t count) {
    return what + std::to_string(count + 1);
}

// Returns the button that calls, and beneath it when to press it.
Node danger_call(const RightsContext& context, const Call& call) {
    const Hotline* hotline = find_hotline(context.rights, call.hotline);
    Nodes lines;
    if (hotline)
        lines.push_back(danger_button(context, *hotline));
    if (!call.why.empty())
        lines.push_back(caption("why", call.why));
    return column("danger-" + call.hotline.value, 4, std::move(lines));
}

bool is_written_to(const RightsContext& context, const Call& call) {
    const Hotline* hotline = find_hotline(context.rights, call.hotline);
    return hotline && hotline->use == HotlineUse::TextMessage;
}

Node step_row(const RightsContext& context, const Passage& step, std::size_t place) {
    Nodes lines{
        row("head", 12,
            {{"number", scene::Pill{.text = std::to_string(place + 1), .tone = Tone::Brand}},
             growing(heading("title", 3, step.title))}),
        text("text", step.text)};
    append(lines, change_note(context.page, step.validity));
    if (!step.law.empty())
        lines.push_back(column("laws", 0, law_links(context, step.law)));
    return group(numbered("step-", place), {.surface = Surface::Row, .gap = 4}, std::move(lines));
}

Node deadline_row(const RightsContext& context, const Deadline& deadline, std::size_t place) {
    const std::string from =
        fill(context.rights_words("situation.from"), {{"from", deadline.from}});
    Nodes lines{text("what", deadline.what),
                {"limit", scene::Text{.runs = {{deadline.limit, Tone::Ink, true}, {from}}}}};
    if (!deadline.note.empty())
        lines.push_back(caption("note", deadline.note));
    append(lines, change_note(context.page, deadline.validity));
    lines.push_back(column("laws", 0, law_links(context, {deadline.law})));
    return group(numbered("deadline-", place), {.surface = Surface::Row, .gap = 4},
                 std::move(lines));
}

// Returns a row that is a link as a whole, so that paper names the law too, where links within
// words are left out. A change ahead and our advice, which are not words of the law, stand beneath
// it.
Node basis_row(const RightsContext& context, const Citation& citation, std::size_t place) {
    const Law* law = find_law(context.rights, citation.law);
    Nodes lines{
        strong("law", law ? law->short_name : citation.law.value, TextStyle::Body, Tone::Brand)};
    if (!citation.articles.empty())
        lines.push_back(caption("articles", articles_name(citation.articles)));
    if (!citation.text.empty())
        lines.push_back(text("text", citation.text));
    Node link =
        content_link(numbered("basis-", place), RightsPage{{RightsPart::Law, citation.law.value}},
                     {.arrange = Arrange::Row, .surface = Surface::Row, .gap = 12},
                     {growing(column("lines", 2, std::move(lines))),
                      ornament("open", Icon::Next, Tone::Soft, 20)});
    Nodes notes =
        joined(change_note(context.page, citation.validity), advice_note(context, citation.advice));
    if (notes.empty())
        return link;
    return column(numbered("noted-", place), 4, joined({std::move(link)}, std::move(notes)));
}

Node department_row(const RightsContext& context, const DepartmentRole& role, std::size_t place) {
    const HelpingDepartment* department = find_helper(context.rights, role.department);
    Nodes lines{text("name", department ? department->name : role.department.value),
                caption("role", role.role)};
    return content_link(numbered("helper-", place),
                        RightsPage{{RightsPart::Helper, role.department.value}},
                        {.arrange = Arrange::Row, .surface = Surface::Row, .gap = 12},
                        {ornament("icon", Icon::Building, Tone::Soft),
                         growing(column("lines", 2, std::move(lines))),
                         ornament("open", Icon::Next, Tone::Soft, 20)});
}

template <class Item>
Node rows_of(const RightsContext& context, const std::string& title, const std::vector<Item>& items,
             Node (*row)(const RightsContext&, const Item&, std::size_t)) {
    Nodes rows;
    for (const Item& item : items)
        rows.push_back(row(context, item, rows.size()));
    return list("rows", title, {}, std::move(rows));
}

Node count_of_ready(const RightsContext& context, const Situation& situation) {
    std::size_t ready = 0;
    for (std::size_t place = 0; place < situation.evidence.size(); ++place)
        ready += context.visit.ticks.count(evidence_tick(situation, place));
    return {"ready", scene::Pill{.text = fill(context.rights_words("situation.ready"),
                                              {{"ready", std::to_string(ready)},
                                               {"all", std::to_string(situation.evidence.size())}}),
                                 .tone = Tone::None}};
}

} // namespace

std::string evidence_tick(const Situation& situation, std::size_t place) {
    return situation.id.value + "/" + std::to_string(place + 1);
}

Node danger_card(const RightsContext& context, const Situation& situation) {
    const Wording& rights_words = context.rights_words;
    const std::string title = rights_words("situation.danger");
    Nodes buttons;
    bool writes = false;
    for (const Call& call : situation.danger.calls) {
        writes = writes || is_written_to(context, call);
        buttons.push_back(danger_call(context, call));
    }
    Nodes parts{heading("title", 2, title),
                group("calls", {.arrange = Arrange::Grid, .gap = 12, .column_min = 200},
                      std::move(buttons)),
                text("text", situation.danger.text)};
    if (writes)
        parts.push_back(caption("no-voice", context.rights.notes.no_voice));
    parts.push_back(caption("traces", rights_words("situation.traces")));
    return card("danger", title, std::move(parts));
}

Node steps_card(const RightsContext& context, const Situation& situation) {
    const std::string title = context.rights_words("situation.steps");
    return card(
        "steps", title,
        {heading("title", 2, title), rows_of<Passage>(context, title, situation.steps, step_row)});
}

Node cautions_card(const RightsContext& context, const Situation& situation) {
    const std::string title = context.rights_words("situation.cautions");
    Nodes rows;
    for (const std::string& caution : situation.cautions) {
        const std::string key = numbered("caution-", rows.size());
        rows.push_back(group(
            key, {.arrange = Arrange::Row, .gap = 12},
            {ornament("icon", Icon::Warning, Tone::Soft, 20), growing(text("words", caution))}));
    }
    return card("cautions", title,
                {heading("title", 2, title), list("rows", title, {.gap = 12}, std::move(rows))});
}

Node evidence_list(const RightsContext& context, const Situation& situation, Shown shown) {
    Nodes ticks;
    for (const Evidence& evidence : situation.evidence) {
        const std::string tick = evidence_tick(situation, ticks.size());
        const bool is_on = context.visit.ticks.count(tick) > 0;
        const bool is_neutral = shown == Shown::Neutral && !evidence.neutral.empty();
        const std::string key = numbered("tick-", ticks.size());
        ticks.push_back({key, scene::Button{.name = is_neutral ? evidence.neutral : evidence.text,
                                            .press = SetTick{tick, !is_on},
                                            .look = scene::ButtonLook::Tick,
                                            .pressed = is_on}});
    }
    const Wording& rights_words = context.rights_words;
    return list("ticks",
                shown == Shown::Neutral ? rights_words("title.evidence")
                                        : rights_words("situation.keep"),
                {}, std::move(ticks));
}

Node evidence_card(const RightsContext& context, const Situation& situation) {
    const Wording& rights_words = context.rights_words;
    const std::string title = rights_words("situation.keep");
    return card(
        "evidence", title,
        {row("head", 8, {growing(heading("title", 2, title)), count_of_ready(context, situation)}),
         caption("unsaved", rights_words("situation.unsaved")),
         evidence_list(context, situation, Shown::AsItIs),
         rights_link("paper", {RightsPart::Evidence, situation.id.value},
                     rights_words("situation.to_paper"))});
}

Node deadlines_card(const RightsContext& context, const Situation& situation) {
    const std::string title = context.rights_words("situation.deadlines");
    return card("deadlines", title,
                {heading("title", 2, title),
                 rows_of<Deadline>(context, title, situation.deadlines, deadline_row),
                 caption("note", context.rights.notes.deadline)});
}

Node basis_card(const RightsContext& context, const Situation& situation) {
    const std::string title = context.rights_words("situation.basis");
    return card("basis", title,
                {heading("title", 2, title),
                 rows_of<Citation>(context, title, situation.basis, basis_row)});
}

Node departments_card(const RightsContext& context, const Situation& situation) {
    const std::string title = context.rights_words("situation.departments");
    return card(
        "departments", title,
        {heading("title", 2, title),
         rows_of<DepartmentRole>(context, title, situation.departments, department_row),
         rights_link("all", {RightsPart::Helpers}, context.rights_words("situation.to_helpers"))});
}

} // namespace zhixiao::pages
