// Builds the goals as lists: plans with their fields, and the facts about a plan.
#include "plan/pages/goals.h"

#include "base/text.h"
#include "common/act/doors.h"
#include "plan/act/routes.h"
#include "plan/pages/figures.h"
#include "plan/pages/locality.h"

namespace zhixiao::pages {
namespace {

std::string counts_words(const Wording& words, const Counts& counts) {
    if (counts.quantified == 0)
        return fill(words("field.counts.in_words"),
                    {{"in_words", std::to_string(counts.in_words)}});
    return fill(words("field.counts"), {{"quantified", std::to_string(counts.quantified)},
                                        {"published", std::to_string(counts.published)},
                                        {"in_words", std::to_string(counts.in_words)}});
}

Node field_row(const PlanContext& context, const Pack& pack, const Field& field) {
    Nodes lines{strong("name", field.name)};
    if (!field.summary.empty())
        lines.push_back(text("summary", field.summary, TextStyle::Caption));
    lines.push_back(caption("counts", counts_words(context.words, counts_of(pack, field.id))));
    return content_link(
        field.id.value, FieldPage{pack.plan.id, field.id},
        {.arrange = Arrange::Row,
         .surface = Surface::Row,
         .gap = 12,
         .pad_x = context.on_phone() ? 0.F : 16.F},
        {growing(column("lines", 2, std::move(lines))), ornament("next", Icon::Next, Tone::Soft)});
}

Node field_list(const PlanContext& context, const Pack& pack) {
    Nodes rows;
    for (const Field& field : pack.fields)
        rows.push_back(field_row(context, pack, field));
    return list(
        "fields",
        fill(context.words("plan.fields"), {{"plan", short_title(context.words, pack.plan)}}), {},
        std::move(rows));
}

Node plan_head(const PlanContext& context, const Pack& pack, int level, TextStyle style) {
    const bool wide = !context.on_phone();
    return group(
        "head", {.arrange = Arrange::Row, .gap = 8, .pad_x = wide ? 16.F : 0.F},
        {ornament("plan", Mark::Swatch, tone_of(pack.plan), 12),
         growing(heading("title", level, short_title(context.words, pack.plan), style)),
         link("open", PlanPage{pack.plan.id},
              fill(context.words("plan.open"), {{"fields", std::to_string(pack.fields.size())}}))});
}

// Adds a line that says how many of the plan's goals are listed here; none for a plan whose goals
// are all listed. `pad` is the space to its left and right, in CSS px.
void add_listed(Nodes& lines, const Wording& words, const Pack& pack, float pad) {
    const std::string name = "plan.listed." + pack.plan.id.value;
    if (words.contains(name))
        lines.push_back(
            group("listed", {.pad_x = pad},
                  {caption("words",
                           fill(words(name), {{"listed", std::to_string(pack.goals.size())}}))}));
}

} // namespace

Nodes plans_list(const PlanContext& context, const Locality& locality, int level) {
    const bool wide = !context.on_phone();
    Nodes plans;
    for (const Pack* each : locality.packs) {
        const Pack& pack = *each;
        Nodes parts{plan_head(context, pack, level, TextStyle::Heading)};
        add_listed(parts, context.words, pack, wide ? 16.F : 0.F);
        parts.push_back(field_list(context, pack));
        std::string key = "plan-" + pack.plan.id.value;
        // In the list of a wide page rows reach from edge to edge; on a phone they lie on a card.
        plans.push_back(
            wide ? column(std::move(key), 12, std::move(parts))
                 : card(std::move(key), short_title(context.words, pack.plan), std::move(parts)));
    }
    return plans;
}

Nodes plan_list(const PlanContext& context, const Pack& pack) {
    if (!context.on_phone())
        return {list_head(context, plan_bar(context, pack), 1), field_list(context, pack)};
    return {
        card("fields-card",
             fill(context.words("plan.fields"), {{"plan", short_title(context.words, pack.plan)}}),
             {field_list(context, pack)})};
}

Nodes plan_facts(const PlanContext& context, const Pack& pack, int level) {
    const Wording& words = context.words;
    const Plan& plan = pack.plan;
    const Counts counts = counts_of(pack);
    const std::string years = fill(words("plan.years"), {{"start", std::to_string(plan.start_year)},
                                                         {"end", std::to_string(plan.end_year)}});
    const std::string about =
        fill(words("plan.about"), {{"fields", std::to_string(pack.fields.size())},
                                   {"quantified", std::to_string(counts.quantified)},
                                   {"published", std::to_string(counts.published)},
                                   {"in_words", std::to_string(counts.in_words)}});
    Nodes lines{heading("title", level, plan.title), text("about", about)};
    add_listed(lines, words, pack, 0);
    lines.push_back(grade_counts(context, tally_of(pack, context.verdicts)));
    if (!plan.issuer.empty())
        lines.push_back(icon_line("issuer", Icon::Building, plan.issuer, years));
    if (!plan.source.empty())
        lines.push_back(icon_line("source", Icon::Document, words("plan.source"), plan.source));
    return {card("facts", plan.title, std::move(lines))};
}

Node guide_entrances(const PlanContext& context) {
    const Wording& words = context.words;
    return column("guide", 12,
                  {entrance("mechanism", mechanism_door(), Icon::People, words("mechanism.title"),
                            words("mechanism.about")),
                   entrance("glossary", glossary_door(), Icon::Book, words("glossary.title"),
                            words("glossary.about"))});
}

} // namespace zhixiao::pages
