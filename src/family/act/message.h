// What can happen in the family part. Stages, answers and circumstances as family/model/family.h
// spells them: "6-12", "not_yet", "left-behind".
#pragma once

#include "base/id.h"
#include "common/act/acts.h"
#include "common/act/keeping.h"
#include "sealed/act/sealed_file.h"

#include <string>
#include <variant>

namespace zhixiao {

// Whom the answers are for from now on; by place in the record.
struct ChooseChild {
    int child = 0;
    bool operator==(const ChooseChild&) const = default;
};

// The form for a child is opened, holding what is known of it: one of the record, or with the
// number of children in it a new one; -1 closes it.
struct EditChild {
    int child = -1;
    bool operator==(const EditChild&) const = default;
};
// What stands in the form is taken over.
struct SaveChild {
    bool operator==(const SaveChild&) const = default;
};
// With all its answers; can be taken back until one goes on.
struct RemoveChild {
    int child = 0;
    bool operator==(const RemoveChild&) const = default;
};

// Whether a circumstance is that of the child chosen.
struct SetCircumstance {
    std::string circumstance;
    bool on = false;
    bool operator==(const SetCircumstance&) const = default;
};

// For the child chosen, today.
struct SetAnswer {
    std::string stage;
    FamilyItemId item;
    std::string answer;
    bool operator==(const SetAnswer&) const = default;
};

// The checklist of a stage is begun anew; what was answered before stays as it is.
struct StartCheckUp {
    std::string stage;
    bool operator==(const StartCheckUp&) const = default;
};

// Why an item is asked and what it rests on is shown beneath it; of one at a time. Empty: of none.
struct OpenItem {
    FamilyItemId item;
    bool operator==(const OpenItem&) const = default;
};

// The thing of the day is done, or not after all.
struct SetDoneToday {
    bool on = true;
    bool operator==(const SetDoneToday&) const = default;
};

// Remember the record on this device from now on; or no more, and delete what is there. What is on
// screen stays.
struct KeepFamily {
    bool on = false;
    bool operator==(const KeepFamily&) const = default;
};

// All of it, off the screen and off the device; can be taken back until one goes on.
struct DeleteFamily {
    bool operator==(const DeleteFamily&) const = default;
};
struct TakeBackDeletion {
    bool operator==(const TakeBackDeletion&) const = default;
};

struct FamilyKept {
    Keeping keeping = Keeping::No;
    bool operator==(const FamilyKept&) const = default;
};

// The device remembered this; `record` as family/files/record_text.h writes it. Previous as above.
struct FamilyReopened {
    std::string record;
    bool is_previous = false;
    bool operator==(const FamilyReopened&) const = default;
};

// A file to take along, encrypted with the passphrase that stands in its field; or read again.
struct SaveFamilyFile {
    bool operator==(const SaveFamilyFile&) const = default;
};
struct ChooseFamilyFile {
    bool operator==(const ChooseFamilyFile&) const = default;
};
struct RestoreFamilyFile {
    bool operator==(const RestoreFamilyFile&) const = default;
};
struct ShowPassphrase {
    bool on = false;
    bool operator==(const ShowPassphrase&) const = default;
};

// The file was opened with the passphrase; `record` as family/files/record_text.h writes it.
struct FamilyFileOpened {
    std::string record;
    bool operator==(const FamilyFileOpened&) const = default;
};

// Save the result of the child chosen as a file of plain text: its short code, without a name.
struct SaveResultText {
    std::string stage;
    bool operator==(const SaveResultText&) const = default;
};

// The results of a class: what stands in the field is taken in; files are asked for; the text of
// one has come; all are forgotten. Equal codes are counted once, or as often as they came.
struct AddClassResults {
    bool operator==(const AddClassResults&) const = default;
};
struct ChooseResultFiles {
    bool operator==(const ChooseResultFiles&) const = default;
};
struct ResultFileCame {
    std::string name; // shortened
    std::string text; // empty: not to be read as text
    bool operator==(const ResultFileCame&) const = default;
};
struct CountEqualOnce {
    bool on = false;
    bool operator==(const CountEqualOnce&) const = default;
};
struct ForgetClass {
    bool operator==(const ForgetClass&) const = default;
};

// An evening: its stage, its items in the order of the checklist, how many hands more or fewer.
struct ChooseSessionStage {
    std::string stage;
    bool operator==(const ChooseSessionStage&) const = default;
};
struct PickSessionItem {
    FamilyItemId item;
    bool on = true;
    bool operator==(const PickSessionItem&) const = default;
};
// A few items to begin with, in place of those picked; family/model/session.h says which.
struct SuggestSession {
    bool operator==(const SuggestSession&) const = default;
};
// Which item is shown, from 0 on; as many as there are: the summary.
struct ShowSessionItem {
    int item = 0;
    bool operator==(const ShowSessionItem&) const = default;
};
struct CountHands {
    FamilyItemId item;
    std::string answer;
    int more = 1; // may be negative
    bool operator==(const CountHands&) const = default;
};
struct ForgetSession {
    bool operator==(const ForgetSession&) const = default;
};

using FamilyAct =
    std::variant<ChooseChild, EditChild, SaveChild, RemoveChild, SetCircumstance, SetAnswer,
                 StartCheckUp, OpenItem, SetDoneToday, KeepFamily, DeleteFamily, TakeBackDeletion,
                 FamilyKept, FamilyReopened, SaveFamilyFile, ChooseFamilyFile, RestoreFamilyFile,
                 ShowPassphrase, SealedFileTold, FamilyFileOpened, SaveResultText, AddClassResults,
                 ChooseResultFiles, ResultFileCame, CountEqualOnce, ForgetClass, ChooseSessionStage,
                 PickSessionItem, SuggestSession, ShowSessionItem, CountHands, ForgetSession>;

extern template struct OneOf<FamilyAct>;

struct FamilyMessage : Acts<FamilyAct> {
    using Acts::Acts;
    bool operator==(const FamilyMessage&) const = default;
};

// What a control of the scene holds for such an act.
template <class Kind, class = std::enable_if_t<is_one_of<Kind, FamilyAct>>>
FamilyMessage act_of(Kind kind) {
    return FamilyMessage(std::move(kind));
}

} // namespace zhixiao
