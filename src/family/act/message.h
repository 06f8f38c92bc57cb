// The acts of the family part. Stages, answers and circumstances are spelt as in
// family/model/family.h: "6-12", "not_yet", "left-behind".
#pragma once

#include "base/id.h"
#include "common/act/acts.h"
#include "common/act/keeping.h"
#include "sealed/act/sealed_file.h"

#include <string>
#include <variant>

namespace zhixiao {

// Chooses the child whom answers are for from now on, by its place in the record, from 0.
struct ChooseChild {
    int child = 0;
    bool operator==(const ChooseChild&) const = default;
};

// Opens the form for a child, filled in with its name and month of birth. `child` is a place in the
// record; the number of children in the record stands for a new child, and -1 closes the form.
struct EditChild {
    int child = -1;
    bool operator==(const EditChild&) const = default;
};
// Takes over the child from the form.
struct SaveChild {
    bool operator==(const SaveChild&) const = default;
};
// Removes a child with all its answers; can be undone until the next act that changes the record,
// or until the page is left.
struct RemoveChild {
    int child = 0;
    bool operator==(const RemoveChild&) const = default;
};

// Says whether a circumstance applies to the child chosen.
struct SetCircumstance {
    std::string circumstance;
    bool on = false;
    bool operator==(const SetCircumstance&) const = default;
};

// Answers an item for the child chosen, today.
struct SetAnswer {
    std::string stage;
    FamilyItemId item;
    std::string answer;
    bool operator==(const SetAnswer&) const = default;
};

// Begins the checklist of a stage anew; earlier check-ups stay as they are, unless they are of
// today.
struct StartCheckUp {
    std::string stage;
    bool operator==(const StartCheckUp&) const = default;
};

// Shows beneath an item why it is asked and what it rests on, and hides that of the item opened
// before. An empty `item`, or the item that is open, closes it.
struct OpenItem {
    FamilyItemId item;
    bool operator==(const OpenItem&) const = default;
};

// Marks the thing of the day as done, or takes the mark away.
struct SetDoneToday {
    bool on = true;
    bool operator==(const SetDoneToday&) const = default;
};

// Remembers the record on this device from now on, or stops and deletes the record kept there. The
// record on screen stays.
struct KeepFamily {
    bool on = false;
    bool operator==(const KeepFamily&) const = default;
};

// Deletes the whole record, off the screen and off the device; can be undone until the next act
// that changes the record, or until the page is left.
struct DeleteFamily {
    bool operator==(const DeleteFamily&) const = default;
};
// Undoes the last deletion, of a child or of the record.
struct TakeBackDeletion {
    bool operator==(const TakeBackDeletion&) const = default;
};

// The device tells whether it keeps the record.
struct FamilyKept {
    Keeping keeping = Keeping::No;
    bool operator==(const FamilyKept&) const = default;
};

// The device remembered `record`, a text of family/files/record_text.h. `is_previous`: it is an
// older copy, because the newest could not be read (Keeping::Previous).
struct FamilyReopened {
    std::string record;
    bool is_previous = false;
    bool operator==(const FamilyReopened&) const = default;
};

// Saves the record as a file to take along, encrypted with the passphrase in the field.
struct SaveFamilyFile {
    bool operator==(const SaveFamilyFile&) const = default;
};
// Asks for such a file.
struct ChooseFamilyFile {
    bool operator==(const ChooseFamilyFile&) const = default;
};
// Opens the file chosen with the passphrase in the field for restoring.
struct RestoreFamilyFile {
    bool operator==(const RestoreFamilyFile&) const = default;
};
// Shows the passphrases typed as they are, or hides them.
struct ShowPassphrase {
    bool on = false;
    bool operator==(const ShowPassphrase&) const = default;
};

// The passphrase opened the file; `record` is its content, a text of family/files/record_text.h.
struct FamilyFileOpened {
    std::string record;
    bool operator==(const FamilyFileOpened&) const = default;
};

// Saves the result of the child chosen as a file of plain text: its short code, without a name.
struct SaveResultText {
    std::string stage;
    bool operator==(const SaveResultText&) const = default;
};

// Takes in the results of a class from the text in the field.
struct AddClassResults {
    bool operator==(const AddClassResults&) const = default;
};
// Asks for files with results.
struct ChooseResultFiles {
    bool operator==(const ChooseResultFiles&) const = default;
};
// The text of a file has come.
struct ResultFileCame {
    std::string name; // of the file, shortened
    std::string text; // empty: it cannot be read as text
    bool operator==(const ResultFileCame&) const = default;
};
// Counts equal codes once, or as often as they came.
struct CountEqualOnce {
    bool on = false;
    bool operator==(const CountEqualOnce&) const = default;
};
// Forgets all results of the class.
struct ForgetClass {
    bool operator==(const ForgetClass&) const = default;
};

// Chooses the stage of an evening at school.
struct ChooseSessionStage {
    std::string stage;
    bool operator==(const ChooseSessionStage&) const = default;
};
// Adds an item to the evening, or takes it out; items stay in the order of the checklist.
struct PickSessionItem {
    FamilyItemId item;
    bool on = true;
    bool operator==(const PickSessionItem&) const = default;
};
// Replaces the items picked with a few to begin with; family/model/session.h says which.
struct SuggestSession {
    bool operator==(const SuggestSession&) const = default;
};
// Shows the item at this place of the evening, from 0; the number of items opens the summary.
struct ShowSessionItem {
    int item = 0;
    bool operator==(const ShowSessionItem&) const = default;
};
// Counts hands raised for an answer to an item.
struct CountHands {
    FamilyItemId item;
    std::string answer;
    int more = 1; // the hands to add; may be negative
    bool operator==(const CountHands&) const = default;
};
// Forgets the evening, with its hands.
struct ForgetSession {
    bool operator==(const ForgetSession&) const = default;
};

using FamilyAct =
    std::variant<ChooseChild, EditChild, SaveChild, RemoveChild, SetCircumstance, SetAnswer,
                 StartCheckUp, OpenItem, SetDoneToday, KeepFamily, DeleteFamily, TakeBackDeletion,
                 FamilyKept, FamilyReopened, SaveFamilyFile, ChooseFamilyFile, RestoreFamilyFile,
                 ShowPassphrase, SealedFileState, FamilyFileOpened, SaveResultText, AddClassResults,
                 ChooseResultFiles, ResultFileCame, CountEqualOnce, ForgetClass, ChooseSessionStage,
                 PickSessionItem, SuggestSession, ShowSessionItem, CountHands, ForgetSession>;

extern template struct OneOf<FamilyAct>;

// An act of the family part, as a message of the app.
struct FamilyMessage : Acts<FamilyAct> {
    using Acts::Acts;
    bool operator==(const FamilyMessage&) const = default;
};

// Returns the message that a control of the scene holds for this act.
template <class Kind, class = std::enable_if_t<is_one_of<Kind, FamilyAct>>>
FamilyMessage act_of(Kind kind) {
    return FamilyMessage(std::move(kind));
}

} // namespace zhixiao
