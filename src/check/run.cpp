// Reads files, checks them as the app does, and tells people or programs what came of it.
#include "check/run.h"

#include "check/decoder.h"
#include "content/report.h"
#include "desk/read.h"
#include "domain/rollup.h"
#include "domain/series_table.h"

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <string_view>
#include <system_error>
#include <utility>
#include <variant>

namespace zhixiao::check {
namespace {

constexpr const char* usage =
    "用法：zhixiao-check [--json] [--today YYYY-MM-DD] 文件...\n"
    "检查规划文件（JSON，或 指标.csv、数据.csv），并按今天判断各项指标。\n"
    "  --json             输出 JSON：problems、indicators、rollup\n"
    "  --today 年-月-日   当作今天的日期\n"
    "没有错误时退出码是 0，有错误是 1，用法不对是 2。\n";

struct Options {
    bool as_json = false;
    int this_year = 0;
    std::vector<std::string> files;
};

// The year of YYYY-MM-DD, when it is a date.
std::optional<int> year_of(const std::string& date) {
    constexpr std::string_view shape = "0000-00-00";
    if (date.size() != shape.size())
        return std::nullopt;
    for (std::size_t i = 0; i < date.size(); ++i) {
        const bool is_digit = std::isdigit(static_cast<unsigned char>(date[i])) != 0;
        if (shape[i] == '-' ? date[i] != '-' : !is_digit)
            return std::nullopt;
    }
    const int month = std::stoi(date.substr(5, 2));
    const int day = std::stoi(date.substr(8, 2));
    if (month < 1 || month > 12 || day < 1 || day > 31)
        return std::nullopt;
    return std::stoi(date.substr(0, 4));
}

std::variant<Options, std::string> options_of(const std::vector<std::string>& arguments,
                                              int this_year) {
    Options options;
    options.this_year = this_year;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& argument = arguments[i];
        if (argument == "--json") {
            options.as_json = true;
        } else if (argument == "--today") {
            const std::string date = i + 1 < arguments.size() ? arguments[++i] : "";
            const std::optional<int> year = year_of(date);
            if (!year)
                return "--today 后面要写日期，如 2026-09-30\n";
            options.this_year = *year;
        } else if (argument.starts_with("--")) {
            return "不认识 " + argument + "\n";
        } else {
            options.files.push_back(argument);
        }
    }
    if (options.files.empty())
        return "没有写要检查的文件\n";
    return options;
}

std::optional<content::File> read_file(const std::string& path) {
    std::error_code fault;
    std::ifstream stream(path, std::ios::binary);
    // A folder opens like a file, and only reading it fails.
    if (!stream || std::filesystem::is_directory(path, fault))
        return std::nullopt;
    std::string text{std::istreambuf_iterator<char>(stream), {}};
    if (stream.bad())
        return std::nullopt;
    return content::File{path, std::move(text)};
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
    std::string text;
    for (const Problem& problem : problems) {
        text += problem.severity == Severity::Error ? "错误 " : "提醒 ";
        text += problem.where + (problem.where.empty() ? "" : "：") + problem.what + "。" +
                problem.fix + "。\n";
    }
    if (problems.empty())
        text += "没有发现问题。\n";
    for (const Pack& pack : packs)
        text += counts_of(pack, this_year);
    return text;
}

} // namespace

Outcome run(const std::vector<std::string>& arguments, int this_year) {
    auto parsed = options_of(arguments, this_year);
    if (const auto* complaint = std::get_if<std::string>(&parsed))
        return {Exit::Misuse, "", *complaint + usage};
    const Options& options = std::get<Options>(parsed);
    std::vector<content::File> files;
    for (const std::string& path : options.files) {
        std::optional<content::File> file = read_file(path);
        if (!file)
            return {Exit::Misuse, "", "读不到文件 " + path + "\n"};
        files.push_back(std::move(*file));
    }
    const desk::Opened opened = desk::read(
        {.files = std::move(files), .current = {}, .taken = {}, .this_year = options.this_year},
        decode);
    return {opened.has_errors ? Exit::Errors : Exit::Sound,
            options.as_json
                ? content::write_report(opened.problems, opened.packs, options.this_year)
                : in_words(opened.problems, opened.packs, options.this_year),
            ""};
}

} // namespace zhixiao::check
