// Tells JSON from CSV, checks every file, and adds figures to the plans they belong to.
#include "desk/read.h"

#include "plan/files/packed.h"
#include "plan/files/read_pack.h"
#include "plan/model/check_pack.h"
#include "plan/model/sample_plan.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <variant>

namespace zhixiao::desk {
namespace {

bool is_json(const content::File& file) {
    const std::size_t first = file.text.find_first_not_of(" \t\r\n");
    return file.name.ends_with(".json") || (first != std::string::npos && file.text[first] == '{');
}

// Reads and checks one JSON plan. Returns nothing when it has an error. `sample_year`, if given, is
// the year that the app's own sample plan is moved to.
std::optional<NamedPack> read_pack(const content::File& file, std::optional<int> sample_year,
                                   ProblemList& problems, const content::Progress& progress) {
    Checked<Pack> read = content::read_pack(file, progress);
    if (auto* faults = std::get_if<std::vector<Problem>>(&read)) {
        for (Problem& problem : *faults)
            problems.add(std::move(problem));
        return std::nullopt;
    }
    NamedPack pack{file.name, std::move(std::get<Pack>(read))};
    if (sample_year)
        pack.pack = in_years_of(std::move(pack.pack), *sample_year);
    ProblemList found;
    check_pack(pack, found);
    const bool is_sound = !found.has_errors();
    problems.add(std::move(found));
    return is_sound ? std::optional<NamedPack>(std::move(pack)) : std::nullopt;
}

double bytes_of(const std::vector<content::File>& files) {
    double bytes = 0;
    for (const content::File& file : files)
        bytes += static_cast<double>(file.text.size());
    return bytes;
}

bool contains(const std::vector<PlanId>& ids, const PlanId& id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

bool has_id(const std::vector<Taken>& taken, const PlanId& id) {
    return std::any_of(taken.begin(), taken.end(),
                       [&](const Taken& each) { return each.id == id; });
}

bool has_title(const std::vector<Taken>& taken, const std::string& title) {
    return std::any_of(taken.begin(), taken.end(),
                       [&](const Taken& each) { return each.title == title; });
}

} // namespace

Problem unreadable(const std::string& name) {
    return {name, "读不到这个文件", "文件可能移走了或者是个文件夹，再选一次"};
}

Reading::Reading(Input input, const content::Decoder& decoder, const content::Progress& progress)
    : taken_(std::move(input.taken)) {
    for (Problem& problem : input.unread)
        problems_.add(std::move(problem));
    const double all = bytes_of(input.files);
    const auto sheets = std::stable_partition(input.files.begin(), input.files.end(), is_json);
    std::vector<content::File> tables(std::make_move_iterator(sheets),
                                      std::make_move_iterator(input.files.end()));
    input.files.erase(sheets, input.files.end());
    json_share_ = all > 0 ? bytes_of(input.files) / all : 0;
    read_json(input.files, input.is_sample ? input.this_year : std::nullopt, progress);
    if (tables.empty())
        return;
    // Figures without indicators belong to the plans of the JSON files, or else to the open plans.
    if (packs_.empty())
        current_ = std::move(input.current);
    sheets_.emplace(
        content::CsvInput{std::move(tables), packs_.empty() ? current_ : packs_, input.this_year},
        decoder);
}

void Reading::read_json(const std::vector<content::File>& files, std::optional<int> sample_year,
                        const content::Progress& progress) {
    std::vector<NamedPack> packs;
    const double all = bytes_of(files);
    double before = 0;
    for (const content::File& file : files) {
        const auto size = static_cast<double>(file.text.size());
        const auto of_all = [&](double share) {
            progress(json_share_ * (before + size * share) / all);
        };
        std::optional<NamedPack> pack =
            read_pack(file, sample_year, problems_, progress ? content::Progress(of_all) : nullptr);
        before += size;
        if (pack && has_id(taken_, pack->pack.plan.id))
            problems_.error(file.name + "#/plan/id",
                            "规划 id " + quoted(pack->pack.plan.id.value) + "是自带的规划用的",
                            "换一个 id，如在后面加上本地的名称");
        else if (pack)
            packs.push_back(std::move(*pack));
    }
    check_plan_ids(packs, problems_);
    std::vector<PlanId> used;
    for (NamedPack& pack : packs) {
        if (contains(used, pack.pack.plan.id))
            continue;
        used.push_back(pack.pack.plan.id);
        packs_.push_back(std::move(pack.pack));
    }
}

// Adds a plan read from CSV. It is an error when a JSON file has the plan already, or when its name
// is still that of the built-in plan whose sheet was exported and edited.
void Reading::add(std::vector<Pack>& packs, Pack pack) {
    if (has_title(taken_, pack.plan.title)) {
        problems_.error("", "规划" + quoted(pack.plan.title) + "是自带的",
                        "把“规划”一列改成本地规划的名称，如 示例市妇女发展规划（2021—2025年）");
        return;
    }
    const bool is_there = std::any_of(
        packs.begin(), packs.end(), [&](const Pack& each) { return each.plan.id == pack.plan.id; });
    if (is_there)
        problems_.error("", "规划" + quoted(pack.plan.title) + "在 JSON 和 CSV 里各有一份",
                        "只打开其中一份；这次用的是 JSON 的");
    else
        packs.push_back(std::move(pack));
}

bool Reading::step(std::size_t rows) { return sheets_ && sheets_->step(rows); }

double Reading::share_read() const {
    return json_share_ + (1 - json_share_) * (sheets_ ? sheets_->share_read() : 1);
}

Opened Reading::take() {
    Opened opened;
    const bool has_json = !packs_.empty();
    opened.has_new_plans = has_json;
    opened.packs = std::move(packs_);
    if (sheets_) {
        content::Loaded loaded = sheets_->take();
        for (Problem& problem : loaded.problems)
            problems_.add(std::move(problem));
        if (!loaded.has_new_plans)
            opened.packs.clear();
        for (Pack& pack : loaded.packs)
            add(opened.packs, std::move(pack));
        opened.has_new_plans = has_json || loaded.has_new_plans;
    }
    opened.has_errors = problems_.has_errors();
    opened.problems = problems_.take();
    // The files added nothing, so the open plans stay as they were.
    if (!opened.has_new_plans && opened.has_errors && opened.packs == current_)
        opened.packs.clear();
    return opened;
}

Opened read(Input input, const content::Decoder& decoder, const content::Progress& progress) {
    Reading reading(std::move(input), decoder, progress);
    constexpr std::size_t portion = 20000;
    while (reading.step(portion)) {
        if (progress)
            progress(reading.share_read());
    }
    return reading.take();
}

std::optional<std::vector<Pack>> reopen(std::string_view bytes, const std::vector<Taken>& taken,
                                        int this_year) {
    std::optional<std::vector<Pack>> packs = content::unpacked(bytes);
    if (!packs)
        return std::nullopt;
    std::vector<NamedPack> named;
    for (Pack& pack : *packs)
        named.push_back({"", in_years_of(std::move(pack), this_year)});
    ProblemList problems;
    for (const NamedPack& pack : named)
        check_pack(pack, problems);
    check_plan_ids(named, problems);
    const bool is_taken = std::any_of(named.begin(), named.end(), [&](const NamedPack& pack) {
        return has_id(taken, pack.pack.plan.id);
    });
    if (problems.has_errors() || is_taken)
        return std::nullopt;
    packs->clear();
    for (NamedPack& pack : named)
        packs->push_back(std::move(pack.pack));
    return packs;
}

} // namespace zhixiao::desk
