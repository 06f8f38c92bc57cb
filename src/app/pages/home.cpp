// The home page: a greeting, how the goals stand, and links to other pages.
#include "app/pages/day_notes.h"
#include "app/pages/pages.h"
#include "base/text.h"
#include "family/act/view.h"
#include "guide/act/routes.h"
#include "plan/act/routes.h"
#include "plan/pages/figures.h"
#include "plan/pages/goals.h"
#include "plan/pages/locality.h"

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

Node band(const AppContext& context) {
    const Wording& words = context.words;
    return group(
        "band", {.surface = Surface::Band, .gap = 2, .pad_y = 4},
        {heading("title", 1,
                 fill(words("home.title"), {{"greeting", greeting(words, context.state.hour)}}),
                 TextStyle::Title, Tone::OnBand),
         text("about", words("home.about"), TextStyle::Caption, Tone::OnBandSoft)});
}

Node goals_entrance(const AppContext& context, const Locality& locality) {
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

Node plan_entrance(const AppContext& context, const Pack& pack) {
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

} // namespace

Nodes home(const AppContext& context) {
    const Locality nation = home_locality(context.catalog);
    Nodes entrances;
    for (const Pack* pack : nation.packs)
        entrances.push_back(plan_entrance(context, *pack));
    for (const Locality& each : localities_of(context.catalog))
        if (!(each == nation))
            entrances.push_back(locality_entrance(context, each));
    entrances.push_back(entrance("family", FamilyPage{}, Icon::Baby, context.words("place.family"),
                                 context.words("home.family.about")));
    entrances.push_back(newest_figures(context, nation, 2));
    entrances.push_back(entrance("mechanism", MechanismPage{}, Icon::People,
                                 context.words("mechanism.title"),
                                 context.words("mechanism.about")));
    entrances.push_back(entrance("sources", AboutPage{}, Icon::Shield,
                                 context.words("home.sources"),
                                 context.words("home.sources.about")));
    return joined(
        joined({band(context)}, notes_of_today(context)),
        {card_columns("cards", 330, {{goals_entrance(context, nation)}, std::move(entrances)})});
}

} // namespace zhixiao::pages
