// What happens with what is on this device: the app itself, what is remembered, files of
// everything.
#include "app/device.h"

#include "app/family_record.h"
#include "app/passphrase.h"
#include "base/text.h"

#include <utility>

namespace zhixiao {
namespace {

struct DeviceStep {
    const Wording& words;
    State state;
    std::vector<Effect> effects = {};

    DeviceVisit& visit() { return state.device; }
    void ask(AskDevice ask) { effects.push_back(std::move(ask)); }
    void announce(std::string text) { effects.push_back(Announce{std::move(text)}); }
};

bool is_kept(Keeping keeping) { return keeping == Keeping::Yes || keeping == Keeping::Previous; }

void hear(DeviceStep& step, const OfflineTold& told) {
    const bool had_new = step.visit().has_new_version();
    step.visit().offline = told;
    const bool is_news = step.visit().has_new_version() && !had_new;
    // Nobody is interrupted by it elsewhere.
    if (is_news && std::holds_alternative<DevicePage>(step.state.route))
        step.announce(step.words("device.spoken.new_version"));
}

void tell(DeviceStep& step, FamilyFile how) {
    step.visit().file.how = how;
    if (const std::string name = spoken_name(how); !name.empty())
        step.announce(fill(
            step.words("device.file." + name),
            {{"name", step.visit().file.name}, {"count", std::to_string(shortest_passphrase)}}));
}

bool is_busy(const DeviceStep& step) { return step.state.device.file.how == FamilyFile::Busy; }

DeviceContents contents_of(const State& state) {
    DeviceContents contents;
    if (!is_blank(state.family.record))
        contents.family = text_of(state.family.record);
    contents.keeps_family = state.family.wants_keeping;
    contents.has_plans = !state.desk.plans.empty();
    contents.keeps_plans = is_kept(state.desk.kept.keeping);
    contents.elder = state.text_size == TextSize::Elder;
    contents.text_mode = state.text_mode;
    return contents;
}

void save_file(DeviceStep& step) {
    if (is_busy(step))
        return;
    const std::string passphrase = step.state.typed(device_passphrase_input);
    if (const auto fault = passphrase_fault(passphrase, step.state.typed(device_again_input))) {
        tell(step, *fault);
        return;
    }
    step.visit().file = {FamilyFile::Busy};
    step.state.texts.erase(device_passphrase_input);
    step.state.texts.erase(device_again_input);
    step.ask({DeviceTask::Save, passphrase, contents_of(step.state)});
}

void open_file(DeviceStep& step) {
    if (is_busy(step))
        return;
    const std::string passphrase = step.state.typed(device_restoring_input);
    if (passphrase.empty()) {
        step.visit().trouble = step.words("device.file.no_passphrase");
        step.announce(step.visit().trouble);
        return;
    }
    step.visit().trouble.clear();
    step.visit().file.how = FamilyFile::Busy;
    step.state.texts.erase(device_restoring_input);
    step.ask({DeviceTask::Open, passphrase});
}

// The platform names the file when it is new; after that it may leave the name out.
void hear(DeviceStep& step, const DeviceFileTold& told) {
    step.visit().opened.reset();
    if (!told.file.name.empty())
        step.visit().file.name = told.file.name;
    tell(step, told.file.how);
}

// All of it is looked at before anything is asked, and nothing is changed yet.
void hear(DeviceStep& step, const DeviceFileOpened& opened) {
    if (opened.contents.family) {
        const auto read = record_from(*opened.contents.family);
        if (const auto* fault = std::get_if<RecordFault>(&read)) {
            tell(step, how_of(*fault));
            return;
        }
    }
    if (opened.contents.has_plans && opened.plans.empty()) {
        tell(step, FamilyFile::Incomplete);
        return;
    }
    step.visit().opened = opened;
    step.visit().file.how = FamilyFile::None;
    step.announce(step.words("device.spoken.opened"));
}

void take_in_family(DeviceStep& step, const DeviceContents& contents) {
    FamilyVisit& visit = step.state.family;
    auto read = record_from(contents.family.value_or(""));
    FamilyRecord* record = std::get_if<FamilyRecord>(&read);
    if (!record)
        return;
    visit.record = std::move(*record);
    visit.child = 0;
    visit.opened.reset();
    visit.deleted.reset();
    visit.before_deletion = {};
    close_child_form(step.state);
    visit.wants_keeping = visit.wants_keeping || contents.keeps_family;
    if (visit.wants_keeping && visit.keeping != FamilyKeeping::Elsewhere &&
        visit.keeping != FamilyKeeping::Newer)
        step.effects.push_back(WriteFamily{*contents.family});
}

void take_in_settings(DeviceStep& step, const DeviceContents& contents) {
    State& state = step.state;
    state.text_size = contents.elder ? TextSize::Elder : TextSize::Standard;
    state.form = form_of(state.width, state.text_size);
    if (state.text_mode != contents.text_mode)
        step.effects.push_back(ShowTextMode{contents.text_mode});
    state.text_mode = contents.text_mode;
    step.effects.push_back(KeepSettings{state.text_size, state.text_mode});
}

// The plans come first, as they alone can still be refused.
void hear(DeviceStep& step, const DevicePlansCame& came) {
    const std::optional<DeviceFileOpened> opened = std::exchange(step.visit().opened, {});
    if (!opened)
        return;
    if (!came.done) {
        tell(step, FamilyFile::Failed);
        return;
    }
    const DeviceContents& contents = opened->contents;
    take_in_family(step, contents);
    if (contents.has_plans) {
        Desk& desk = step.state.desk;
        desk = {.plans = came.plans, .kept = desk.kept};
        if (contents.keeps_plans || is_kept(desk.kept.keeping))
            step.effects.push_back(WriteKept{});
    }
    take_in_settings(step, contents);
    tell(step, FamilyFile::Restored);
}

void delete_everything(DeviceStep& step) {
    State& state = step.state;
    DeviceVisit& visit = step.visit();
    Deleted deleted;
    const std::optional<DeviceLooked>& looked = visit.looked;
    deleted.family = !is_blank(state.family.record) || (looked && looked->family.is_there);
    deleted.plans = state.desk.plans.size();
    if (deleted.plans == 0 && looked && looked->plans.is_there)
        deleted.plans = 1; // a record that could not be read
    deleted.settings = looked && looked->has_settings;
    state.family = {};
    state.desk = {};
    state.texts.clear();
    forget_passing(visit, state.texts);
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

void forget_passing(DeviceVisit& visit, std::map<InputId, std::string>& texts) {
    visit.file = {};
    visit.shows_passphrase = false;
    visit.trouble.clear();
    visit.opened.reset();
    visit.asks_to_delete = false;
    visit.deleted.reset();
    for (const InputId& input :
         {device_passphrase_input, device_again_input, device_restoring_input})
        texts.erase(input);
}

bool is_unsaved(const State& state) {
    const auto family = state.family.keeping;
    const auto plans = state.desk.kept.keeping;
    const bool blocked = state.device.is_blocked();
    const bool family_fails = family == FamilyKeeping::Blocked || family == FamilyKeeping::NoRoom;
    const bool plans_fail = plans == Keeping::Blocked || plans == Keeping::NoRoom;
    return (!is_blank(state.family.record) && (blocked || family_fails)) ||
           (!state.desk.plans.empty() && (blocked || plans_fail));
}

// No std::visit: see pages/later.h.
Next in_device(const Catalog& catalog, State state, const DeviceMessage& message) {
    DeviceStep step{catalog.words(), std::move(state)};
    const DeviceAct& act = message.act();
    if (const auto* offline = std::get_if<OfflineTold>(&act))
        hear(step, *offline);
    else if (const auto* looked = std::get_if<DeviceLooked>(&act))
        step.visit().looked = *looked;
    else if (const auto* file = std::get_if<DeviceFileTold>(&act))
        hear(step, *file);
    else if (const auto* opened = std::get_if<DeviceFileOpened>(&act))
        hear(step, *opened);
    else if (const auto* came = std::get_if<DevicePlansCame>(&act))
        hear(step, *came);
    else
        press(step, act);
    return {std::move(step.state), std::move(step.effects)};
}

} // namespace zhixiao
