// Builds the newest figures of a locality's plans.
#include "base/text.h"
#include "plan/act/routes.h"
#include "plan/model/lookup.h"
#include "plan/pages/figures.h"
#include "plan/pages/goals.h"
#include "plan/pages/path_to_target.h"

#include <algorithm>

namespace zhixiao::pages {
namespace {

struct Newest {
    const Pack* pack;
    const Indicator* indicator;
    Observation figure;
};

// Returns the quantified main targets of one plan that have a figure, the newest figure first,
// otherwise in the order of the plan.
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

// Returns three of them, from the plans in turn, and none that another plan has given already.
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

Node newest_row(const PlanContext& context, const Newest& newest) {
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

Node newest_figures(const PlanContext& context, const Locality& locality, int level) {
    Nodes rows;
    for (const Newest& newest : newest_of(locality))
        rows.push_back(newest_row(context, newest));
    const std::string name = context.words("home.newest");
    return card("newest", name,
                {heading("title", level, name), list("figures", name, {}, std::move(rows))});
}

} // namespace zhixiao::pages
