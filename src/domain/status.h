// The words of a verdict: statuses from best to worst, warning colours, flags, report words.
#pragma once

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
std::optional<Status> status_named(std::string_view name);

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
// one year of a small number cannot show them.
Warning warning_of(Status status, const Doubt& doubt);

// The four words of a county's report: 提前达标, 预期可达标, 未达标, 无数据.
enum class ReportWord : std::uint8_t { MetEarly, Expected, Unmet, NoData };
constexpr int report_word_count = static_cast<int>(ReportWord::NoData) + 1;

std::string_view report_word_name(ReportWord word); // "met_early", "expected", "unmet", "no_data"
ReportWord report_word(Status status);

struct Flags {
    bool stale = false;          // the newest figure is more than two years old
    bool awaiting_final = false; // newest figure < target year < this year
    bool provisional = false;    // a trend of less than two years; of a direction: two figures
    bool small_number = false;   // fewer than 20 cases

    bool operator==(const Flags&) const = default;
};

std::vector<std::string_view> flag_names(const Flags& flags); // those that are set

} // namespace zhixiao
