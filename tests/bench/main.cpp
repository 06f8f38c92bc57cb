// zhixiao-bench csv|json FOLDER YEAR: reads the pack of tools/large_pack.mjs, sorts its figures
// into series and judges them all; prints how long each took and how much memory, as one line of
// JSON.
#include "plan/files/read_pack.h"
#include "plan/model/check_pack.h"
#include "plan/model/rollup.h"
#include "plan/model/series_table.h"
#include "tests/plan/files/read_csv.h"

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#ifdef __EMSCRIPTEN__
#include <emscripten/em_js.h>
#include <emscripten/heap.h>
EM_JS(double, node_cpu_milliseconds, (), {
    const {user, system} = process.cpuUsage();
    return (user + system) / 1000;
});
#else
#include <sys/resource.h>
#endif

using namespace zhixiao;

namespace {

// Returns processor time, which a busy machine hardly changes.
double cpu_milliseconds() {
#ifdef __EMSCRIPTEN__
    return node_cpu_milliseconds();
#else
    return static_cast<double>(std::clock()) * 1000 / CLOCKS_PER_SEC;
#endif
}

// Returns the largest resident size so far, in bytes; in WebAssembly the size of the heap, which
// never shrinks.
std::size_t peak_memory() {
#ifdef __EMSCRIPTEN__
    return emscripten_get_heap_size();
#else
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<std::size_t>(usage.ru_maxrss) << 10;
#endif
}

template <class Work> double milliseconds(Work work) {
    const double start = cpu_milliseconds();
    work();
    return cpu_milliseconds() - start;
}

// Returns the shortest of several runs, because other programs can only make a run slower.
template <class Work> double best_milliseconds(Work work) {
    constexpr int times = 7;
    double best = milliseconds(work);
    for (int i = 1; i < times; ++i)
        best = std::min(best, milliseconds(work));
    return best;
}

[[noreturn]] void give_up(const std::string& why) {
    std::printf("{\"problem\": \"%s\"}\n", why.c_str());
    std::exit(0);
}

// Reads a file into one buffer of the right size, as a page gets it from the browser.
content::File file_of(const std::string& folder, const std::string& name) {
    std::FILE* const file = std::fopen((folder + "/" + name).c_str(), "rb");
    if (!file)
        give_up(folder + "/" + name + " is not there");
    std::fseek(file, 0, SEEK_END);
    std::string text(static_cast<std::size_t>(std::ftell(file)), '\0');
    std::rewind(file);
    const std::size_t size = std::fread(text.data(), 1, text.size(), file);
    std::fclose(file);
    if (size != text.size())
        give_up(name + " could not be read");
    return {name, std::move(text)};
}

void stop_at_errors(const std::vector<Problem>& problems) {
    for (const Problem& problem : problems)
        if (problem.severity == Severity::Error)
            give_up(problem.where + ": " + problem.what);
}

// Loads a pack as the app does: reads it, then checks it.
Pack from_json(content::File file) {
    Checked<Pack> read = content::read_pack(file);
    if (const auto* problems = std::get_if<std::vector<Problem>>(&read))
        stop_at_errors(*problems);
    file.text = {};
    NamedPack pack{file.name, std::move(std::get<Pack>(read))};
    ProblemList problems;
    check_pack(pack, problems);
    stop_at_errors(problems.take());
    return std::move(pack.pack);
}

Pack from_csv(std::vector<content::File> files) {
    content::Loaded loaded = content::read_csv({std::move(files), {}, std::nullopt}, nullptr);
    stop_at_errors(loaded.problems);
    return std::move(loaded.packs.at(0));
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 4)
        give_up("usage: zhixiao-bench csv|json FOLDER YEAR");
    const std::string folder = argv[2];
    const int this_year = std::atoi(argv[3]);
    const bool is_json = std::string_view(argv[1]) == "json";
    std::vector<content::File> files;
    if (is_json)
        files = {file_of(folder, "plan.json")};
    else
        files = {file_of(folder, "指标.csv"), file_of(folder, "数据.csv")};
    std::size_t bytes = 0;
    for (const content::File& file : files)
        bytes += file.text.size();

    Pack pack;
    const double load = milliseconds(
        [&] { pack = is_json ? from_json(std::move(files[0])) : from_csv(std::move(files)); });
    const std::size_t loading_peak = peak_memory();
    std::optional<SeriesTable> table;
    const double sort = best_milliseconds([&] { table.emplace(pack); });
    std::vector<Judged> cells;
    const double judging = best_milliseconds([&] { cells = judge_all(pack, *table, this_year); });

    const Tally tally = tally_of(cells);
    std::printf("{\"bytes\": %zu, \"figures\": %zu, \"series\": %zu, \"load\": %.1f, "
                "\"load_peak\": %zu, \"table\": %.2f, \"judge\": %.2f, \"peak\": %zu, "
                "\"verdicts\": [%d, %d, %d, %d, %d]}\n",
                bytes, pack.observations.size(), cells.size(), load, loading_peak, sort, judging,
                peak_memory(), tally.count(ReportWord::MetEarly), tally.count(ReportWord::Expected),
                tally.count(ReportWord::Unmet), tally.count(ReportWord::NoData), tally.in_words());
    return 0;
}
