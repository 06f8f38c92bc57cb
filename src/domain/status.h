// The words of a verdict: statuses and grades from best to worst, warning colours, flags, report
// words.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace zhixiao {

// From best to worst (docs/progress.md, Worse than), so that a greater one is a worse one.
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

// "met_final": the identifier in output, and the end of a word's name.
std::string_view status_name(Status status);

// From best to worst as well. Grey, the unknown, stands between slow and lagging.
enum class Warning : std::uint8_t { Green, Yellow, Grey, Orange, Red };
constexpr int warning_count = static_cast<int>(Warning::Red) + 1;

std::string_view warning_name(Warning warning); // "green"

// Warning: the colour of a status by itself.
Warning plain_warning(Status status);

// What takes the certainty from a status.
struct Doubt {
    bool awaiting_final = false;  // the target year is over, its figure not yet there
    bool within_interval = false; // the target's number lies in the interval of a small number
};

// Warning: green pales to yellow while the final figure is awaited; red and orange turn grey when
// one year of a small number cannot show them. For programs: what people see is the grade.
Warning warning_of(Status status, const Doubt& doubt);

// What a reader sees of a verdict, and the only thing that mark, tone, word, legend, count, order
// and spoken name are made from (docs/progress.md, Grade). From best to worst; the last two are
// neither: the target year is over without its figure, and the figures do not tell.
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

// Worst first, then what cannot be told: the order of every list.
constexpr std::array<Grade, grade_count> grades_worst_first{
    Grade::Bad,      Grade::Late, Grade::Open,          Grade::Slow,   Grade::AtRisk,
    Grade::Expected, Grade::Met,  Grade::AwaitingFinal, Grade::Unknown};

// The place of a grade in that order.
constexpr int rank_of(Grade grade) {
    return grade <= Grade::Bad ? static_cast<int>(Grade::Bad) - static_cast<int>(grade)
                               : static_cast<int>(grade);
}

// The name of the status that most of it are, whose word stands for all: "met", "on_track",
// "lagging"; "awaiting_final".
std::string_view grade_name(Grade grade);
std::optional<Grade> grade_named(std::string_view name);

// Of a status by itself, and with what takes the certainty from it.
Grade grade_of(Status status, const Doubt& doubt = {});

// Red and orange: what someone has to see to.
constexpr bool is_urgent(Grade grade) { return grade == Grade::Bad || grade == Grade::Late; }

// The status whose word is said: 数据不足 where chance alone explains a red or an orange one.
Status said_status(Status status, Grade grade);

// The four words of a county's report, 提前达标, 预期可达标, 未达标, 无数据, and a fifth of ours
// for what is none of these while the final figure is awaited.
enum class ReportWord : std::uint8_t { MetEarly, Expected, Unmet, NoData, AwaitingFinal };
constexpr int report_word_count = static_cast<int>(ReportWord::AwaitingFinal) + 1;

// "met_early", "expected", "unmet", "no_data", "awaiting_final".
std::string_view report_word_name(ReportWord word);
ReportWord report_word(Grade grade);

struct Flags {
    bool stale = false;          // the newest figure is more than two years old
    bool awaiting_final = false; // newest figure < target year < this year
    bool provisional = false;    // a trend of less than two years; of a direction: two figures
    bool small_number = false;   // fewer than 20 cases

    bool operator==(const Flags&) const = default;
};

std::vector<std::string_view> flag_names(const Flags& flags); // those that are set

} // namespace zhixiao
