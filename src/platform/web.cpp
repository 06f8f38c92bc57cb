// The platform in a browser: what C++ asks of web/*.mjs, and what they tell C++.
#include "platform/web.h"

#include "base/match.h"

#include <cmath>
#include <cstddef>
#include <utility>

#include <emscripten.h>

// `host` is the object that web/boot.mjs hands to the module.
EM_JS(double, host_advance, (int code, int bold, double size),
      { return Module["host"].advance(code, bold, size); });
EM_JS(void, host_extent, (int bold, double size, double line, double* to), {
    const extent = Module["host"].extent(bold, size, line);
    HEAPF64.set([ extent.ascent, extent.descent ], to >> 3);
});
EM_JS(int, host_raster, (int code, int bold, double size, int* box), {
    const glyph = Module["host"].raster(code, bold, size);
    HEAP32.set(glyph.box, box >> 2);
    return glyph.coverage.length;
});
EM_JS(void, host_raster_copy, (unsigned char* to), { HEAPU8.set(Module["host"].rastered(), to); });
EM_JS(void, host_mirror, (const char* patch), { Module["host"].mirror(UTF8ToString(patch)); });
EM_JS(void, host_grid, (const char* patch), { Module["host"].grid(UTF8ToString(patch)); });
EM_JS(void, host_request_frame, (), { Module["host"].requestFrame(); });
EM_JS(void, host_token, (const char* name, const char* value),
      { Module["host"].token(UTF8ToString(name), UTF8ToString(value)); });
EM_JS(void, host_failure, (const char* lines), { Module["host"].failure(UTF8ToString(lines)); });
EM_JS(void, host_announce, (const char* text), { Module["host"].announce(UTF8ToString(text)); });
EM_JS(void, host_focus_heading, (), { Module["host"].focusHeading(); });
EM_JS(void, host_text_mode, (int on), { Module["host"].textMode(on); });
EM_JS(void, host_go, (const char* address), { Module["host"].go(UTF8ToString(address)); });
// The desk: web/desk.mjs. `of`: a name of web/boot.mjs.
EM_JS(void, host_ask_for_files, (const char* of),
      { Module["host"].askForFiles(UTF8ToString(of)); });
EM_JS(void, host_desk, (const char* task), { Module["host"].desk(UTF8ToString(task)); });
EM_JS(void, host_save, (const char* kind, const char* plan),
      { Module["host"].desk("save", UTF8ToString(kind), UTF8ToString(plan)); });
EM_JS(void, host_plans, (const char* bytes, int length),
      { Module["host"].plans(HEAPU8.slice(bytes, bytes + length)); });
// The family part: a method of web/family.mjs and what it is given.
EM_JS(void, host_family, (const char* task, const char* one, const char* other),
      { Module["host"].family(UTF8ToString(task), UTF8ToString(one), UTF8ToString(other)); });
// The same of web/device.mjs; `flags` as DeviceContents has them.
EM_JS(void, host_device, (const char* task, const char* one, const char* other, int flags), {
    Module["host"].device(UTF8ToString(task), UTF8ToString(one), UTF8ToString(other), flags);
});
EM_JS(void, host_settings, (int elder, int text_mode),
      { Module["host"].settings(elder, text_mode); });
EM_JS(void, host_print, (), { Module["host"].print(); });
EM_JS(void, host_replace, (const char* address),
      { Module["host"].replace(UTF8ToString(address)); });
EM_JS(void, host_copy, (const char* text), { Module["host"].copy(UTF8ToString(text)); });
EM_JS(void, host_fetch, (const char* file), { Module["host"].fetch(UTF8ToString(file)); });
// GL is Emscripten's own table of WebGL objects.
EM_JS(void, forget_gl_objects, (), {
    for (const table of[GL.buffers, GL.programs, GL.shaders, GL.textures, GL.vaos, GL.samplers]) {
        if (table)
            table.fill(null);
    }
});

namespace zhixiao {
namespace {

Listener* listener = nullptr;
std::function<void(std::vector<NamedText>)> start;
std::vector<NamedText> content;
std::vector<Problem> problems;

// As desk/write.h and web/desk.mjs name them.
const char* name_of(SaveAs as) {
    constexpr const char* names[] = {"plan",     "indicators",        "figures",
                                     "verdicts", "sample-indicators", "sample-figures"};
    return names[static_cast<std::size_t>(as)];
}

// What a file of everything holds, as web/device.mjs reads it.
enum DeviceFlags : int {
    Family = 1,
    KeepsFamily = 2,
    Plans = 4,
    KeepsPlans = 8,
    Elder = 16,
    TextMode = 32
};

int flags_of(const DeviceContents& contents) {
    return (contents.family ? Family : 0) | (contents.keeps_family ? KeepsFamily : 0) |
           (contents.has_plans ? Plans : 0) | (contents.keeps_plans ? KeepsPlans : 0) |
           (contents.elder ? Elder : 0) | (contents.text_mode ? TextMode : 0);
}

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

void ask_device(const AskDevice& ask) {
    if (ask.task == DeviceTask::ChooseFile) {
        host_ask_for_files("device");
        return;
    }
    constexpr const char* names[] = {"look", "install", "take",   "",
                                     "save", "open",    "takeIn", "remove"};
    host_device(names[static_cast<std::size_t>(ask.task)], ask.passphrase.c_str(),
                ask.contents.family.value_or("").c_str(), flags_of(ask.contents));
}

} // namespace

void WebPlatform::listen(Listener& to) { listener = &to; }

void WebPlatform::perform(const Effect& effect) {
    std::visit(
        Match{[](const Announce& announce) { host_announce(announce.text.c_str()); },
              [](const FocusHeading&) { host_focus_heading(); },
              [](const ShowTextMode& mode) { host_text_mode(mode.on); },
              [](const FetchPart& fetched) { host_fetch(fetched.part.c_str()); },
              [](const Print&) { host_print(); },
              [](const GoTo& go) { host_go(address_of(go.to).c_str()); },
              [](const AskForFiles&) { host_ask_for_files("plans"); },
              [](const ReadSample&) { host_desk("readSample"); },
              [](const StopReading&) { host_desk("stop"); },
              [](const WriteKept&) { host_desk("keep"); },
              [](const DeleteKept&) { host_desk("forget"); },
              [](const ReplaceAddress& replace) { host_replace(address_of(replace.to).c_str()); },
              [](const WriteClipboard& copy) { host_copy(copy.text.c_str()); },
              [](const SaveFile& file) {
                  host_save(name_of(file.as), file.plan ? file.plan->value.c_str() : "");
              },
              [](const WriteFamily& family) { host_family("write", family.record.c_str(), ""); },
              [](const DeleteKeptFamily&) { host_family("forget", "", ""); },
              [](const EncryptFamily& family) {
                  host_family("encrypt", family.record.c_str(), family.passphrase.c_str());
              },
              [](const AskForFamilyFile&) { host_ask_for_files("family"); },
              [](const DecryptFamily& family) {
                  host_family("decrypt", family.passphrase.c_str(), "");
              },
              [](const AskForResultFiles&) { host_ask_for_files("results"); },
              [](const SaveTextFile& file) {
                  host_family("saveText", file.name.c_str(), file.text.c_str());
              },
              [](const KeepSettings& settings) {
                  host_settings(settings.size == TextSize::Elder, settings.text_mode);
              },
              [](const AskDevice& ask) { ask_device(ask); }},
        effect);
}

void WebPlatform::mirror(const std::string& patch) { host_mirror(patch.c_str()); }

void WebPlatform::mirror_grid(const std::string& patch) { host_grid(patch.c_str()); }

void WebPlatform::request_frame() { host_request_frame(); }

void WebPlatform::show_tokens(const std::vector<std::pair<std::string, std::string>>& tokens) {
    for (const auto& [name, value] : tokens)
        host_token(name.c_str(), value.c_str());
}

void WebPlatform::show_failure(const std::vector<std::string>& lines) {
    std::string text;
    for (const std::string& line : lines)
        text += line + "\n";
    host_failure(text.c_str());
}

void WebPlatform::show_without_picture() { host_text_mode(1); }

void WebPlatform::forget_picture_objects() { forget_gl_objects(); }

float WebPlatform::advance(char32_t code_point, bool semibold, float size) {
    const auto quarter = static_cast<int>(std::lround(size * 4));
    const std::pair<char32_t, int> key{code_point, quarter * 2 + (semibold ? 1 : 0)};
    const auto known = advances_.find(key);
    if (known != advances_.end())
        return known->second;
    const double width =
        host_advance(static_cast<int>(code_point), semibold, static_cast<double>(size));
    return advances_[key] = static_cast<float>(width);
}

Extent WebPlatform::extent(bool semibold, float size, float line) {
    double extent[2] = {};
    host_extent(semibold, static_cast<double>(size), static_cast<double>(line), extent);
    return {static_cast<float>(extent[0]), static_cast<float>(extent[1])};
}

Raster WebPlatform::rasterise(char32_t code_point, bool semibold, float device_size) {
    int box[4] = {};
    const int bytes =
        host_raster(static_cast<int>(code_point), semibold, static_cast<double>(device_size), box);
    Raster raster{box[0], box[1], box[2], box[3], {}};
    raster.coverage.resize(static_cast<std::size_t>(bytes));
    if (bytes > 0)
        host_raster_copy(raster.coverage.data());
    return raster;
}

void when_content_is_here(std::function<void(std::vector<NamedText>)> begin) {
    start = std::move(begin);
}

} // namespace zhixiao

// What the page tells. Text is UTF-8 and lives for the call only.
extern "C" {

EMSCRIPTEN_KEEPALIVE void zhixiao_add(const char* name, const char* text) {
    zhixiao::content.push_back({name, text});
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

// Local date and hour; month from 1.
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

// kind: 0 hover, 1 press, 2 focus.
EMSCRIPTEN_KEEPALIVE void zhixiao_touch(int kind, const char* path) {
    zhixiao::listener->touched(static_cast<zhixiao::Listener::Touch>(kind), path);
}

EMSCRIPTEN_KEEPALIVE void zhixiao_frame() { zhixiao::listener->frame(); }

// Lives until the next call.
EMSCRIPTEN_KEEPALIVE const char* zhixiao_painted() {
    static std::string painted;
    painted = zhixiao::listener->painted();
    return painted.c_str();
}

// The names of the files, a line each.
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

// Problems are told one by one before the plans.
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

// keeping: as in message.h.
EMSCRIPTEN_KEEPALIVE void zhixiao_kept(int keeping, int year, int month, int day) {
    zhixiao::listener->happened(
        zhixiao::PlansKept{static_cast<zhixiao::Keeping>(keeping), year, month, day});
}

EMSCRIPTEN_KEEPALIVE void zhixiao_saved(const char* file) {
    zhixiao::listener->happened(zhixiao::PlanSaved{file});
}

// Hands the plan of that id to host.plans; an empty id: all that were opened from files.
EMSCRIPTEN_KEEPALIVE void zhixiao_plans(const char* id) {
    const std::string bytes =
        zhixiao::listener->plans(*id ? std::optional(zhixiao::PlanId{id}) : std::nullopt);
    host_plans(bytes.data(), static_cast<int>(bytes.size()));
}

// Lives until the next call.
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

// keeping: as in family_message.h.
EMSCRIPTEN_KEEPALIVE void zhixiao_family_kept(int keeping) {
    zhixiao::listener->happened(
        zhixiao::FamilyMessage{zhixiao::FamilyKept{static_cast<zhixiao::FamilyKeeping>(keeping)}});
}

EMSCRIPTEN_KEEPALIVE void zhixiao_family_reopened(const char* record, int is_previous) {
    zhixiao::listener->happened(
        zhixiao::FamilyMessage{zhixiao::FamilyReopened{record, is_previous != 0}});
}

// how: as in family_message.h.
EMSCRIPTEN_KEEPALIVE void zhixiao_family_file(int how, const char* name) {
    zhixiao::listener->happened(zhixiao::FamilyMessage{
        zhixiao::FamilyFileTold{static_cast<zhixiao::FamilyFile>(how), name}});
}

EMSCRIPTEN_KEEPALIVE void zhixiao_family_opened(const char* record) {
    zhixiao::listener->happened(zhixiao::FamilyMessage{zhixiao::FamilyFileOpened{record}});
}

EMSCRIPTEN_KEEPALIVE void zhixiao_result_file(const char* name, const char* text) {
    zhixiao::listener->happened(zhixiao::FamilyMessage{zhixiao::ResultFileCame{name, text}});
}

// Read at start, before the first page is shown.
EMSCRIPTEN_KEEPALIVE void zhixiao_settings(int elder, int text_mode) {
    if (elder != 0)
        zhixiao::listener->happened(zhixiao::ChooseTextSize{zhixiao::TextSize::Elder});
    if (text_mode != 0)
        zhixiao::listener->happened(zhixiao::ChooseTextMode{true});
}

// offline, installing, how: as in device_message.h.
EMSCRIPTEN_KEEPALIVE void zhixiao_offline(int offline, const char* version) {
    zhixiao::listener->happened(zhixiao::DeviceMessage{
        zhixiao::OfflineTold{static_cast<zhixiao::Offline>(offline), version}});
}

// What is remembered: null where it is not, else the day, which may be empty.
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

EMSCRIPTEN_KEEPALIVE void zhixiao_device_file(int how, const char* name) {
    zhixiao::listener->happened(zhixiao::DeviceMessage{
        zhixiao::DeviceFileTold{{static_cast<zhixiao::FamilyFile>(how), name}}});
}

// Of a file of everything: its family record, and its plans as content/packed.h writes them.
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
