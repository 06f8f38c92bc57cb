// The vocabulary of verdicts: statuses, grades, warning colours, report words and flags.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace zhixiao {

// From best to worst (docs/progress.md, Worse than): the greater value is the worse status.
enum class Status : std::uint8_t {
    Met,
    MetFinal,
    MetSingle,
    Done,
    OnTrack,
    Improving,
    MetAtRisk,
    ImprovingThenWorse,
    Slow,
    Recovering,
    Insufficient,
    MissingBase,
    NoData,
    NotDone,
    Lagging,
    FellBack,
    MissedFinal,
    Worsening,
    Regressing
};
constexpr int status_count = static_cast<int>(Status::Regressing) + 1;

// Returns "met_final": the identifier in output, and the last part of the name of its sentence.
std::string_view status_name(Status status);

// The warning colours from best to worst. Grey, the unknown, stands between yellow and orange
// (docs/progress.md, Warning).
enum class Warning : std::uint8_t { Green, Yellow, Grey, Orange, Red };
constexpr int warning_count = static_cast<int>(Warning::Red) + 1;

std::string_view warning_name(Warning warning); // "green"

// Returns the colour of a status by itself (docs/progress.md, Warning).
Warning plain_warning(Status status);

// The reasons why a status is not certain.
struct Doubt {
    bool awaiting_final = false; // the target year is over without its figure
    // The target's limit lies in the interval of a small number.
    bool within_interval = false;
};

// Returns the colour of a status (docs/progress.md, Warning): green pales to yellow while the final
// figure is awaited; red and orange turn grey when one year of a small number cannot show them. For
// programs; people see the grade.
Warning warning_of(Status status, const Doubt& doubt);

// What a reader sees of a verdict, and the only source of its mark, tone, word, legend, count,
// order and spoken name (docs/progress.md, Grade). From best to worst, except for the last two: the
// target year is over without its figure, and the figures are not enough to tell.
enum class Grade : std::uint8_t {
    Met,
    Expected,
    AtRisk,
    Slow,
    Open,
    Late,
    Bad,
    AwaitingFinal,
    Unknown
};
constexpr int grade_count = static_cast<int>(Grade::Unknown) + 1;

// The grades from worst to best, then those that cannot be told: the order of every list.
constexpr std::array<Grade, grade_count> grades_worst_first{
    Grade::Bad,      Grade::Late, Grade::Open,          Grade::Slow,   Grade::AtRisk,
    Grade::Expected, Grade::Met,  Grade::AwaitingFinal, Grade::Unknown};

// Returns the index of `grade` in grades_worst_first.
constexpr int rank_of(Grade grade) {
    return grade <= Grade::Bad ? static_cast<int>(Grade::Bad) - static_cast<int>(grade)
                               : static_cast<int>(grade);
}

// Returns the name of the most common status of the grade, whose word stands for the whole grade:
// "met", "on_track", "lagging"; "awaiting_final".
std::string_view grade_name(Grade grade);
std::optional<Grade> grade_named(std::string_view name);

// Returns the grade of a status that has these doubts.
Grade grade_of(Status status, const Doubt& doubt = {});

// Says whether the grade is red or orange, which somebody has to act on.
constexpr bool is_urgent(Grade grade) { return grade == Grade::Bad || grade == Grade::Late; }

// Returns the status whose word is shown: 数据不足 instead of a red or orange one that chance alone
// explains.
Status worded_status(Status status, Grade grade);

// The four words of a county's report, 提前达标, 预期可达标, 未达标 and 无数据, and one of ours for
// indicators whose final figure is awaited.
enum class ReportWord : std::uint8_t { MetEarly, Expected, Unmet, NoData, AwaitingFinal };
constexpr int report_word_count = static_cast<int>(ReportWord::AwaitingFinal) + 1;

// Returns "met_early", "expected", "unmet", "no_data" or "awaiting_final".
std::string_view report_word_name(ReportWord word);
ReportWord report_word(Grade grade);

struct Flags {
    bool stale = false;          // the newest figure is more than two years old
    bool awaiting_final = false; // newest figure < target year < this year
    // A trend over less than two years; for a direction, one of two figures.
    bool provisional = false;
    bool small_number = false; // fewer than 20 cases

    bool operator==(const Flags&) const = default;
};

std::vector<std::string_view> flag_names(const Flags& flags); // those that are set

} // namespace zhixiao
