// What acts do in the device room: versions of the app, files of everything, deleting.
#include "device/act/update.h"

#include "base/text.h"
#include "device/act/routes.h"
#include "family/act/record_fault.h"
#include "family/files/record_text.h"
#include "sealed/act/passphrase.h"

#include <utility>

namespace zhixiao {
namespace {

struct DeviceStep {
    const Wording& words;
    const Shared& shared;
    const Belongings& open; // the user's things that are open in the app
    DeviceVisit now;        // the visit as it is so far
    std::vector<Effect> effects = {};
    std::optional<TakeIn> takes_in = {};
    bool forgets_all = false;

    DeviceVisit& visit() { return now; }
    std::string typed(const InputId& input) const { return zhixiao::typed(now.texts, input); }
    void ask(AskDevice ask) { effects.push_back(std::move(ask)); }
    void announce(std::string text) { effects.push_back(Announce{std::move(text)}); }
};

void hear(DeviceStep& step, const OfflineState& state) {
    const bool had_new = step.visit().has_new_version();
    step.visit().offline = state;
    const bool is_news = step.visit().has_new_version() && !had_new;
    // It is announced on its own page only, so that it interrupts nobody elsewhere.
    if (is_news && step.shared.here == Place(DevicePage{}))
        step.announce(step.words("device.spoken.new_version"));
}

void tell(DeviceStep& step, SealedFile how) {
    step.visit().file.how = how;
    if (const std::string name = spoken_name(how); !name.empty())
        step.announce(fill(
            step.words("device.file." + name),
            {{"name", step.visit().file.name}, {"count", std::to_string(shortest_passphrase)}}));
}

bool is_busy(const DeviceStep& step) { return step.now.file.how == SealedFile::Busy; }

void save_file(DeviceStep& step) {
    if (is_busy(step))
        return;
    const std::string passphrase = step.typed(device_passphrase_input);
    if (const auto fault = passphrase_fault(passphrase, step.typed(device_again_input))) {
        tell(step, *fault);
        return;
    }
    step.visit().file = {SealedFile::Busy};
    step.visit().texts.erase(device_passphrase_input);
    step.visit().texts.erase(device_again_input);
    step.ask({DeviceTask::Save, passphrase, step.open.contents});
}

void open_file(DeviceStep& step) {
    if (is_busy(step))
        return;
    const std::string passphrase = step.typed(device_restoring_input);
    if (passphrase.empty()) {
        step.visit().trouble = step.words("device.file.no_passphrase");
        step.announce(step.visit().trouble);
        return;
    }
    step.visit().trouble.clear();
    step.visit().file.how = SealedFile::Busy;
    step.visit().texts.erase(device_restoring_input);
    step.ask({DeviceTask::Open, passphrase});
}

// The platform names the file when it is new; after that it may leave the name out.
void hear(DeviceStep& step, const DeviceFileState& state) {
    step.visit().opened.reset();
    if (!state.file.name.empty())
        step.visit().file.name = state.file.name;
    tell(step, state.file.how);
}

// Checks the whole file before the page asks whether to take it in; changes nothing yet.
void hear(DeviceStep& step, const DeviceFileOpened& opened) {
    if (opened.contents.family) {
        const auto read = record_from(*opened.contents.family);
        if (const auto* fault = std::get_if<RecordFault>(&read)) {
            tell(step, how_of(*fault));
            return;
        }
    }
    if (opened.contents.has_plans && opened.plans.empty()) {
        tell(step, SealedFile::Incomplete);
        return;
    }
    step.visit().opened = opened;
    step.visit().file.how = SealedFile::None;
    step.announce(step.words("device.spoken.opened"));
}

// Takes in the rest of the file once its plans are in, as only the plans can still be refused.
void hear(DeviceStep& step, const DevicePlansCame& came) {
    const std::optional<DeviceFileOpened> opened = std::exchange(step.visit().opened, {});
    if (!opened)
        return;
    if (!came.done) {
        tell(step, SealedFile::Failed);
        return;
    }
    step.takes_in = TakeIn{opened->contents, came.plans};
    tell(step, SealedFile::Restored);
}

void delete_everything(DeviceStep& step) {
    DeviceVisit& visit = step.visit();
    Deleted deleted;
    const std::optional<DeviceLooked>& looked = visit.looked;
    deleted.family = step.open.contents.family || (looked && looked->family.is_there);
    deleted.plans = step.open.plans;
    if (deleted.plans == 0 && looked && looked->plans.is_there)
        deleted.plans = 1; // the device keeps plans that could not be read
    deleted.settings = looked && looked->has_settings;
    step.forgets_all = true;
    forget_passing(visit);
    visit.deleted = deleted;
    step.ask({DeviceTask::Delete});
    step.announce(step.words("device.spoken.deleted"));
}

void take_in(DeviceStep& step, const TakeInFile& take) {
    if (!step.visit().opened)
        return;
    if (take.on) {
        step.ask({DeviceTask::TakeInPlans});
        return;
    }
    step.visit().opened.reset();
    step.visit().file = {};
    step.announce(step.words("device.spoken.unchanged"));
}

void press(DeviceStep& step, const DeviceAct& act) {
    if (std::holds_alternative<InstallApp>(act))
        step.ask({DeviceTask::Install});
    else if (std::holds_alternative<TakeVersion>(act))
        step.ask({DeviceTask::TakeVersion});
    else if (std::holds_alternative<PutOffVersion>(act))
        step.visit().puts_off_version = true;
    else if (std::holds_alternative<SaveDeviceFile>(act))
        save_file(step);
    else if (std::holds_alternative<ChooseDeviceFile>(act))
        step.ask({DeviceTask::ChooseFile});
    else if (std::holds_alternative<OpenDeviceFile>(act))
        open_file(step);
    else if (const auto* show = std::get_if<ShowDevicePassphrase>(&act))
        step.visit().shows_passphrase = show->on;
    else if (const auto* take = std::get_if<TakeInFile>(&act))
        take_in(step, *take);
    else if (const auto* asked = std::get_if<AskToDelete>(&act))
        step.visit().asks_to_delete = asked->on;
    else if (std::holds_alternative<DeleteEverything>(act))
        delete_everything(step);
}

} // namespace

bool needs_belongings(const DeviceMessage& message) {
    return std::holds_alternative<SaveDeviceFile>(message.act()) ||
           std::holds_alternative<DeleteEverything>(message.act());
}

DeviceDone in_device(const Wording& words, DeviceVisit visit, const Shared& shared,
                     const Belongings& open, const DeviceMessage& message) {
    DeviceStep step{words, shared, open, std::move(visit)};
    const DeviceAct& act = message.act();
    // No std::visit here, for the reason given in app/pages/later.h.
    if (const auto* offline = std::get_if<OfflineState>(&act))
        hear(step, *offline);
    else if (const auto* looked = std::get_if<DeviceLooked>(&act))
        step.visit().looked = *looked;
    else if (const auto* file = std::get_if<DeviceFileState>(&act))
        hear(step, *file);
    else if (const auto* opened = std::get_if<DeviceFileOpened>(&act))
        hear(step, *opened);
    else if (const auto* came = std::get_if<DevicePlansCame>(&act))
        hear(step, *came);
    else
        press(step, act);
    DeviceDone done;
    done.visit = std::move(step.now);
    done.effects = std::move(step.effects);
    done.takes_in = std::move(step.takes_in);
    done.forgets_all = step.forgets_all;
    return done;
}

bool is_unsaved(const DeviceVisit& device, const Desk& desk, const FamilyVisit& family) {
    const auto fails = [&](Keeping keeping) {
        return device.is_blocked() || keeping == Keeping::Blocked || keeping == Keeping::NoRoom;
    };
    return (!is_blank(family.record) && fails(family.keeping)) ||
           (!desk.plans.empty() && fails(desk.kept.keeping));
}

} // namespace zhixiao
