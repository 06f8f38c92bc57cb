// The step in which an act of the family part is done, and the functions that do the acts.
#pragma once

#include "base/text.h"
#include "common/act/effect.h"
#include "common/act/shared.h"
#include "family/act/passing.h"
#include "family/model/family.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zhixiao {

using FilledIn = std::vector<std::pair<std::string_view, std::string>>;

// The content and the visit that an act works on, and the effects that it asks for.
struct FamilyStep {
    const Family& family;
    const Shared& shared;
    FamilyVisit now; // the visit as it is so far
    std::vector<Effect> effects = {};

    FamilyVisit& visit() { return now; }
    ChildRecord& chosen() { return now.record.children[now.child]; }
    Day today() const { return shared.today; }
    // Returns the text of an input; empty when it has none.
    std::string typed(const InputId& input) const { return zhixiao::typed(now.texts, input); }

    void announce(std::string text) { effects.push_back(Announce{std::move(text)}); }
    // Saves the changed record if saving is on, and drops the undo of an earlier deletion and the
    // ticks of the sheet.
    void changed();
    // Saves the record if saving is on.
    void keep();
    void close_form() { close_child_form(now); }
};

// Returns the checklist of the stage with this name; null when there is none.
const FamilyChecklist* checklist_named(const Family& family, std::string_view stage);

// Does `act` if it is one of its kind; returns false when it is not. The others likewise.
bool answer(FamilyStep& step, const FamilyAct& act);
bool enter_child(FamilyStep& step, const FamilyAct& act);
bool keep_record(FamilyStep& step, const FamilyAct& act);
bool carry_file(FamilyStep& step, const FamilyAct& act);
bool gather_class(FamilyStep& step, const FamilyAct& act);
bool hold_session(FamilyStep& step, const FamilyAct& act);

} // namespace zhixiao
