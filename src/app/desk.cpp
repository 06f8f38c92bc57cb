// The story of the desk: reading, what came of it, what the device remembers.
#include "app/desk.h"

#include "base/text.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

namespace zhixiao {
namespace {

bool is_error(const Problem& problem) { return problem.severity == Severity::Error; }

std::string spoken_of(const Wording& words, const Desk& desk) {
    const auto errors = std::count_if(desk.problems.begin(), desk.problems.end(), is_error);
    const auto warnings = static_cast<std::ptrdiff_t>(desk.problems.size()) - errors;
    std::string spoken =
        desk.outcome == Outcome::Nothing ? words("desk.nothing") : words("desk.read");
    const auto add = [&](const std::string& more) { spoken += words("counts.and") + more; };
    if (desk.problems.empty())
        add(words("desk.read.clean"));
    if (errors > 0)
        add(fill(words("desk.errors"), {{"count", std::to_string(errors)}}));
    if (warnings > 0)
        add(fill(words("desk.warnings"), {{"count", std::to_string(warnings)}}));
    return spoken;
}

void add(std::vector<PlanId>& plans, const std::vector<PlanId>& opened) {
    for (const PlanId& plan : opened)
        if (std::find(plans.begin(), plans.end(), plan) == plans.end())
            plans.push_back(plan);
}

// Somebody asked for it; what failed is tried again. What another window has written since, or a
// later version of the app, stays as it is.
bool is_to_be_kept(Keeping keeping) {
    return keeping == Keeping::Yes || keeping == Keeping::Previous || keeping == Keeping::NoRoom ||
           keeping == Keeping::Blocked;
}

// What the device remembers follows what is open.
void keep_in_step(const Desk& desk, std::vector<Effect>& effects) {
    if (!is_to_be_kept(desk.kept.keeping))
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

Next at_desk(const Catalog&, State state, const OpenFiles&) {
    return {std::move(state), {AskForFiles{}}};
}

Next at_desk(const Catalog&, State state, const OpenSample&) {
    return {std::move(state), {ReadSample{}}};
}

Next at_desk(const Catalog&, State state, const ReadingProgress& progress) {
    if (state.desk.reading)
        state.desk.reading = progress.share;
    return {std::move(state), {}};
}

Next at_desk(const Catalog&, State state, const SavePlan& save) {
    return {std::move(state), {SaveFile{save.as, save.plan}}};
}

Next at_desk(const Catalog&, State state, const ReadingStarted& started) {
    state.desk.reading = 0;
    state.desk.files = started.files;
    state.desk.outcome.reset();
    state.desk.problems.clear();
    std::vector<Effect> effects;
    if (!(state.route == Route{PlansPage{}}))
        effects.push_back(GoTo{PlansPage{}});
    return {std::move(state), std::move(effects)};
}

Next at_desk(const Catalog& catalog, State state, const CancelReading&) {
    if (!state.desk.reading)
        return {std::move(state), {}};
    const Wording& words = catalog.words();
    state.desk.reading.reset();
    state.desk.files.clear();
    return {std::move(state), {StopReading{}, Announce{words("desk.spoken.cancelled")}}};
}

Next at_desk(const Catalog& catalog, State state, const PlansOpened& opened) {
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

Next at_desk(const Catalog&, State state, const PlansReopened& reopened) {
    add(state.desk.plans, reopened.plans);
    return {std::move(state), {}};
}

Next at_desk(const Catalog& catalog, State state, const DeskFailed&) {
    const Wording& words = catalog.words();
    state.desk.reading.reset();
    state.desk.outcome = Outcome::Failed;
    return {std::move(state), {Announce{words("desk.failed")}}};
}

Next at_desk(const Catalog& catalog, State state, const RemovePlan& removed) {
    std::vector<PlanId>& plans = state.desk.plans;
    const auto found = std::find(plans.begin(), plans.end(), removed.plan);
    if (found == plans.end())
        return {std::move(state), {}};
    plans.erase(found);
    state.desk.files.clear();
    state.desk.outcome.reset();
    state.desk.problems.clear();
    const Wording& words = catalog.words();
    const Pack* pack = catalog.pack(removed.plan);
    std::vector<Effect> effects{
        FocusHeading{}, Announce{fill(words("desk.spoken.removed"),
                                      {{"plan", pack ? pack->plan.title : removed.plan.value}})}};
    keep_in_step(state.desk, effects);
    return {std::move(state), std::move(effects)};
}

Next at_desk(const Catalog&, State state, const KeepPlans& keep) {
    if (!keep.on)
        return {std::move(state), {DeleteKept{}}};
    return {std::move(state), {WriteKept{}}};
}

Next at_desk(const Catalog& catalog, State state, const PlansKept& kept) {
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
        case Keeping::Previous:
            return words("keep.previous");
        case Keeping::Elsewhere:
            return words("keep.elsewhere");
        case Keeping::Newer:
            return words("keep.newer");
        case Keeping::No:
            break;
        }
        return words("keep.spoken.no");
    };
    return {std::move(state), {Announce{spoken()}}};
}

Next at_desk(const Catalog& catalog, State state, const PlanSaved& saved) {
    const Wording& words = catalog.words();
    std::string spoken = fill(words("desk.spoken.saved"), {{"file", saved.file}});
    return {std::move(state), {Announce{std::move(spoken)}}};
}

} // namespace zhixiao
