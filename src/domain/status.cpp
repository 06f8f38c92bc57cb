// Names, colours and grades of statuses; names and report words of grades.
#include "domain/status.h"

#include <array>
#include <cstddef>

namespace zhixiao {
namespace {

struct StatusRow {
    Status status;
    std::string_view name;
    Warning warning;
    Grade grade;
};

// docs/progress.md, Warning and Grade. not_done is known, hence no 数据不足, but a task has no pace
// that could raise an alarm, hence grey.
constexpr std::array<StatusRow, status_count> rows{{
    {Status::Met, "met", Warning::Green, Grade::Met},
    {Status::MetFinal, "met_final", Warning::Green, Grade::Met},
    {Status::MetSingle, "met_single", Warning::Green, Grade::Met},
    {Status::Done, "done", Warning::Green, Grade::Met},
    {Status::OnTrack, "on_track", Warning::Green, Grade::Expected},
    {Status::Improving, "improving", Warning::Green, Grade::Expected},
    {Status::MetAtRisk, "met_at_risk", Warning::Yellow, Grade::AtRisk},
    {Status::ImprovingThenWorse, "improving_then_worse", Warning::Yellow, Grade::Slow},
    {Status::Slow, "slow", Warning::Yellow, Grade::Slow},
    {Status::Recovering, "recovering", Warning::Yellow, Grade::Slow},
    {Status::Insufficient, "insufficient", Warning::Grey, Grade::Unknown},
    {Status::MissingBase, "missing_base", Warning::Grey, Grade::Unknown},
    {Status::NoData, "no_data", Warning::Grey, Grade::Unknown},
    {Status::NotDone, "not_done", Warning::Grey, Grade::Open},
    {Status::Lagging, "lagging", Warning::Orange, Grade::Late},
    {Status::FellBack, "fell_back", Warning::Red, Grade::Bad},
    {Status::MissedFinal, "missed_final", Warning::Red, Grade::Bad},
    {Status::Worsening, "worsening", Warning::Red, Grade::Bad},
    {Status::Regressing, "regressing", Warning::Red, Grade::Bad},
}};

constexpr bool in_order() {
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (static_cast<std::size_t>(rows[i].status) != i)
            return false;
    return true;
}
static_assert(in_order());

const StatusRow& row_of(Status status) { return rows[static_cast<std::size_t>(status)]; }

struct GradeRow {
    Grade grade;
    std::string_view name;
    ReportWord word;
};

// docs/progress.md, Grade and Roll-up.
constexpr std::array<GradeRow, grade_count> grades{{
    {Grade::Met, "met", ReportWord::MetEarly},
    {Grade::Expected, "expected", ReportWord::Expected},
    {Grade::AtRisk, "at_risk", ReportWord::MetEarly},
    {Grade::Slow, "slow", ReportWord::Unmet},
    {Grade::Open, "open", ReportWord::Unmet},
    {Grade::Late, "late", ReportWord::Unmet},
    {Grade::Bad, "bad", ReportWord::Unmet},
    {Grade::AwaitingFinal, "awaiting_final", ReportWord::AwaitingFinal},
    {Grade::Unknown, "unknown", ReportWord::NoData},
}};

constexpr bool grades_in_order() {
    for (std::size_t i = 0; i < grades.size(); ++i)
        if (static_cast<std::size_t>(grades[i].grade) != i ||
            rank_of(grades_worst_first[i]) != static_cast<int>(i))
            return false;
    return true;
}
static_assert(grades_in_order());

} // namespace

std::string_view status_name(Status status) { return row_of(status).name; }

std::optional<Status> status_named(std::string_view name) {
    for (const StatusRow& row : rows)
        if (row.name == name)
            return row.status;
    return std::nullopt;
}

std::string_view warning_name(Warning warning) {
    constexpr std::array<std::string_view, warning_count> names{"green", "yellow", "grey", "orange",
                                                                "red"};
    return names[static_cast<std::size_t>(warning)];
}

Warning plain_warning(Status status) { return row_of(status).warning; }

Warning warning_of(Status status, const Doubt& doubt) {
    const Warning plain = plain_warning(status);
    if (plain == Warning::Green && doubt.awaiting_final)
        return Warning::Yellow;
    if (plain >= Warning::Orange && doubt.within_interval)
        return Warning::Grey;
    return plain;
}

std::string_view grade_name(Grade grade) { return grades[static_cast<std::size_t>(grade)].name; }

std::optional<Grade> grade_named(std::string_view name) {
    for (const GradeRow& row : grades)
        if (row.name == name)
            return row.grade;
    return std::nullopt;
}

Grade grade_of(Status status, const Doubt& doubt) {
    if (doubt.awaiting_final)
        return Grade::AwaitingFinal;
    const Grade plain = row_of(status).grade;
    return is_urgent(plain) && doubt.within_interval ? Grade::Unknown : plain;
}

Status said_status(Status status, Grade grade) {
    return grade == Grade::Unknown && grade_of(status) != grade ? Status::Insufficient : status;
}

std::string_view report_word_name(ReportWord word) {
    constexpr std::array<std::string_view, report_word_count> names{
        "met_early", "expected", "unmet", "no_data", "awaiting_final"};
    return names[static_cast<std::size_t>(word)];
}

ReportWord report_word(Grade grade) { return grades[static_cast<std::size_t>(grade)].word; }

std::vector<std::string_view> flag_names(const Flags& flags) {
    std::vector<std::string_view> names;
    if (flags.stale)
        names.emplace_back("stale");
    if (flags.awaiting_final)
        names.emplace_back("awaiting_final");
    if (flags.provisional)
        names.emplace_back("provisional");
    if (flags.small_number)
        names.emplace_back("small_number");
    return names;
}

} // namespace zhixiao
