// The home page: a greeting, where the goals stand, and the ways in.
#include "pages/pages.h"

#include "base/text.h"
#include "pages/figures.h"
#include "pages/guide.h"
#include "pages/later.h"
#include "pages/locality.h"
#include "pages/way.h"

#include <algorithm>

namespace zhixiao::pages {
namespace {

std::string greeting(const Wording& words, int hour) {
    if (hour >= 5 && hour < 11)
        return words("home.morning");
    if (hour >= 11 && hour < 13)
        return words("home.noon");
    if (hour >= 13 && hour < 18)
        return words("home.afternoon");
    if (hour >= 18 && hour < 23)
        return words("home.evening");
    return words("home.night");
}

Node band(const Context& context) {
    const Wording& words = context.words;
    return group(
        "band", {.surface = Surface::Band, .gap = 2, .pad_y = 4},
        {heading("title", 1,
                 fill(words("home.title"), {{"greeting", greeting(words, context.state.hour)}}),
                 TextStyle::Title, Tone::OnBand),
         text("about", words("home.about"), TextStyle::Caption, Tone::OnBandSoft)});
}

Node goals_entrance(const Context& context, const Locality& locality) {
    const Wording& words = context.words;
    int quantified = 0;
    for (const Pack* pack : locality.packs)
        quantified += counts_of(*pack).quantified;
    const std::string all = fill(words("home.all_goals"), {{"count", std::to_string(quantified)}});
    Nodes children = sample_line(words, locality.is_sample);
    append(children, wheel_and_counts(context, locality));
    children.insert(children.begin(),
                    row("head", 8,
                        {growing(heading("title", 2, words("home.goals"), TextStyle::Title)),
                         link("all", GoalsPage{}, all)}));
    return card("goals", words("home.goals"), std::move(children));
}

Node plan_entrance(const Context& context, const Pack& pack) {
    const Wording& words = context.words;
    const Counts counts = counts_of(pack);
    const std::string about =
        fill(words("home.plan.about"), {{"fields", std::to_string(pack.fields.size())},
                                        {"quantified", std::to_string(counts.quantified)},
                                        {"in_words", std::to_string(counts.in_words)}});
    return content_link(
        "plan-" + pack.plan.id.value, PlanPage{pack.plan.id},
        {.arrange = Arrange::Row, .surface = Surface::Card, .gap = 12},
        {group("tile", {.surface = tint_of(pack.plan), .pad_x = 10, .pad_y = 10},
               {ornament("icon", Icon::Book, tone_of(pack.plan))}),
         growing(column("lines", 2,
                        {strong("name", short_title(words, pack.plan), TextStyle::Heading),
                         caption("about", about)})),
         ornament("next", Icon::Next, Tone::Soft)});
}

struct Newest {
    const Pack* pack;
    const Indicator* indicator;
    Observation figure;
};

// Quantified main targets of one plan, the newest figure first, otherwise in the order of the plan.
std::vector<Newest> newest_of(const Pack& pack) {
    std::vector<Newest> found;
    for (const Indicator& indicator : pack.indicators)
        if (const auto figure = latest_of(pack, indicator.id))
            if (is_quantified_main_target(indicator))
                found.push_back({&pack, &indicator, *figure});
    std::stable_sort(found.begin(), found.end(), [](const Newest& one, const Newest& other) {
        return one.figure.year > other.figure.year;
    });
    return found;
}

// Three in all, from the plans in turn, and none that another plan has given already.
std::vector<Newest> newest_of(const Locality& locality) {
    constexpr std::size_t wanted = 3;
    std::vector<std::vector<Newest>> by_plan;
    for (const Pack* pack : locality.packs)
        by_plan.push_back(newest_of(*pack));
    std::vector<Newest> chosen;
    const auto is_chosen = [&](const Newest& newest) {
        return std::any_of(chosen.begin(), chosen.end(), [&](const Newest& each) {
            return each.indicator->id == newest.indicator->id;
        });
    };
    for (std::size_t turn = 0; turn < wanted; ++turn)
        for (const std::vector<Newest>& plan : by_plan) {
            const auto next = std::find_if_not(plan.begin(), plan.end(), is_chosen);
            if (next != plan.end() && chosen.size() < wanted)
                chosen.push_back(*next);
        }
    return chosen;
}

Node newest_row(const Context& context, const Newest& newest) {
    const Wording& words = context.words;
    const Indicator& indicator = *newest.indicator;
    const int decimals = decimals_of(*newest.pack, indicator.id);
    const std::string about =
        fill(words("figure.about"), {{"year", std::to_string(newest.figure.year)},
                                     {"target", target_line(words, indicator)}});
    return content_link(
        newest.pack->plan.id.value + "-" + indicator.id.value,
        IndicatorPage{newest.pack->plan.id, indicator.id},
        {.arrange = Arrange::Row, .surface = Surface::Row, .gap = 12},
        {ornament("plan", Mark::Swatch, tone_of(newest.pack->plan), 12),
         growing(column("lines", 2, {text("name", indicator.name), caption("about", about)})),
         row_figure(indicator, newest.figure.value, decimals)});
}

} // namespace

Node newest_figures(const Context& context, const Locality& locality, int level) {
    Nodes rows;
    for (const Newest& newest : newest_of(locality))
        rows.push_back(newest_row(context, newest));
    const std::string name = context.words("home.newest");
    return card("newest", name,
                {heading("title", level, name), list("figures", name, {}, std::move(rows))});
}

Nodes home(const Context& context) {
    const Locality nation = home_locality(context.catalog);
    Nodes entrances;
    for (const Pack* pack : nation.packs)
        entrances.push_back(plan_entrance(context, *pack));
    for (const Locality& each : localities_of(context.catalog))
        if (!(each == nation))
            entrances.push_back(locality_entrance(context, each));
    entrances.push_back(guide_entrance("family", FamilyPage{}, Icon::Baby,
                                       context.words("place.family"),
                                       context.words("home.family.about")));
    entrances.push_back(newest_figures(context, nation, 2));
    entrances.push_back(guide_entrance("mechanism", MechanismPage{}, Icon::People,
                                       context.words("mechanism.title"),
                                       context.words("mechanism.about")));
    entrances.push_back(guide_entrance("sources", AboutPage{}, Icon::Shield,
                                       context.words("home.sources"),
                                       context.words("home.sources.about")));
    return joined(
        joined({band(context)}, notes_of_today(context)),
        {card_columns("cards", 330, {{goals_entrance(context, nation)}, std::move(entrances)})});
}

} // namespace zhixiao::pages
