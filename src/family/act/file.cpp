// Acts on the encrypted file to take along: saving it with a passphrase, choosing one, and reading
// it again.
#include "common/model/wording.h"
#include "family/act/record_fault.h"
#include "family/act/steps.h"
#include "family/files/record_text.h"
#include "sealed/act/passphrase.h"

#include <algorithm>
#include <utility>

namespace zhixiao {
namespace {

// Sets how it goes with the file, and announces that, except for states that the page only shows.
void tell(FamilyStep& step, SealedFile how) {
    const Wording& family_words = step.family.words;
    step.visit().file.how = how;
    const std::string name = spoken_name(how);
    if (name.empty())
        return;
    step.announce(
        fill(family_words("act.file." + name), {{"file", step.visit().file.name},
                                                {"shortest", std::to_string(shortest_passphrase)},
                                                {"most", std::to_string(most_children)}}));
}

bool is_busy(const FamilyStep& step) { return step.now.file.how == SealedFile::Busy; }

void save_file(FamilyStep& step) {
    const std::string passphrase = step.typed(passphrase_input);
    if (is_busy(step))
        return;
    if (const auto fault = passphrase_fault(passphrase, step.typed(passphrase_again_input))) {
        tell(step, *fault);
        return;
    }
    step.visit().file = {SealedFile::Busy};
    step.visit().texts.erase(passphrase_input);
    step.visit().texts.erase(passphrase_again_input);
    step.effects.push_back(EncryptFamily{text_of(step.visit().record), passphrase});
}

void restore_file(FamilyStep& step) {
    const std::string passphrase = step.typed(restoring_input);
    if (is_busy(step))
        return;
    const Wording& family_words = step.family.words;
    if (passphrase.empty()) {
        step.visit().trouble = family_words("act.file.no_passphrase");
        step.announce(step.visit().trouble);
        return;
    }
    step.visit().trouble.clear();
    step.visit().file.how = SealedFile::Busy;
    step.visit().texts.erase(restoring_input);
    step.effects.push_back(DecryptFamily{passphrase});
}

// Hears how it goes with the file. The platform names a new file; after that it may leave the name
// out.
void hear(FamilyStep& step, const SealedFileState& state) {
    if (!state.name.empty() || state.how == SealedFile::None)
        step.visit().file.name = state.name;
    tell(step, state.how);
}

// Returns the place of `child` in the record; 0 when it is not there.
std::size_t place_of(const FamilyRecord& record, const std::optional<Child>& child) {
    const auto found = std::find_if(record.children.begin(), record.children.end(),
                                    [&](const ChildRecord& each) { return each.child == child; });
    return found == record.children.end()
               ? 0
               : static_cast<std::size_t>(found - record.children.begin());
}

void take_in(FamilyStep& step, const FamilyFileOpened& opened) {
    FamilyVisit& visit = step.visit();
    const auto read = record_from(opened.record);
    if (const auto* fault = std::get_if<RecordFault>(&read)) {
        tell(step, how_of(*fault));
        return;
    }
    FamilyRecord both = merged(visit.record, std::get<FamilyRecord>(read));
    if (both.children.size() > most_children) {
        tell(step, SealedFile::TooMany);
        return;
    }
    const std::optional<Child> chosen = step.chosen().child;
    visit.record = std::move(both);
    visit.child = place_of(visit.record, chosen);
    visit.opened.reset();
    step.close_form();
    step.changed();
    tell(step, SealedFile::Restored);
}

} // namespace

bool carry_file(FamilyStep& step, const FamilyAct& act) {
    if (std::holds_alternative<SaveFamilyFile>(act))
        save_file(step);
    else if (std::holds_alternative<ChooseFamilyFile>(act))
        step.effects.push_back(AskForFamilyFile{});
    else if (std::holds_alternative<RestoreFamilyFile>(act))
        restore_file(step);
    else if (const auto* show = std::get_if<ShowPassphrase>(&act))
        step.visit().shows_passphrase = show->on;
    else if (const auto* file = std::get_if<SealedFileState>(&act))
        hear(step, *file);
    else if (const auto* opened = std::get_if<FamilyFileOpened>(&act))
        take_in(step, *opened);
    else
        return false;
    return true;
}

} // namespace zhixiao
