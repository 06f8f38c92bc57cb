// Acts of keeping: remembering the record on this device, reopening it, deleting it, and undoing
// that.
#include "base/enumerators.h"
#include "common/model/wording.h"
#include "family/act/sharing.h"
#include "family/act/steps.h"
#include "family/files/record_text.h"

#include <utility>

namespace zhixiao {
namespace {

void keep_family(FamilyStep& step, const KeepFamily& keep) {
    step.visit().wants_keeping = keep.on;
    if (step.visit().deleted) // the last decision holds, even when the deletion is undone
        step.visit().before_deletion.wants_keeping = keep.on;
    if (keep.on)
        step.keep();
    else
        step.effects.push_back(DeleteKeptFamily{});
}

// Chooses the first child, and closes the item opened, because both were of another record.
void show_first_child(FamilyVisit& visit) {
    visit.child = 0;
    visit.opened.reset();
}

void delete_family(FamilyStep& step) {
    FamilyVisit& visit = step.visit();
    const Wording& family_words = step.family.words;
    // When the button is pressed twice, the deletion of the first press can still be undone.
    if (!is_blank(visit.record)) {
        visit.before_deletion = {visit.child, visit.wants_keeping};
        visit.deleted = std::move(visit.record);
    }
    visit.record = FamilyVisit{}.record;
    forget_shared(step.visit());
    visit.wants_keeping = false;
    show_first_child(visit);
    step.close_form();
    step.effects.push_back(DeleteKeptFamily{});
    step.effects.push_back(FocusHeading{});
    step.announce(family_words("act.deleted"));
}

void take_back_deletion(FamilyStep& step) {
    FamilyVisit& visit = step.visit();
    if (!visit.deleted)
        return;
    const Wording& family_words = step.family.words;
    visit.record = std::move(*visit.deleted);
    visit.wants_keeping = visit.before_deletion.wants_keeping;
    show_first_child(visit);
    visit.child = visit.before_deletion.child;
    step.close_form();
    step.changed();
    step.effects.push_back(FocusHeading{});
    step.announce(family_words("act.taken_back"));
}

// Sets how the record is kept, and announces that when it has changed.
void tell(FamilyStep& step, Keeping keeping) {
    const bool is_news = step.visit().keeping != keeping;
    step.visit().keeping = keeping;
    // The deletion has already announced that nothing is kept.
    if (!is_news || (keeping == Keeping::No && step.visit().deleted))
        return;
    constexpr const char* names[] = {"no",     "yes",      "no_room",   "blocked",
                                     "spoilt", "previous", "elsewhere", "newer"};
    static_assert(has_row_for_each<Keeping>(names));
    const Wording& family_words = step.family.words;
    step.announce(
        family_words("act.keep." + std::string(names[static_cast<std::size_t>(keeping)])));
}

// Moves the open form along with the records put together: the form of a child stays with that
// child, and any other is for a new child behind the last, or closes when there is no room.
void follow_form(FamilyVisit& visit, bool is_replaced, std::size_t many_before) {
    if (!visit.editing)
        return;
    if (is_replaced || *visit.editing >= many_before)
        visit.editing = visit.record.children.size();
    if (*visit.editing >= most_children)
        visit.editing.reset();
}

void reopen(FamilyStep& step, const FamilyReopened& reopened) {
    FamilyVisit& visit = step.visit();
    auto read = record_from(reopened.record);
    const FamilyRecord* kept = std::get_if<FamilyRecord>(&read);
    if (!kept) {
        const bool is_newer = std::get<RecordFault>(read) == RecordFault::Newer;
        tell(step, is_newer ? Keeping::Newer : Keeping::Spoilt);
        return;
    }
    const bool is_replaced = is_blank(visit.record);
    const std::size_t many_before = visit.record.children.size();
    visit.record = is_replaced ? *kept : merged(std::move(visit.record), *kept);
    if (visit.record.children.size() > most_children)
        visit.record.children.resize(most_children);
    visit.wants_keeping = true;
    show_first_child(visit);
    follow_form(visit, is_replaced, many_before);
    // The record deleted was another than the record kept, so its undo no longer fits.
    visit.deleted.reset();
    visit.before_deletion = {};
    if (reopened.is_previous)
        tell(step, Keeping::Previous);
    else
        visit.keeping = Keeping::Yes;
    if (visit.record != *kept)
        step.keep();
}

} // namespace

bool keep_record(FamilyStep& step, const FamilyAct& act) {
    if (const auto* keep = std::get_if<KeepFamily>(&act))
        keep_family(step, *keep);
    else if (std::holds_alternative<DeleteFamily>(act))
        delete_family(step);
    else if (std::holds_alternative<TakeBackDeletion>(act))
        take_back_deletion(step);
    else if (const auto* kept = std::get_if<FamilyKept>(&act))
        tell(step, kept->keeping);
    else if (const auto* reopened = std::get_if<FamilyReopened>(&act))
        reopen(step, *reopened);
    else
        return false;
    return true;
}

} // namespace zhixiao
