// What the acts of the family part have in hand while they are done, and who does which.
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
    // The record has changed: saves it if saving is on, and drops the undo of an earlier deletion.
    void changed();
    // Saves the record if saving is on.
    void keep();
    void close_form() { close_child_form(now); }
};

// The stage of this name, when there is a checklist of it.
const FamilyChecklist* checklist_named(const Family& family, std::string_view stage);

// Each does the acts of its kind; false: this is none of them.
bool answer(FamilyStep& step, const FamilyAct& act);
bool enter_child(FamilyStep& step, const FamilyAct& act);
bool keep_record(FamilyStep& step, const FamilyAct& act);
bool carry_file(FamilyStep& step, const FamilyAct& act);
bool gather_class(FamilyStep& step, const FamilyAct& act);
bool hold_session(FamilyStep& step, const FamilyAct& act);

} // namespace zhixiao
