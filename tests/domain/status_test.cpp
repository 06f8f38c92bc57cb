// The truth table of warnings, and the names and order of statuses.
#include "domain/status.h"

#include <doctest/doctest.h>

#include <set>
#include <string>

using namespace zhixiao;

namespace {

// docs/progress.md, Warning: the colour by itself, while the final figure is awaited, and with the
// target's number inside the interval of a small number.
struct Row {
    Status status;
    Warning plain;
    Warning awaiting;
    Warning within;
};

using enum Status;
using enum Warning;

constexpr Row table[] = {
    {Met, Green, Yellow, Green},         {MetFinal, Green, Yellow, Green},
    {MetSingle, Green, Yellow, Green},   {Done, Green, Yellow, Green},
    {OnTrack, Green, Yellow, Green},     {Improving, Green, Yellow, Green},
    {MetAtRisk, Yellow, Yellow, Yellow}, {ImprovingThenWorse, Yellow, Yellow, Yellow},
    {Slow, Yellow, Yellow, Yellow},      {Recovering, Yellow, Yellow, Yellow},
    {Insufficient, Grey, Grey, Grey},    {MissingBase, Grey, Grey, Grey},
    {Status::NoData, Grey, Grey, Grey},  {NotDone, Grey, Grey, Grey},
    {Lagging, Orange, Orange, Grey},     {FellBack, Red, Red, Grey},
    {MissedFinal, Red, Red, Grey},       {Worsening, Red, Red, Grey},
    {Regressing, Red, Red, Grey},
};

} // namespace

TEST_CASE("every status has its colour, and doubt takes certainty from it") {
    CHECK(std::size(table) == status_count);
    for (const Row& row : table) {
        INFO(std::string(status_name(row.status)));
        CHECK(plain_warning(row.status) == row.plain);
        CHECK(warning_of(row.status, {}) == row.plain);
        CHECK(warning_of(row.status, {.awaiting_final = true}) == row.awaiting);
        CHECK(warning_of(row.status, {.within_interval = true}) == row.within);
    }
}

TEST_CASE("a worse status never has a better colour") {
    for (int i = 1; i < status_count; ++i)
        CHECK(plain_warning(static_cast<Status>(i - 1)) <= plain_warning(static_cast<Status>(i)));
}

TEST_CASE("names are different, and lead back to their status") {
    std::set<std::string_view> names;
    for (int i = 0; i < status_count; ++i) {
        const auto status = static_cast<Status>(i);
        names.insert(status_name(status));
        CHECK(status_named(status_name(status)) == status);
    }
    CHECK(names.size() == status_count);
    CHECK_FALSE(status_named("excellent").has_value());
    CHECK(status_name(Status::ImprovingThenWorse) == "improving_then_worse");
    CHECK(warning_name(Warning::Grey) == "grey");
}

TEST_CASE("a county's report knows four words") {
    CHECK(report_word(Status::MetAtRisk) == ReportWord::MetEarly);
    CHECK(report_word(Status::OnTrack) == ReportWord::Expected);
    CHECK(report_word(Status::Slow) == ReportWord::Unmet);
    CHECK(report_word(Status::NotDone) == ReportWord::Unmet);
    CHECK(report_word(Status::MissingBase) == ReportWord::NoData);
    CHECK(report_word_name(ReportWord::MetEarly) == "met_early");
}

TEST_CASE("flags are named when they are set") {
    CHECK(flag_names({}).empty());
    const Flags all{true, true, true, true};
    CHECK(flag_names(all) ==
          std::vector<std::string_view>{"stale", "awaiting_final", "provisional", "small_number"});
}
