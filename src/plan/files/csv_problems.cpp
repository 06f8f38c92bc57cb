// Collects problems of rows, and puts those of the checks in plan/model into a spreadsheet's words.
#include "plan/files/csv_problems.h"

#include <optional>
#include <string_view>
#include <utility>

namespace zhixiao::content {
namespace {

bool contains(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

// Returns the column that the member at `pointer` (a JSON pointer into an indicator or figure)
// comes from.
std::optional<Column> column_of(std::string_view pointer) {
    const std::string_view key = pointer.substr(pointer.rfind('/') + 1);
    const bool in_milestone = contains(pointer, "/milestones/");
    const bool in_target = contains(pointer, "/target/");
    if (key == "value")
        return in_milestone ? Column::MilestoneValue
               : in_target  ? Column::TargetValue
                            : Column::Value;
    if (key == "year")
        return in_milestone ? Column::MilestoneYear : Column::Year;
    constexpr std::pair<std::string_view, Column> others[] = {{"unit", Column::Unit},
                                                              {"low", Column::TargetValue},
                                                              {"high", Column::TargetHigh},
                                                              {"tolerance", Column::Tolerance},
                                                              {"percent", Column::Percent},
                                                              {"text", Column::TargetValue},
                                                              {"base_year", Column::BaseYear},
                                                              {"target_year", Column::TargetYear},
                                                              {"natural_min", Column::NaturalMin},
                                                              {"natural_max", Column::NaturalMax},
                                                              {"numerator", Column::Numerator},
                                                              {"denominator", Column::Denominator},
                                                              {"quality", Column::Quality}};
    for (const auto& [name, column] : others) {
        if (key == name)
            return column;
    }
    return std::nullopt;
}

// Replaces JSON keys in a remedy with the columns and words of a spreadsheet.
std::string in_words_of_sheet(std::string text) {
    constexpr std::pair<std::string_view, std::string_view> words[] = {{"natural_min", "自然下限"},
                                                                       {"natural_max", "自然上限"},
                                                                       {" break", "“口径变化”"},
                                                                       {" note ", "备注"}};
    for (const auto& [key, word] : words) {
        if (const std::size_t at = text.find(key); at != std::string::npos)
            text.replace(at, key.size(), word);
    }
    return text;
}

} // namespace

std::string CsvPlace::whole_row() const { return file + " 第" + std::to_string(row) + "行"; }

std::string CsvPlace::of(Column column) const { return whole_row() + " " + column_name(column); }

void CsvProblems::add(Problem problem, Severity severity) {
    problem.severity = severity;
    list_.add(std::move(problem));
}

void CsvProblems::add_checked(ProblemList found, const CsvPlace& place) {
    for (Problem& problem : found.take()) {
        const std::optional<Column> column = column_of(problem.where);
        problem.where = column ? place.of(*column) : place.whole_row();
        problem.fix = in_words_of_sheet(std::move(problem.fix));
        const Severity severity = problem.severity;
        const auto words = [&] { return std::move(problem); };
        if (severity == Severity::Error)
            error(words);
        else
            warning(words);
    }
}

} // namespace zhixiao::content
