// Names, colours and report words of statuses.
#include "domain/status.h"

#include <array>
#include <cstddef>

namespace zhixiao {
namespace {

struct StatusRow {
    Status status;
    std::string_view name;
    Warning warning;
    ReportWord word;
};

// docs/progress.md, Warning and Roll-up. not_done is known, hence no 无数据, but a task has no pace
// that could raise an alarm, hence grey.
constexpr std::array<StatusRow, status_count> rows{{
    {Status::Met, "met", Warning::Green, ReportWord::MetEarly},
    {Status::MetFinal, "met_final", Warning::Green, ReportWord::MetEarly},
    {Status::MetSingle, "met_single", Warning::Green, ReportWord::MetEarly},
    {Status::Done, "done", Warning::Green, ReportWord::MetEarly},
    {Status::OnTrack, "on_track", Warning::Green, ReportWord::Expected},
    {Status::Improving, "improving", Warning::Green, ReportWord::Expected},
    {Status::MetAtRisk, "met_at_risk", Warning::Yellow, ReportWord::MetEarly},
    {Status::ImprovingThenWorse, "improving_then_worse", Warning::Yellow, ReportWord::Unmet},
    {Status::Slow, "slow", Warning::Yellow, ReportWord::Unmet},
    {Status::Recovering, "recovering", Warning::Yellow, ReportWord::Unmet},
    {Status::Insufficient, "insufficient", Warning::Grey, ReportWord::NoData},
    {Status::MissingBase, "missing_base", Warning::Grey, ReportWord::NoData},
    {Status::NoData, "no_data", Warning::Grey, ReportWord::NoData},
    {Status::NotDone, "not_done", Warning::Grey, ReportWord::Unmet},
    {Status::Lagging, "lagging", Warning::Orange, ReportWord::Unmet},
    {Status::FellBack, "fell_back", Warning::Red, ReportWord::Unmet},
    {Status::MissedFinal, "missed_final", Warning::Red, ReportWord::Unmet},
    {Status::Worsening, "worsening", Warning::Red, ReportWord::Unmet},
    {Status::Regressing, "regressing", Warning::Red, ReportWord::Unmet},
}};

constexpr bool in_order() {
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (static_cast<std::size_t>(rows[i].status) != i)
            return false;
    return true;
}
static_assert(in_order());

const StatusRow& row_of(Status status) { return rows[static_cast<std::size_t>(status)]; }

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

std::string_view report_word_name(ReportWord word) {
    constexpr std::array<std::string_view, report_word_count> names{"met_early", "expected",
                                                                    "unmet", "no_data"};
    return names[static_cast<std::size_t>(word)];
}

ReportWord report_word(Status status) { return row_of(status).word; }

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
