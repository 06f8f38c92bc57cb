// What happens in the family part: who does which act, and what they share.
#include "app/family.h"

#include "app/family_acts.h"
#include "app/family_record.h"
#include "app/family_sharing.h"
#include "domain/in_force.h"

#include <utility>

namespace zhixiao {

void FamilyStep::changed() {
    visit().deleted.reset();
    visit().before_deletion = {};
    forget_shared(state);
    keep();
}

// What another window has written since, or a later version of the app, stays as it is.
void FamilyStep::keep() {
    const FamilyKeeping keeping = visit().keeping;
    if (visit().wants_keeping && keeping != FamilyKeeping::Elsewhere &&
        keeping != FamilyKeeping::Newer)
        effects.push_back(WriteFamily{text_of(visit().record)});
}

const FamilyChecklist* checklist_named(const Family& family, std::string_view stage) {
    const std::optional<FamilyStage> named = stage_named(stage);
    return named ? find_checklist(family, *named) : nullptr;
}

// No std::visit: see pages/later.h.
Next in_family(const Catalog& catalog, State state, const FamilyMessage& message) {
    const OnDay<Family>* family = catalog.family_on(today_of(state));
    if (!family)
        return {std::move(state), {}};
    FamilyStep step{family->content, std::move(state)};
    const FamilyAct& act = message.act();
    // The first that knows the act does it.
    static_cast<void>(answer(step, act) || enter_child(step, act) || keep_record(step, act) ||
                      carry_file(step, act) || gather_class(step, act) || hold_session(step, act));
    return {std::move(step.state), std::move(step.effects)};
}

} // namespace zhixiao
