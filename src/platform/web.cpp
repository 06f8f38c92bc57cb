// The platform in a browser: what C++ calls in the scripts of web/; what they call is in
// web_exports.cpp.
#include "platform/web.h"

#include "base/enumerators.h"
#include "base/match.h"
#include "platform/web_device.h"

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
// The desk: web/desk/desk.mjs. `of`: which files, a key of `wanted` in web/files/incoming.mjs.
EM_JS(void, host_ask_for_files, (const char* of),
      { Module["host"].askForFiles(UTF8ToString(of)); });
EM_JS(void, host_desk, (const char* task), { Module["host"].desk(UTF8ToString(task)); });
EM_JS(void, host_save, (const char* kind, const char* plan),
      { Module["host"].desk("save", UTF8ToString(kind), UTF8ToString(plan)); });
// The family part: calls the method `task` of web/family/family.mjs with two texts.
EM_JS(void, host_family, (const char* task, const char* one, const char* other),
      { Module["host"].family(UTF8ToString(task), UTF8ToString(one), UTF8ToString(other)); });
// Calls the method `task` of web/device/device.mjs; `flags` are those of platform/web_device.h.
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
// `GL` holds Emscripten's tables of WebGL objects.
EM_JS(void, forget_gl_objects, (), {
    for (const table of[GL.buffers, GL.programs, GL.shaders, GL.textures, GL.vaos, GL.samplers]) {
        if (table)
            table.fill(null);
    }
});

namespace zhixiao {
namespace {

// Returns the name of a kind of file in desk/write.h and web/desk/desk.mjs.
const char* name_of(SaveAs as) {
    constexpr const char* names[] = {"plan",     "indicators",        "figures",
                                     "verdicts", "sample-indicators", "sample-figures"};
    static_assert(has_row_for_each<SaveAs>(names));
    return names[static_cast<std::size_t>(as)];
}

int flags_of(const DeviceContents& contents) {
    return (contents.family ? Family : 0) | (contents.keeps_family ? KeepsFamily : 0) |
           (contents.has_plans ? Plans : 0) | (contents.keeps_plans ? KeepsPlans : 0) |
           (contents.elder ? Elder : 0) | (contents.text_mode ? TextMode : 0);
}

void ask_device(const AskDevice& ask) {
    if (ask.task == DeviceTask::ChooseFile) {
        host_ask_for_files("device");
        return;
    }
    constexpr const char* names[] = {"look", "install", "take",   "",
                                     "save", "open",    "takeIn", "remove"};
    static_assert(has_row_for_each<DeviceTask>(names));
    host_device(names[static_cast<std::size_t>(ask.task)], ask.passphrase.c_str(),
                ask.contents.family.value_or("").c_str(), flags_of(ask.contents));
}

} // namespace

void WebPlatform::perform(const Effect& effect) {
    std::visit(
        Match{[](const Announce& announce) { host_announce(announce.text.c_str()); },
              [](const FocusHeading&) { host_focus_heading(); },
              [](const ShowTextMode& mode) { host_text_mode(mode.on); },
              [](const FetchPart& fetched) { host_fetch(fetched.part.c_str()); },
              [](const Print&) { host_print(); },
              [](const GoTo& go) { host_go(go.to.address.c_str()); },
              [](const AskForFiles&) { host_ask_for_files("plans"); },
              [](const ReadSample&) { host_desk("readSample"); },
              [](const StopReading&) { host_desk("stop"); },
              [](const WriteKept&) { host_desk("keep"); },
              [](const DeleteKept&) { host_desk("forget"); },
              [](const ReplaceAddress& replace) { host_replace(replace.to.address.c_str()); },
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

} // namespace zhixiao
