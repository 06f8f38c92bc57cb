// Roll-ups of verdicts: counts in the words of a county's report, 达标率, and the order worst
// first.
#pragma once

#include "plan/model/series_table.h"
#include "plan/model/verdict.h"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace zhixiao {

// The part of a verdict that a board keeps, which is small because there may be hundreds of
// thousands. A page that needs more judges again.
struct Mark {
    std::optional<Status> status; // shown_status; none: a target in words, not counted
    std::optional<Grade> grade;
    Flags flags;
    bool is_of_milestone = false; // whether `status` is the milestone's
    std::optional<double> pace;   // the pace behind `status`

    bool operator==(const Mark&) const = default;
};

Mark mark_of(const Verdict& verdict);

// Says whether a comes before b in the order worst first (docs/progress.md, Roll-up): by grade,
// then by status, then by the slower pace; within 数据不足, cells without any figure come last.
// Targets in words come after all others. A strict weak order.
bool is_worse(const Mark& a, const Mark& b);

// One cell of the board: an indicator in an area.
struct Judged {
    std::size_t indicator = 0;       // index in pack.indicators
    std::optional<std::size_t> area; // index in pack.areas; none: the whole plan
    Mark mark;

    bool operator==(const Judged&) const = default;
};

// Returns every cell of `table`, row by row; `pack` must be the one that the table was made from.
std::vector<Judged> judge_all(const Pack& pack, const SeriesTable& table, int this_year);

// The share of a group that must be assessable for the group to have a verdict (docs/progress.md,
// Roll-up).
constexpr double conclusive_share = 0.75;

// The counts of a group's verdicts by grade. There are no scores, because scores of different units
// do not add up.
class Tally {
  public:
    void add(const Mark& mark);
    void add(const Tally& other);

    int count(Grade grade) const { return grades_[static_cast<std::size_t>(grade)]; }
    int count(ReportWord word) const;          // sum of the grades with this word
    int in_words() const { return in_words_; } // targets in words, which are in no other count

    int total() const; // of all grades
    // All but 无数据 and 待终期数据; the denominator of met_share.
    int assessable() const;

    // Returns 达标率, 提前达标 ÷ assessable; none when nothing is assessable.
    std::optional<double> met_share() const;

    // Says whether a large enough share is assessable for a verdict (conclusive_share).
    bool is_conclusive() const;

    // Returns the word of the worst assessable indicator: 提前达标 when all are met, 未达标 when
    // one is not expected to be. None unless is_conclusive.
    std::optional<ReportWord> verdict() const;

    bool operator==(const Tally&) const = default;

  private:
    std::array<int, grade_count> grades_{};
    int in_words_ = 0;
};

// Says whether group a comes before group b in the order worst first: the smaller 达标率, then the
// more 未达标. Groups with too little data for a verdict come after those with one.
bool is_worse(const Tally& a, const Tally& b);

// Says whether a comes before b when the areas or indicators of a board are ordered worst first:
// the one with more 倒退, then with more 明显滞后, and so on down to 有回落风险.
bool has_more_behind(const Tally& a, const Tally& b);

// The counts of one field, department or area. `place` is its index in the pack's list; for areas,
// none is the whole plan.
struct Group {
    std::optional<std::size_t> place;
    Tally tally;

    bool operator==(const Group&) const = default;
};

Tally tally_of(std::span<const Judged> cells);

// Return the groups worst first; equal ones stay in the order of the pack. Every field is there,
// and every department or area with a cell. An indicator counts for each of its responsible
// departments (责任单位), not for the supporting ones. Cells of several areas count one by one; for
// the fields of one area, pass only its cells.
std::vector<Group> roll_up_by_field(const Pack& pack, std::span<const Judged> cells);
std::vector<Group> roll_up_by_department(const Pack& pack, std::span<const Judged> cells);
std::vector<Group> roll_up_by_area(const Pack& pack, std::span<const Judged> cells);

} // namespace zhixiao
