// The story of the desk: reading, what came of it, what the device remembers.
#include "app/desk.h"

#include "base/text.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace zhixiao {
namespace {

bool is_error(const Problem& problem) { return problem.severity == Severity::Error; }

std::string spoken_of(const Wording& words, const Desk& desk) {
    const auto errors = std::count_if(desk.problems.begin(), desk.problems.end(), is_error);
    const auto warnings = static_cast<long>(desk.problems.size()) - errors;
    const std::string counts =
        desk.problems.empty()
            ? words("desk.spoken.clean")
            : fill(words("desk.spoken.problems"),
                   {{"errors", std::to_string(errors)}, {"warnings", std::to_string(warnings)}});
    return words(desk.outcome == Outcome::Nothing ? "desk.spoken.nothing" : "desk.spoken.read") +
           counts;
}

void add(std::vector<PlanId>& plans, const std::vector<PlanId>& opened) {
    for (const PlanId& plan : opened)
        if (std::find(plans.begin(), plans.end(), plan) == plans.end())
            plans.push_back(plan);
}

// What the device remembers follows what is open.
void keep_in_step(const Desk& desk, std::vector<Effect>& effects) {
    if (desk.kept.keeping != Keeping::Yes)
        return;
    if (desk.plans.empty())
        effects.push_back(DeleteKept{});
    else
        effects.push_back(WriteKept{});
}

} // namespace

bool is_opened(const Desk& desk, const PlanId& plan) {
    return std::find(desk.plans.begin(), desk.plans.end(), plan) != desk.plans.end();
}

Next start_reading(State state, const ReadingStarted& started) {
    state.desk.reading = 0;
    state.desk.files = started.files;
    state.desk.outcome.reset();
    state.desk.problems.clear();
    std::vector<Effect> effects;
    if (!(state.route == Route{PlansPage{}}))
        effects.push_back(GoTo{PlansPage{}});
    return {std::move(state), std::move(effects)};
}

Next cancel_reading(const Catalog& catalog, State state) {
    if (!state.desk.reading)
        return {std::move(state), {}};
    state.desk.reading.reset();
    state.desk.files.clear();
    return {std::move(state), {StopReading{}, Announce{catalog.words()("desk.spoken.cancelled")}}};
}

Next show_opened(const Catalog& catalog, State state, const PlansOpened& opened) {
    Desk& desk = state.desk;
    desk.reading.reset();
    desk.problems = opened.problems;
    std::stable_partition(desk.problems.begin(), desk.problems.end(), is_error);
    add(desk.plans, opened.plans);
    desk.outcome = opened.plans.empty() ? Outcome::Nothing
                   : opened.are_new     ? Outcome::Plans
                                        : Outcome::Figures;
    std::vector<Effect> effects;
    // The button that began it all is gone; what came of it begins beneath the heading.
    if (state.route == Route{PlansPage{}})
        effects.push_back(FocusHeading{});
    effects.push_back(Announce{spoken_of(catalog.words(), desk)});
    if (!opened.plans.empty())
        keep_in_step(desk, effects);
    return {std::move(state), std::move(effects)};
}

Next show_reopened(State state, const PlansReopened& reopened) {
    add(state.desk.plans, reopened.plans);
    return {std::move(state), {}};
}

Next show_failure(const Catalog& catalog, State state) {
    state.desk.reading.reset();
    state.desk.outcome = Outcome::Failed;
    return {std::move(state), {Announce{catalog.words()("desk.failed")}}};
}

Next remove_plan(const Catalog& catalog, State state, const RemovePlan& removed) {
    std::vector<PlanId>& plans = state.desk.plans;
    const auto found = std::find(plans.begin(), plans.end(), removed.plan);
    if (found == plans.end())
        return {std::move(state), {}};
    plans.erase(found);
    state.desk.files.clear();
    state.desk.outcome.reset();
    state.desk.problems.clear();
    const Pack* pack = catalog.pack(removed.plan);
    std::vector<Effect> effects{
        FocusHeading{}, Announce{fill(catalog.words()("desk.spoken.removed"),
                                      {{"plan", pack ? pack->plan.title : removed.plan.value}})}};
    keep_in_step(state.desk, effects);
    return {std::move(state), std::move(effects)};
}

Next keep_plans(State state, const KeepPlans& keep) {
    if (!keep.on)
        return {std::move(state), {DeleteKept{}}};
    return {std::move(state), {WriteKept{}}};
}

Next show_kept(const Catalog& catalog, State state, const PlansKept& kept) {
    const bool is_news = state.desk.kept.keeping != kept.keeping;
    state.desk.kept = kept;
    if (!is_news)
        return {std::move(state), {}};
    const Wording& words = catalog.words();
    const auto spoken = [&]() -> std::string {
        switch (kept.keeping) {
        case Keeping::Yes:
            return words("keep.spoken.yes");
        case Keeping::NoRoom:
            return words("keep.no_room");
        case Keeping::Blocked:
            return words("keep.blocked");
        case Keeping::Spoilt:
            return words("keep.spoilt");
        case Keeping::No:
            break;
        }
        return words("keep.spoken.no");
    };
    return {std::move(state), {Announce{spoken()}}};
}

} // namespace zhixiao
