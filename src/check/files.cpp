// Reads files with the C++ library.
#include "check/files.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>
#include <utility>

namespace zhixiao::check {

std::optional<content::File> read_file(const std::string& path) {
    std::error_code fault;
    std::ifstream stream(path, std::ios::binary);
    // A folder can be opened like a file; only reading it fails.
    if (!stream || std::filesystem::is_directory(path, fault))
        return std::nullopt;
    std::string text{std::istreambuf_iterator<char>(stream), {}};
    if (stream.bad())
        return std::nullopt;
    return content::File{path, std::move(text)};
}

std::string problem_lines(const std::vector<Problem>& problems) {
    std::string text;
    for (const Problem& problem : problems) {
        text += problem.severity == Severity::Error ? "错误 " : "提醒 ";
        text += problem.where + (problem.where.empty() ? "" : "：") + problem.what + "。" +
                problem.fix + "。\n";
    }
    return text;
}

} // namespace zhixiao::check
