// Builds national and local targets of the same indicator side by side, each with its place; never
// mixed.
#include "base/text.h"
#include "plan/act/routes.h"
#include "plan/model/locality.h"
#include "plan/pages/figures.h"
#include "plan/pages/indicator_cards.h"
#include "plan/pages/locality.h"

#include <algorithm>

namespace zhixiao::pages {
namespace {

std::string place_name(const Wording& words, const Subject& subject) {
    return whole_name(words, subject.pack.plan);
}

scene::Cell head(std::string words, Tone tone = Tone::Soft) {
    return {.text = std::move(words), .header = true, .tone = tone};
}

scene::Cell target_cell(const Wording& words, const Subject& subject) {
    const Indicator& indicator = subject.indicator;
    return {.text =
                has_target(indicator) ? target_by_year(words, indicator) : words("target.none")};
}

scene::Cell newest_cell(const Wording& words, const Subject& subject) {
    if (subject.series.empty())
        return {.text = words("figure.none"), .tone = Tone::Soft};
    const Observation& latest = subject.series.back();
    const std::string value = figure_of(subject.indicator, latest.value, subject.decimals);
    return {.text = fill(words("charges.newest"),
                         {{"value", value}, {"year", std::to_string(latest.year)}}),
            .strong = true};
}

scene::Cell verdict_cell(const Wording& words, const Subject& subject) {
    const std::optional<Look> look = look_of(words, subject.verdict);
    if (!look)
        return {.text = words("charges.in_words"), .tone = Tone::Soft};
    return {.text = look->word, .tone = look->tone, .mark = look->mark, .mark_tone = look->tone};
}

// Builds a table with a column for each place, so that the figures to compare stand side by side.
Node places_table(const Wording& words, const std::vector<Subject>& subjects) {
    scene::Table table{.name = words("places.title"), .widths = {3}, .rows = {}};
    table.widths.resize(subjects.size() + 1, 6);
    std::vector<scene::Cell> places{head(words("places.place"))};
    for (const Subject& subject : subjects)
        places.push_back(head(place_name(words, subject), Tone::Ink));
    table.rows.push_back(std::move(places));
    // No std::function, whose table would keep these lambdas in the first load.
    const auto add = [&](std::string name, const auto& of) {
        std::vector<scene::Cell> row{head(std::move(name))};
        for (const Subject& subject : subjects)
            row.push_back(of(subject));
        table.rows.push_back(std::move(row));
    };
    add(words("charges.target"), [&](const Subject& each) { return target_cell(words, each); });
    add(words("charges.figure"), [&](const Subject& each) { return newest_cell(words, each); });
    add(words("charges.verdict"), [&](const Subject& each) { return verdict_cell(words, each); });
    add(words("places.base"), [&](const Subject& each) {
        return scene::Cell{.text = year_of(words, each.indicator.base_year)};
    });
    return {"places", std::move(table)};
}

} // namespace

std::optional<Node> places_card(const PlanContext& context, const Pack& pack,
                                const Indicator& indicator, int level) {
    const Wording& words = context.words;
    const std::vector<Counterpart> others = counterparts_of(context.catalog, pack, indicator);
    if (others.empty())
        return std::nullopt;
    std::vector<Subject> subjects{subject_of(context, pack, indicator, nullptr)};
    for (const Counterpart& other : others)
        subjects.push_back(subject_of(context, *other.pack, *other.indicator, nullptr));
    const std::string title = words("places.title");
    Nodes lines{heading("title", level, title), places_table(words, subjects),
                caption("rule", words("places.rule"))};
    for (const Subject& each : subjects) {
        const std::string& plan = each.pack.plan.id.value;
        if (each.pack.plan.sample)
            lines.push_back(
                row("made-up-" + plan, 8,
                    {sample_pill(words),
                     growing(caption("words", fill(words("places.sample"),
                                                   {{"place", place_name(words, each)}})))}));
        if (&each.pack != &pack)
            lines.push_back(link("open-" + plan,
                                 IndicatorPage{each.pack.plan.id, each.indicator.id},
                                 fill(words("places.open"), {{"place", place_name(words, each)}})));
    }
    return card("places-card", title, std::move(lines));
}

} // namespace zhixiao::pages
