// The functions of C++ that the scripts of web/ call; each of them calls the listener.
#include "common/act/common_act.h"
#include "platform/web.h"
#include "platform/web_device.h"

#include <cstddef>
#include <utility>

#include <emscripten.h>

EM_JS(void, host_plans, (const char* bytes, int length),
      { Module["host"].plans(HEAPU8.slice(bytes, bytes + length)); });

namespace zhixiao {
namespace {

Listener* listener = nullptr;
std::function<void(std::vector<NamedText>)> start;
std::vector<NamedText> content;
std::vector<Problem> problems;

DeviceContents contents_of(int flags, const char* family) {
    DeviceContents contents;
    if ((flags & Family) != 0)
        contents.family = family;
    contents.keeps_family = (flags & KeepsFamily) != 0;
    contents.has_plans = (flags & Plans) != 0;
    contents.keeps_plans = (flags & KeepsPlans) != 0;
    contents.elder = (flags & Elder) != 0;
    contents.text_mode = (flags & TextMode) != 0;
    return contents;
}

} // namespace

void WebPlatform::listen(Listener& to) { listener = &to; }

void when_content_is_here(std::function<void(std::vector<NamedText>)> begin) {
    start = std::move(begin);
}

} // namespace zhixiao

// The functions that the page calls. Text is UTF-8 and lives only until they return.
extern "C" {

EMSCRIPTEN_KEEPALIVE void zhixiao_add(const char* name, const char* bytes, int length) {
    zhixiao::content.push_back({name, {bytes, static_cast<std::size_t>(length)}});
}

EMSCRIPTEN_KEEPALIVE void zhixiao_start() { zhixiao::start(std::exchange(zhixiao::content, {})); }

EMSCRIPTEN_KEEPALIVE void zhixiao_came(const char* part) {
    zhixiao::listener->came(part, std::exchange(zhixiao::content, {}));
}

EMSCRIPTEN_KEEPALIVE void zhixiao_missed(const char* part, const char* fault) {
    zhixiao::listener->missed(part, fault);
}

EMSCRIPTEN_KEEPALIVE void zhixiao_press(const char* path) { zhixiao::listener->pressed(path); }

EMSCRIPTEN_KEEPALIVE void zhixiao_type(const char* input, const char* text) {
    zhixiao::listener->happened(zhixiao::SetText{zhixiao::InputId{input}, text});
}

EMSCRIPTEN_KEEPALIVE void zhixiao_arrive(const char* address) {
    zhixiao::listener->happened(zhixiao::Arrive{zhixiao::route_of(address)});
}

EMSCRIPTEN_KEEPALIVE void zhixiao_resize(int device_width, int device_height, double density) {
    zhixiao::listener->resized(device_width, device_height, density);
}

EMSCRIPTEN_KEEPALIVE void zhixiao_prefer(int dark) {
    zhixiao::listener->happened(
        zhixiao::PreferTheme{dark ? zhixiao::Theme::Dark : zhixiao::Theme::Light});
}

// Reports the local date and hour; `month` is 1–12, `hour` 0–23.
EMSCRIPTEN_KEEPALIVE void zhixiao_day(int year, int month, int day, int hour) {
    zhixiao::listener->happened(zhixiao::DayChanged{year, month, day, hour});
}

EMSCRIPTEN_KEEPALIVE void zhixiao_scroll(const char* pane, double top) {
    zhixiao::listener->scrolled(pane, top);
}

EMSCRIPTEN_KEEPALIVE void zhixiao_grid(const char* grid, double left, double top, int at_once) {
    zhixiao::listener->scrolled_grid(grid, left, top, at_once != 0);
}

EMSCRIPTEN_KEEPALIVE void zhixiao_plain(int on) {
    zhixiao::listener->happened(zhixiao::ShowPlain{on != 0});
}

// `kind`: 0 hover, 1 press, 2 focus, as Listener::Touch.
EMSCRIPTEN_KEEPALIVE void zhixiao_touch(int kind, const char* path) {
    zhixiao::listener->touched(static_cast<zhixiao::Listener::Touch>(kind), path);
}

EMSCRIPTEN_KEEPALIVE void zhixiao_frame() { zhixiao::listener->frame(); }

// Returns a text that lives until the next call.
EMSCRIPTEN_KEEPALIVE const char* zhixiao_painted() {
    static std::string painted;
    painted = zhixiao::listener->painted();
    return painted.c_str();
}

// Reports that files are being read; `names` has one per line.
EMSCRIPTEN_KEEPALIVE void zhixiao_reading(const char* names) {
    zhixiao::ReadingStarted started;
    std::string_view rest = names;
    while (!rest.empty()) {
        const std::size_t end = rest.find('\n');
        started.files.emplace_back(rest.substr(0, end));
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    }
    zhixiao::listener->happened(started);
}

EMSCRIPTEN_KEEPALIVE void zhixiao_progress(double share) {
    zhixiao::listener->happened(zhixiao::ReadingProgress{share});
}

// Receives one problem of the files; all come before zhixiao_opened.
EMSCRIPTEN_KEEPALIVE void zhixiao_problem(const char* where, const char* what, const char* fix,
                                          int is_error) {
    const auto severity = is_error ? zhixiao::Severity::Error : zhixiao::Severity::Warning;
    zhixiao::problems.push_back({where, what, fix, severity});
}

EMSCRIPTEN_KEEPALIVE void zhixiao_opened(const char* plans, int length, int are_new) {
    zhixiao::listener->opened({plans, static_cast<std::size_t>(length)},
                              std::exchange(zhixiao::problems, {}), are_new != 0);
}

EMSCRIPTEN_KEEPALIVE void zhixiao_reopened(const char* plans, int length) {
    zhixiao::listener->reopened({plans, static_cast<std::size_t>(length)});
}

EMSCRIPTEN_KEEPALIVE void zhixiao_desk_failed() {
    zhixiao::problems.clear();
    zhixiao::listener->happened(zhixiao::DeskFailed{});
}

// `keeping`: a Keeping of app/message/message.h.
EMSCRIPTEN_KEEPALIVE void zhixiao_kept(int keeping, int year, int month, int day) {
    zhixiao::listener->happened(
        zhixiao::PlansKept{static_cast<zhixiao::Keeping>(keeping), year, month, day});
}

EMSCRIPTEN_KEEPALIVE void zhixiao_saved(const char* file) {
    zhixiao::listener->happened(zhixiao::PlanSaved{file});
}

// Hands host.plans the plan with this id; with an empty id, all plans opened from files.
EMSCRIPTEN_KEEPALIVE void zhixiao_plans(const char* id) {
    const std::string bytes =
        zhixiao::listener->plans(*id ? std::optional(zhixiao::PlanId{id}) : std::nullopt);
    host_plans(bytes.data(), static_cast<int>(bytes.size()));
}

// Returns a text that lives until the next call.
EMSCRIPTEN_KEEPALIVE const char* zhixiao_shipped() {
    static std::string shipped;
    shipped = zhixiao::listener->shipped();
    return shipped.c_str();
}

EMSCRIPTEN_KEEPALIVE void zhixiao_leaving_key(int presses) {
    zhixiao::listener->happened(zhixiao::LeavingKey{presses});
}

EMSCRIPTEN_KEEPALIVE void zhixiao_leave_fast() {
    zhixiao::listener->happened(zhixiao::LeaveFast{});
}

EMSCRIPTEN_KEEPALIVE void zhixiao_forget_rights() {
    zhixiao::listener->happened(zhixiao::ForgetRights{});
}

EMSCRIPTEN_KEEPALIVE void zhixiao_copied(int done) {
    zhixiao::listener->happened(zhixiao::TextCopied{done != 0});
}

// `keeping`: a Keeping of family/act/message.h.
EMSCRIPTEN_KEEPALIVE void zhixiao_family_kept(int keeping) {
    zhixiao::listener->happened(
        zhixiao::FamilyMessage{zhixiao::FamilyKept{static_cast<zhixiao::Keeping>(keeping)}});
}

EMSCRIPTEN_KEEPALIVE void zhixiao_family_reopened(const char* record, int is_previous) {
    zhixiao::listener->happened(
        zhixiao::FamilyMessage{zhixiao::FamilyReopened{record, is_previous != 0}});
}

// `how`: a SealedFile of family/act/message.h.
EMSCRIPTEN_KEEPALIVE void zhixiao_family_file(int how, const char* name) {
    zhixiao::listener->happened(zhixiao::FamilyMessage{
        zhixiao::SealedFileState{static_cast<zhixiao::SealedFile>(how), name}});
}

EMSCRIPTEN_KEEPALIVE void zhixiao_family_opened(const char* record) {
    zhixiao::listener->happened(zhixiao::FamilyMessage{zhixiao::FamilyFileOpened{record}});
}

EMSCRIPTEN_KEEPALIVE void zhixiao_result_file(const char* name, const char* text) {
    zhixiao::listener->happened(zhixiao::FamilyMessage{zhixiao::ResultFileCame{name, text}});
}

// Reports the remembered settings; called at start, before the first page is shown.
EMSCRIPTEN_KEEPALIVE void zhixiao_settings(int elder, int text_mode) {
    if (elder != 0)
        zhixiao::listener->happened(zhixiao::ChooseTextSize{zhixiao::TextSize::Elder});
    if (text_mode != 0)
        zhixiao::listener->happened(zhixiao::ChooseTextMode{true});
}

// `offline`: an Offline of device/act/message.h.
EMSCRIPTEN_KEEPALIVE void zhixiao_offline(int offline, const char* version) {
    zhixiao::listener->happened(zhixiao::DeviceMessage{
        zhixiao::OfflineState{static_cast<zhixiao::Offline>(offline), version}});
}

// Reports what the device remembers. `installing`: an Installing of device/act/message.h.
// `family`, `plans`: the day each was written, possibly empty; null if it is not remembered.
EMSCRIPTEN_KEEPALIVE void zhixiao_device(int installing, const char* family, const char* plans,
                                         int has_settings, int is_blocked, int is_promised,
                                         int goes_after_week, double used, double room) {
    const auto remembered = [](const char* day) {
        return day ? zhixiao::Remembered{true, day} : zhixiao::Remembered{};
    };
    zhixiao::listener->happened(zhixiao::DeviceMessage{zhixiao::DeviceLooked{
        static_cast<zhixiao::Installing>(installing), remembered(family), remembered(plans),
        has_settings != 0, is_blocked != 0, is_promised != 0, goes_after_week != 0, used, room}});
}

// `how`: a SealedFile of family/act/message.h.
EMSCRIPTEN_KEEPALIVE void zhixiao_device_file(int how, const char* name) {
    zhixiao::listener->happened(zhixiao::DeviceMessage{
        zhixiao::DeviceFileState{{static_cast<zhixiao::SealedFile>(how), name}}});
}

// Reports what a file of the whole device holds: `flags` of platform/web_device.h, the family
// record, and the plans as plan/files/packed.h writes them.
EMSCRIPTEN_KEEPALIVE void zhixiao_device_opened(int flags, const char* family, const char* plans,
                                                int length) {
    zhixiao::listener->device_opened(zhixiao::contents_of(flags, family),
                                     {plans, static_cast<std::size_t>(length)});
}
EMSCRIPTEN_KEEPALIVE void zhixiao_device_plans(const char* plans, int length) {
    zhixiao::listener->device_plans({plans, static_cast<std::size_t>(length)});
}

EMSCRIPTEN_KEEPALIVE void zhixiao_context_restored() { zhixiao::listener->context_restored(); }
}
