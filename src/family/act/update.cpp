// What acts do in the family part, and what the functions that do them share.
#include "family/act/update.h"

#include "family/act/sharing.h"
#include "family/act/steps.h"
#include "family/files/record_text.h"

#include <utility>

namespace zhixiao {
namespace {

// Says whether the record is to be saved. A record that another window or a later version of the
// app has written since stays as it is.
bool is_to_be_kept(const FamilyVisit& visit) {
    return visit.wants_keeping && visit.keeping != Keeping::Elsewhere &&
           visit.keeping != Keeping::Newer;
}

} // namespace

void FamilyStep::changed() {
    visit().deleted.reset();
    visit().before_deletion = {};
    forget_shared(now);
    keep();
}

void FamilyStep::keep() {
    if (is_to_be_kept(visit()))
        effects.push_back(WriteFamily{text_of(visit().record)});
}

const FamilyChecklist* checklist_named(const Family& family, std::string_view stage) {
    const std::optional<FamilyStage> named = stage_named(stage);
    return named ? find_checklist(family, *named) : nullptr;
}

// No std::visit here, for the reason given in app/pages/later.h.
Done<FamilyVisit> in_family(const Family& family, FamilyVisit visit, const Shared& shared,
                            const FamilyMessage& message) {
    FamilyStep step{family, shared, std::move(visit)};
    const FamilyAct& act = message.act();
    // The first function that knows the act does it.
    static_cast<void>(answer(step, act) || enter_child(step, act) || keep_record(step, act) ||
                      carry_file(step, act) || gather_class(step, act) || hold_session(step, act));
    return {std::move(step.now), std::move(step.effects)};
}

Done<FamilyVisit> take_in_family(FamilyVisit visit, const std::string& record, bool keeps) {
    auto read = record_from(record);
    FamilyRecord* taken = std::get_if<FamilyRecord>(&read);
    if (!taken)
        return {std::move(visit)};
    visit.record = std::move(*taken);
    visit.child = 0;
    visit.opened.reset();
    visit.deleted.reset();
    visit.before_deletion = {};
    close_child_form(visit);
    visit.wants_keeping = visit.wants_keeping || keeps;
    std::vector<Effect> effects;
    if (is_to_be_kept(visit))
        effects.push_back(WriteFamily{record});
    return {std::move(visit), std::move(effects)};
}

} // namespace zhixiao
