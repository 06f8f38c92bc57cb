// The desk as a program of its own, in a worker of the browser: what web/desk/desk_worker.mjs
// calls, and what it hears. One worker does one task and ends, so nothing is ever cleared here.
#include "common/files/file_size.h"
#include "desk/read.h"
#include "desk/write.h"
#include "plan/files/packed.h"

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include <emscripten.h>

// `host` is the object that web/desk/desk_worker.mjs passes to the module.
EM_JS(void, host_progress, (double share), { Module["host"].progress(share); });
// Decodes GB18030. Returns the length of the text in UTF-8, which host_decoded then copies; -1 when
// the bytes are not GB18030.
EM_JS(int, host_decode, (const char* bytes, int length),
      { return Module["host"].decode(HEAPU8.subarray(bytes, bytes + length)); });
EM_JS(void, host_decoded, (char* to), { Module["host"].decoded(HEAPU8, to); });
EM_JS(void, host_problem, (const char* where, const char* what, const char* fix, int is_error), {
    Module["host"].problem(UTF8ToString(where), UTF8ToString(what), UTF8ToString(fix), is_error);
});
EM_JS(void, host_plans, (const char* bytes, int length, int are_new),
      { Module["host"].plans(HEAPU8.slice(bytes, bytes + length), are_new); });
EM_JS(void, host_written, (const char* name, const char* text, int length),
      { Module["host"].written(UTF8ToString(name), HEAPU8.slice(text, text + length)); });

namespace zhixiao::desk {
namespace {

Input input;

// Decodes GB18030 with the browser's TextDecoder.
std::optional<std::string> decode(std::string_view bytes, content::Encoding) {
    const int length = host_decode(bytes.data(), static_cast<int>(bytes.size()));
    if (length < 0)
        return std::nullopt;
    std::string text(static_cast<std::size_t>(length), '\0');
    host_decoded(text.data());
    return text;
}

void hand_over(const std::vector<Pack>& packs, bool are_new) {
    const std::string bytes = content::packed(packs);
    host_plans(bytes.data(), static_cast<int>(bytes.size()), are_new);
}

} // namespace
} // namespace zhixiao::desk

// Text is UTF-8, and pointers are valid only during the call.
extern "C" {

// Takes the open plans as bytes of plan/files/packed.h. Returns false when the bytes are no plans.
EMSCRIPTEN_KEEPALIVE int desk_current(const char* bytes, int length) {
    auto packs = zhixiao::content::unpacked({bytes, static_cast<std::size_t>(length)});
    if (packs)
        zhixiao::desk::input.current = std::move(*packs);
    return packs.has_value();
}

// Takes the id and title of a plan that comes with the app.
EMSCRIPTEN_KEEPALIVE void desk_taken(const char* id, const char* title) {
    zhixiao::desk::input.taken.push_back({zhixiao::PlanId{id}, title});
}

// Returns the memory for a file of `bytes` bytes; null when the file is too large, which is then
// reported as a problem.
EMSCRIPTEN_KEEPALIVE char* desk_file(const char* name, double bytes) {
    using namespace zhixiao::desk;
    if (bytes > static_cast<double>(zhixiao::content::largest_file)) {
        input.unread.push_back(
            zhixiao::content::too_large(name, static_cast<std::uint64_t>(bytes)));
        return nullptr;
    }
    input.files.push_back({name, std::string(static_cast<std::size_t>(bytes), '\0')});
    return input.files.back().text.data();
}

// Reports a file that could not be read. `is_begun` says that desk_file has made room for it.
EMSCRIPTEN_KEEPALIVE void desk_unreadable(const char* name, int is_begun) {
    if (is_begun)
        zhixiao::desk::input.files.pop_back();
    zhixiao::desk::input.unread.push_back(zhixiao::desk::unreadable(name));
}

// Reads all files; reports progress, then every problem, then the plans. `is_sample` says that the
// files are the app's own sample plan.
EMSCRIPTEN_KEEPALIVE void desk_read(int this_year, int is_sample) {
    using namespace zhixiao::desk;
    input.this_year = this_year;
    input.is_sample = is_sample != 0;
    const Opened opened = read(std::move(input), decode, host_progress);
    for (const zhixiao::Problem& problem : opened.problems)
        host_problem(problem.where.c_str(), problem.what.c_str(), problem.fix.c_str(),
                     problem.severity == zhixiao::Severity::Error);
    hand_over(opened.packs, opened.has_new_plans);
}

// Checks the plans the device kept as strictly as any file. Returns false when they have an error.
EMSCRIPTEN_KEEPALIVE int desk_reopen(const char* bytes, int length, int this_year) {
    using namespace zhixiao::desk;
    const auto packs = reopen({bytes, static_cast<std::size_t>(length)}, input.taken, this_year);
    if (packs)
        hand_over(*packs, true);
    return packs.has_value();
}

// Writes the open plans as a file of `kind`. Returns false when there is no such kind.
EMSCRIPTEN_KEEPALIVE int desk_write(const char* kind, int this_year) {
    using namespace zhixiao::desk;
    const std::optional<Kind> known = kind_named(kind);
    if (!known)
        return false;
    const Written written = write(*known, input.current, this_year);
    host_written(written.name.c_str(), written.text.data(), static_cast<int>(written.text.size()));
    return true;
}
}
