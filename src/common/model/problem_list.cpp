// Collects problems up to a limit.
#include "common/model/problem_list.h"

#include "base/text.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace zhixiao {

void ProblemList::error(std::string where, std::string what, std::string fix) {
    add({std::move(where), std::move(what), std::move(fix), Severity::Error});
}

void ProblemList::warning(std::string where, std::string what, std::string fix) {
    add({std::move(where), std::move(what), std::move(fix), Severity::Warning});
}

void ProblemList::add(Problem problem) {
    // Errors and warnings have separate counts, so that many warnings cannot crowd out the errors.
    const bool is_kept = has_room(problem.severity);
    count(problem.severity);
    if (is_kept)
        kept_.push_back(std::move(problem));
}

void ProblemList::add(ProblemList other) {
    const std::size_t errors = errors_ + other.errors_;
    const std::size_t warnings = warnings_ + other.warnings_;
    for (Problem& problem : other.kept_)
        add(std::move(problem));
    errors_ = errors;
    warnings_ = warnings;
}

std::vector<Problem> ProblemList::take() {
    std::vector<Problem> result = std::exchange(kept_, {});
    const std::size_t errors = std::exchange(errors_, 0);
    const std::size_t found = errors + std::exchange(warnings_, 0);
    if (found <= limit)
        return result;
    std::stable_partition(result.begin(), result.end(),
                          [](const Problem& p) { return p.severity == Severity::Error; });
    result.resize(limit);
    result.push_back({"", "另有 " + std::to_string(found - limit) + " 处问题没有列出",
                      "先改好上面列出的，再检查一次",
                      errors > limit ? Severity::Error : Severity::Warning});
    return result;
}

std::string quoted(const std::string& text) {
    constexpr std::size_t shown = 40;
    const std::u32string points = code_points(std::string_view(text).substr(0, 4 * shown + 4));
    if (points.size() <= shown)
        return "“" + text + "”";
    return "“" + utf8(std::u32string_view(points).substr(0, shown)) + "…”";
}

} // namespace zhixiao
