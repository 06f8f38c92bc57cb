// Tests of the tables of warnings and grades, and of the names and order of statuses.
#include "plan/model/status.h"

#include <doctest/doctest.h>

#include <set>
#include <string>

using namespace zhixiao;

namespace {

// A status with its expected colours (docs/progress.md, Warning) and grades (Grade): without doubt,
// while the final figure is awaited, and with the target's limit within the interval of a small
// number. While the final figure is awaited every status has the same grade.
struct Row {
    Status status;
    Warning plain;
    Warning awaiting;
    Warning within;
    Grade grade;
    Grade grade_within;
};

using enum Status;
using enum Warning;
using G = Grade;

constexpr Row table[] = {
    {Met, Green, Yellow, Green, G::Met, G::Met},
    {MetFinal, Green, Yellow, Green, G::Met, G::Met},
    {MetSingle, Green, Yellow, Green, G::Met, G::Met},
    {Done, Green, Yellow, Green, G::Met, G::Met},
    {OnTrack, Green, Yellow, Green, G::Expected, G::Expected},
    {Improving, Green, Yellow, Green, G::Expected, G::Expected},
    {MetAtRisk, Yellow, Yellow, Yellow, G::AtRisk, G::AtRisk},
    {ImprovingThenWorse, Yellow, Yellow, Yellow, G::Slow, G::Slow},
    {Slow, Yellow, Yellow, Yellow, G::Slow, G::Slow},
    {Recovering, Yellow, Yellow, Yellow, G::Slow, G::Slow},
    {Insufficient, Grey, Grey, Grey, G::Unknown, G::Unknown},
    {MissingBase, Grey, Grey, Grey, G::Unknown, G::Unknown},
    {Status::NoData, Grey, Grey, Grey, G::Unknown, G::Unknown},
    {NotDone, Grey, Grey, Grey, G::Open, G::Open},
    {Lagging, Orange, Orange, Grey, G::Late, G::Unknown},
    {FellBack, Red, Red, Grey, G::Bad, G::Unknown},
    {MissedFinal, Red, Red, Grey, G::Bad, G::Unknown},
    {Worsening, Red, Red, Grey, G::Bad, G::Unknown},
    {Regressing, Red, Red, Grey, G::Bad, G::Unknown},
};

} // namespace

TEST_CASE("every status has its colour and grade, also in doubt") {
    CHECK(std::size(table) == status_count);
    for (const Row& row : table) {
        INFO(std::string(status_name(row.status)));
        CHECK(plain_warning(row.status) == row.plain);
        CHECK(warning_of(row.status, {}) == row.plain);
        CHECK(warning_of(row.status, {.awaiting_final = true}) == row.awaiting);
        CHECK(warning_of(row.status, {.within_interval = true}) == row.within);
        CHECK(grade_of(row.status) == row.grade);
        CHECK(grade_of(row.status, {.within_interval = true}) == row.grade_within);
        CHECK(grade_of(row.status, {.awaiting_final = true}) == Grade::AwaitingFinal);
        CHECK(grade_of(row.status, {true, true}) == Grade::AwaitingFinal);
    }
}

TEST_CASE("a worse status never has a better colour") {
    for (int i = 1; i < status_count; ++i)
        CHECK(plain_warning(static_cast<Status>(i - 1)) <= plain_warning(static_cast<Status>(i)));
}

TEST_CASE("names are different") {
    std::set<std::string_view> names;
    for (int i = 0; i < status_count; ++i) {
        names.insert(status_name(static_cast<Status>(i)));
    }
    CHECK(names.size() == status_count);
    CHECK(status_name(Status::ImprovingThenWorse) == "improving_then_worse");
    CHECK(warning_name(Warning::Grey) == "grey");
}

TEST_CASE("a county's report has four words; a grade counts under one, awaited figures apart") {
    CHECK(report_word(Grade::Met) == ReportWord::MetEarly);
    CHECK(report_word(Grade::AtRisk) == ReportWord::MetEarly);
    CHECK(report_word(Grade::Expected) == ReportWord::Expected);
    for (const Grade grade : {Grade::Slow, Grade::Open, Grade::Late, Grade::Bad})
        CHECK(report_word(grade) == ReportWord::Unmet);
    CHECK(report_word(Grade::Unknown) == ReportWord::NoData);
    CHECK(report_word(Grade::AwaitingFinal) == ReportWord::AwaitingFinal);
    CHECK(report_word_name(ReportWord::MetEarly) == "met_early");
    CHECK(report_word_name(ReportWord::AwaitingFinal) == "awaiting_final");
}

TEST_CASE("a worse status never has a better grade, unless the figures do not tell") {
    Grade before = Grade::Met;
    for (int i = 0; i < status_count; ++i) {
        const Grade grade = grade_of(static_cast<Status>(i));
        if (grade == Grade::Unknown)
            continue;
        CHECK(before <= grade);
        before = grade;
    }
}

TEST_CASE("grades have names of their own, and every list has them worst first") {
    std::set<std::string_view> names;
    for (int i = 0; i < grade_count; ++i) {
        const auto grade = static_cast<Grade>(i);
        names.insert(grade_name(grade));
        CHECK(grade_named(grade_name(grade)) == grade);
        CHECK(rank_of(grades_worst_first[static_cast<std::size_t>(i)]) == i);
    }
    CHECK(names.size() == grade_count);
    CHECK_FALSE(grade_named("").has_value());
    CHECK(grades_worst_first.front() == Grade::Bad);
    CHECK(grades_worst_first.back() == Grade::Unknown);
}

TEST_CASE("a figure that chance alone explains gets 数据不足, not the word that was withdrawn") {
    CHECK(worded_status(Status::FellBack, Grade::Unknown) == Status::Insufficient);
    CHECK(worded_status(Status::FellBack, Grade::Bad) == Status::FellBack);
    CHECK(worded_status(Status::NoData, Grade::Unknown) == Status::NoData);
}

TEST_CASE("flags are named when they are set") {
    CHECK(flag_names({}).empty());
    const Flags all{true, true, true, true};
    CHECK(flag_names(all) ==
          std::vector<std::string_view>{"stale", "awaiting_final", "provisional", "small_number"});
}
