// National and local targets of the same indicator side by side, each with its place; never mixed.
#include "pages/indicator_cards.h"

#include "base/text.h"
#include "domain/locality.h"
#include "pages/figures.h"

#include <algorithm>

namespace zhixiao::pages {
namespace {

std::string place_name(const Wording& words, const Plan& plan) {
    const std::string name =
        plan.level == PlanLevel::National ? words("place.nation") : whole_name(words, plan);
    return plan.sample ? fill(words("places.sample"), {{"place", name}}) : name;
}

scene::Cell head(std::string said) {
    return {.text = std::move(said), .header = true, .tone = Tone::Soft};
}

std::vector<scene::Cell> place_row(const Wording& words, const Subject& subject) {
    const Indicator& indicator = subject.indicator;
    scene::Cell place = head(place_name(words, subject.pack.plan));
    place.tone = Tone::Ink;
    const std::string target =
        has_target(indicator) ? target_by_year(words, indicator) : words("target.none");
    std::string newest = words("figure.none");
    if (!subject.series.empty())
        newest =
            fill(words("charges.newest"),
                 {{"value", figure_of(indicator, subject.series.back().value, subject.decimals)},
                  {"year", std::to_string(subject.series.back().year)}});
    scene::Cell verdict{.text = words("charges.in_words"), .tone = Tone::Soft};
    if (const std::optional<Look> look = look_of(words, subject.verdict))
        verdict = {
            .text = look->word, .tone = look->tone, .mark = look->mark, .mark_tone = look->tone};
    return {std::move(place),
            {.text = target},
            {.text = std::move(newest), .strong = true},
            std::move(verdict)};
}

// The base and target years of each place, said where they are not the same.
std::vector<std::string> years_apart(const Wording& words, const std::vector<Subject>& subjects) {
    const Indicator& first = subjects.front().indicator;
    const bool same = std::all_of(subjects.begin(), subjects.end(), [&](const Subject& each) {
        return each.indicator.base_year == first.base_year &&
               each.indicator.target_year == first.target_year;
    });
    std::vector<std::string> lines;
    if (same)
        return lines;
    for (const Subject& each : subjects)
        lines.push_back(
            fill(words("places.years"), {{"place", place_name(words, each.pack.plan)},
                                         {"base", std::to_string(each.indicator.base_year)},
                                         {"target", std::to_string(each.indicator.target_year)}}));
    return lines;
}

} // namespace

std::optional<Node> places_card(const Context& context, const Pack& pack,
                                const Indicator& indicator, int level) {
    const Wording& words = context.words;
    const std::vector<Counterpart> others = counterparts_of(context.catalog, pack, indicator);
    if (others.empty())
        return std::nullopt;
    std::vector<Subject> subjects{subject_of(context, pack, indicator, nullptr)};
    for (const Counterpart& other : others)
        subjects.push_back(subject_of(context, *other.pack, *other.indicator, nullptr));
    const std::string title = words("places.title");
    scene::Table table{.name = title, .widths = {3, 4, 3, 4}, .rows = {}};
    table.rows.push_back({head(words("places.place")), head(words("charges.target")),
                          head(words("charges.figure")), head(words("charges.verdict"))});
    for (const Subject& each : subjects)
        table.rows.push_back(place_row(words, each));
    Nodes lines{heading("title", level, title), {"places", std::move(table)}};
    const std::vector<std::string> years = years_apart(words, subjects);
    for (const std::string& each : years)
        lines.push_back(caption("years-" + std::to_string(lines.size()), each));
    lines.push_back(caption("rule", words("places.rule")));
    for (const Counterpart& other : others)
        lines.push_back(
            link("open-" + other.pack->plan.id.value,
                 IndicatorPage{other.pack->plan.id, other.indicator->id},
                 fill(words("places.open"), {{"place", place_name(words, other.pack->plan)}})));
    return card("places-card", title, std::move(lines));
}

} // namespace zhixiao::pages
