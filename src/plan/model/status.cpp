// The tables of statuses and grades: their names, colours and report words.
#include "plan/model/status.h"

#include "base/enumerators.h"

#include <array>
#include <cstddef>

namespace zhixiao {
namespace {

struct StatusRow {
    Status status;
    std::string_view name;
    Grade grade;
};

// The table of docs/progress.md, Grade. not_done is a fact and so not 数据不足, but a task has no
// pace that could raise an alarm; therefore it has a grade of its own.
constexpr std::array<StatusRow, status_count> rows{{
    {Status::Met, "met", Grade::Met},
    {Status::MetFinal, "met_final", Grade::Met},
    {Status::MetSingle, "met_single", Grade::Met},
    {Status::Done, "done", Grade::Met},
    {Status::OnTrack, "on_track", Grade::Expected},
    {Status::Improving, "improving", Grade::Expected},
    {Status::MetAtRisk, "met_at_risk", Grade::AtRisk},
    {Status::ImprovingThenWorse, "improving_then_worse", Grade::Slow},
    {Status::Slow, "slow", Grade::Slow},
    {Status::Recovering, "recovering", Grade::Slow},
    {Status::Insufficient, "insufficient", Grade::Unknown},
    {Status::MissingBase, "missing_base", Grade::Unknown},
    {Status::NoData, "no_data", Grade::Unknown},
    {Status::NotDone, "not_done", Grade::Open},
    {Status::Lagging, "lagging", Grade::Late},
    {Status::FellBack, "fell_back", Grade::Bad},
    {Status::MissedFinal, "missed_final", Grade::Bad},
    {Status::Worsening, "worsening", Grade::Bad},
    {Status::Regressing, "regressing", Grade::Bad},
}};

constexpr bool in_order() {
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (static_cast<std::size_t>(rows[i].status) != i)
            return false;
    return true;
}
static_assert(in_order());
static_assert(has_row_for_each<Status>(rows));
static_assert(has_row_for_each<Grade>(grades_worst_first));

const StatusRow& row_of(Status status) { return rows[static_cast<std::size_t>(status)]; }

constexpr bool ranks_in_order() {
    for (std::size_t i = 0; i < grades_worst_first.size(); ++i)
        if (rank_of(grades_worst_first[i]) != static_cast<int>(i))
            return false;
    return true;
}
static_assert(ranks_in_order());

} // namespace

std::string_view status_name(Status status) { return row_of(status).name; }

std::string_view warning_name(Warning warning) {
    constexpr std::string_view names[]{"green", "yellow", "grey", "orange", "red"};
    static_assert(has_row_for_each<Warning>(names));
    return names[static_cast<std::size_t>(warning)];
}

Warning plain_warning(Status status) {
    constexpr Warning warnings[]{Warning::Green,  Warning::Green, Warning::Yellow,
                                 Warning::Yellow, Warning::Grey,  Warning::Orange,
                                 Warning::Red,    Warning::Grey,  Warning::Grey};
    static_assert(has_row_for_each<Grade>(warnings));
    return warnings[static_cast<std::size_t>(row_of(status).grade)];
}

Warning warning_of(Status status, const Doubt& doubt) {
    const Warning plain = plain_warning(status);
    if (plain == Warning::Green && doubt.awaiting_final)
        return Warning::Yellow;
    if (plain >= Warning::Orange && doubt.within_interval)
        return Warning::Grey;
    return plain;
}

std::string_view grade_name(Grade grade) {
    constexpr std::string_view names[]{"met",        "on_track",       "met_at_risk",
                                       "slow",       "not_done",       "lagging",
                                       "regressing", "awaiting_final", "insufficient"};
    static_assert(has_row_for_each<Grade>(names));
    return names[static_cast<std::size_t>(grade)];
}

std::optional<Grade> grade_named(std::string_view name) {
    for (const Grade grade : grades_worst_first)
        if (grade_name(grade) == name)
            return grade;
    return std::nullopt;
}

Grade grade_of(Status status, const Doubt& doubt) {
    if (doubt.awaiting_final)
        return Grade::AwaitingFinal;
    const Grade plain = row_of(status).grade;
    return is_urgent(plain) && doubt.within_interval ? Grade::Unknown : plain;
}

Status worded_status(Status status, Grade grade) {
    return grade == Grade::Unknown && grade_of(status) != grade ? Status::Insufficient : status;
}

std::string_view report_word_name(ReportWord word) {
    constexpr std::string_view names[]{"met_early", "expected", "unmet", "no_data",
                                       "awaiting_final"};
    static_assert(has_row_for_each<ReportWord>(names));
    return names[static_cast<std::size_t>(word)];
}

ReportWord report_word(Grade grade) {
    switch (grade) {
    case Grade::Met:
    case Grade::AtRisk:
        return ReportWord::MetEarly;
    case Grade::Expected:
        return ReportWord::Expected;
    case Grade::AwaitingFinal:
        return ReportWord::AwaitingFinal;
    case Grade::Unknown:
        return ReportWord::NoData;
    default:
        return ReportWord::Unmet;
    }
}

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
