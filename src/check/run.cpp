// Reads files, checks them as the app does, and reports the result to people or programs.
#include "check/run.h"

#include "check/content.h"
#include "check/decoder.h"
#include "check/files.h"
#include "common/model/calendar.h"
#include "desk/read.h"
#include "plan/files/report.h"
#include "plan/model/rollup.h"
#include "plan/model/series_table.h"

#include <optional>
#include <utility>
#include <variant>

namespace zhixiao::check {
namespace {

constexpr const char* usage =
    "用法：zhixiao-check [--json] [--today YYYY-MM-DD] 文件...\n"
    "      zhixiao-check --content [--json] [--today YYYY-MM-DD] [文件夹]\n"
    "检查规划文件（JSON，或 指标.csv、数据.csv），并按今天判断各项指标。\n"
    "  --content          列出自带的内容里过期的、半年内到期的、一年半没核对的；\n"
    "                     不写文件夹就是 assets/content\n"
    "  --json             输出 JSON：problems、indicators、rollup；\n"
    "                     和 --content 一起：problems、expired、expiring、stale\n"
    "  --today 年-月-日   当作今天的日期\n"
    "没有错误（没有过期和太久没核对的）时退出码是 0，有是 1，用法不对是 2。\n";

struct Options {
    bool as_json = false;
    bool is_content = false; // files then names one folder
    Day today;
    std::vector<std::string> files;
};

std::variant<Options, std::string> options_of(const std::vector<std::string>& arguments,
                                              Day today) {
    Options options;
    options.today = today;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& argument = arguments[i];
        if (argument == "--json") {
            options.as_json = true;
        } else if (argument == "--content") {
            options.is_content = true;
        } else if (argument == "--today") {
            const std::optional<Day> day = day_of(i + 1 < arguments.size() ? arguments[++i] : "");
            if (!day)
                return "--today 后面要写日期，如 2026-09-30\n";
            options.today = *day;
        } else if (argument.starts_with("--")) {
            return "不认识 " + argument + "\n";
        } else {
            options.files.push_back(argument);
        }
    }
    if (options.is_content && options.files.empty())
        options.files.push_back("assets/content");
    if (options.is_content && options.files.size() > 1)
        return "--content 只看一个文件夹\n";
    if (options.files.empty())
        return "没有写要检查的文件\n";
    return options;
}

std::string local_help_of(const Pack& pack) {
    if (pack.local_lines.empty() && pack.local_points.empty())
        return "";
    return "；本地电话 " + std::to_string(pack.local_lines.size()) + "，求助地点 " +
           std::to_string(pack.local_points.size());
}

std::string counts_of(const Pack& pack, int this_year) {
    const std::vector<Judged> all = judge_all(pack, SeriesTable(pack), this_year);
    const Tally tally = tally_of(all);
    const auto count = [&](ReportWord word) { return std::to_string(tally.count(word)); };
    return pack.plan.title + "：" + std::to_string(pack.indicators.size()) + " 项指标，" +
           std::to_string(pack.observations.size()) + " 个数；提前达标 " +
           count(ReportWord::MetEarly) + "，预期可达标 " + count(ReportWord::Expected) +
           "，未达标 " + count(ReportWord::Unmet) + "，无数据 " + count(ReportWord::NoData) +
           "，待终期数据 " + count(ReportWord::AwaitingFinal) + "，只有文字 " +
           std::to_string(tally.in_words()) + "（各地区分别计）" + local_help_of(pack) + "\n";
}

std::string in_words(const std::vector<Problem>& problems, const std::vector<Pack>& packs,
                     int this_year) {
    std::string text = problem_lines(problems);
    if (problems.empty())
        text += "没有发现问题。\n";
    for (const Pack& pack : packs)
        text += counts_of(pack, this_year);
    return text;
}

} // namespace

Outcome run(const std::vector<std::string>& arguments, Day today) {
    auto parsed = options_of(arguments, today);
    if (const auto* complaint = std::get_if<std::string>(&parsed))
        return {Exit::Misuse, "", *complaint + usage};
    const Options& options = std::get<Options>(parsed);
    if (options.is_content)
        return run_content(options.files.front(), options.today, options.as_json);
    std::vector<content::File> files;
    for (const std::string& path : options.files) {
        std::optional<content::File> file = read_file(path);
        if (!file)
            return {Exit::Misuse, "", "读不到文件 " + path + "\n"};
        files.push_back(std::move(*file));
    }
    const desk::Opened opened = desk::read(
        {.files = std::move(files), .current = {}, .taken = {}, .this_year = options.today.year},
        decode);
    return {opened.has_errors ? Exit::Errors : Exit::Sound,
            options.as_json
                ? content::write_report(opened.problems, opened.packs, options.today.year)
                : in_words(opened.problems, opened.packs, options.today.year),
            ""};
}

} // namespace zhixiao::check
