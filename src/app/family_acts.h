// What the acts of the family part have in hand while they are done, and who does which.
#pragma once

#include "app/family.h"
#include "base/text.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zhixiao {

using FilledIn = std::vector<std::pair<std::string_view, std::string>>;

struct FamilyStep {
    const Family& family;
    State state;
    std::vector<Effect> effects = {};

    FamilyVisit& visit() { return state.family; }
    ChildRecord& chosen() { return state.family.record.children[state.family.child]; }
    Day today() const { return today_of(state); }
    // What is typed there; empty: nothing.
    std::string typed(const InputId& input) const { return state.typed(input); }

    void announce(std::string text) { effects.push_back(Announce{std::move(text)}); }
    // The record is another now: it is written where it is kept, and what was deleted before cannot
    // be taken back any more.
    void changed();
    // It is written where it is kept.
    void keep();
    // The form for a child is closed.
    void close_form() { close_child_form(state); }
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
