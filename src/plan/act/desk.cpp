// Carries out the acts of the desk: reading files, their result, and what the device remembers.
#include "plan/act/desk.h"

#include "base/text.h"
#include "common/model/wording.h"
#include "plan/act/routes.h"
#include "plan/model/locality.h"
#include "plan/model/lookup.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

namespace zhixiao {
namespace {

struct Step {
    const Catalog& catalog;
    const Wording& words;
    const Shared& shared;
    PlanVisit visit;
    std::vector<Effect> effects = {};

    Desk& desk() { return visit.desk; }
    void add(Effect effect) { effects.push_back(std::move(effect)); }
};

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

// Says whether someone asked the device to remember plans, so that every change is written; a
// failed write is tried again. False when another window or a later version of the app has written
// since, because its data must stay.
bool is_to_be_kept(Keeping keeping) {
    return keeping == Keeping::Yes || keeping == Keeping::Previous || keeping == Keeping::NoRoom ||
           keeping == Keeping::Blocked;
}

// Adds the effect that makes what the device remembers equal to what is open.
void keep_in_step(const Desk& desk, std::vector<Effect>& effects) {
    if (!is_to_be_kept(desk.kept.keeping))
        return;
    if (desk.plans.empty())
        effects.push_back(DeleteKept{});
    else
        effects.push_back(WriteKept{});
}

void perform(Step& step, const OpenFiles&) { step.add(AskForFiles{}); }

void perform(Step& step, const OpenSample&) { step.add(ReadSample{}); }

void perform(Step& step, const ReadingProgress& progress) {
    if (step.desk().reading)
        step.desk().reading = progress.share;
}

void perform(Step& step, const SavePlan& save) { step.add(SaveFile{save.as, save.plan}); }

void perform(Step& step, const ReadingStarted& started) {
    step.desk().reading = 0;
    step.desk().files = started.files;
    step.desk().outcome.reset();
    step.desk().problems.clear();
    if (!(step.shared.here == Place(PlansPage{})))
        step.add(GoTo{PlansPage{}});
}

void perform(Step& step, const CancelReading&) {
    if (!step.desk().reading)
        return;
    const Wording& words = step.words;
    step.desk().reading.reset();
    step.desk().files.clear();
    step.add(StopReading{});
    step.add(Announce{words("desk.spoken.cancelled")});
}

void perform(Step& step, const PlansOpened& opened) {
    Desk& desk = step.desk();
    desk.reading.reset();
    desk.problems = opened.problems;
    std::stable_partition(desk.problems.begin(), desk.problems.end(), is_error);
    add(desk.plans, opened.plans);
    desk.outcome = opened.plans.empty() ? Outcome::Nothing
                   : opened.are_new     ? Outcome::Plans
                                        : Outcome::Figures;
    // The button that started the reading is gone; its result begins beneath the heading.
    if (step.shared.here == Place(PlansPage{}))
        step.add(FocusHeading{});
    step.add(Announce{spoken_of(step.words, desk)});
    if (!opened.plans.empty())
        keep_in_step(desk, step.effects);
}

void perform(Step& step, const PlansReopened& reopened) { add(step.desk().plans, reopened.plans); }

void perform(Step& step, const DeskFailed&) {
    const Wording& words = step.words;
    step.desk().reading.reset();
    step.desk().outcome = Outcome::Failed;
    step.add(Announce{words("desk.failed")});
}

void perform(Step& step, const RemovePlan& removed) {
    std::vector<PlanId>& plans = step.desk().plans;
    const auto found = std::find(plans.begin(), plans.end(), removed.plan);
    if (found == plans.end())
        return;
    plans.erase(found);
    step.desk().files.clear();
    step.desk().outcome.reset();
    step.desk().problems.clear();
    const Wording& words = step.words;
    const Pack* pack = step.catalog.pack(removed.plan);
    step.add(FocusHeading{});
    step.add(Announce{fill(words("desk.spoken.removed"),
                           {{"plan", pack ? pack->plan.title : removed.plan.value}})});
    keep_in_step(step.desk(), step.effects);
}

void perform(Step& step, const KeepPlans& keep) {
    if (keep.on)
        step.add(WriteKept{});
    else
        step.add(DeleteKept{});
}

void perform(Step& step, const PlansKept& kept) {
    const bool is_news = step.desk().kept.keeping != kept.keeping;
    step.desk().kept = kept;
    if (!is_news)
        return;
    const Wording& words = step.words;
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
    step.add(Announce{spoken()});
}

void perform(Step& step, const PlanSaved& saved) {
    const Wording& words = step.words;
    std::string spoken = fill(words("desk.spoken.saved"), {{"file", saved.file}});
    step.add(Announce{std::move(spoken)});
}

void perform(Step& step, const ChooseArea& chosen) {
    const auto page = page_at<IndicatorPage>(step.shared.here);
    const Pack* pack = page ? step.catalog.pack(page->plan) : nullptr;
    const Area* area = pack && chosen.area ? find_area(*pack, *chosen.area) : nullptr;
    step.visit.area = area ? chosen.area : std::nullopt;
    if (!pack)
        return;
    const Wording& words = step.words;
    const std::string name = area ? area->name : whole_name(words, pack->plan);
    step.add(Announce{fill(words("area.announce"), {{"area", name}})});
}

// Performs the act that `act` holds. Does without std::visit: see app/pages/later.h.
template <class... Kinds> void perform_one(Step& step, const std::variant<Kinds...>& act) {
    const auto is_done = [&](const auto* kind) {
        if (kind)
            perform(step, *kind);
        return kind != nullptr;
    };
    static_cast<void>((is_done(std::get_if<Kinds>(&act)) || ...));
}

} // namespace

bool is_opened(const Desk& desk, const PlanId& plan) {
    return std::find(desk.plans.begin(), desk.plans.end(), plan) != desk.plans.end();
}

Done<PlanVisit> at_desk(const Catalog& catalog, const Wording& words, PlanVisit visit,
                        const Shared& shared, const PlanMessage& message) {
    Step step{catalog, words, shared, std::move(visit)};
    perform_one(step, message.act());
    return {std::move(step.visit), std::move(step.effects)};
}

Done<PlanVisit> in_plans(const Catalog& catalog, const Wording& words, PlanVisit visit,
                         const Shared& shared, const PlanMessage& message) {
    const auto* chosen = std::get_if<ChooseArea>(&message.act());
    if (!chosen)
        return at_desk(catalog, words, std::move(visit), shared, message);
    Step step{catalog, words, shared, std::move(visit)};
    perform(step, *chosen);
    return {std::move(step.visit), std::move(step.effects)};
}

} // namespace zhixiao
