// Verdicts put together: counts in the words of a county's report, 达标率, and worst first.
#pragma once

#include "domain/series_table.h"
#include "domain/verdict.h"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace zhixiao {

// What a board keeps of a verdict, small as there may be hundreds of thousands; the rest is judged
// again when someone asks.
struct Mark {
    std::optional<Status> status; // the one in front (shown_status); none: in words, not counted
    std::optional<Grade> grade;
    Flags flags;
    bool is_of_milestone = false; // status is the headline
    std::optional<double> pace;   // of what status is from

    bool operator==(const Mark&) const = default;
};

Mark mark_of(const Verdict& verdict);

// Roll-up, worst first: by grade, then by status, then the slower pace; of what the figures do not
// tell, what has none at all comes last. A strict order, which what is in words ends.
bool is_worse(const Mark& a, const Mark& b);

// One cell of the board.
struct Judged {
    std::size_t indicator = 0;       // place in pack.indicators
    std::optional<std::size_t> area; // place in pack.areas; none: the whole plan
    Mark mark;

    bool operator==(const Judged&) const = default;
};

// Every cell of the table, row by row; `pack` is what the table was made of.
std::vector<Judged> judge_all(const Pack& pack, const SeriesTable& table, int this_year);

// Roll-up: at least this share has to be assessable for a verdict on the whole group.
constexpr double conclusive_share = 0.75;

// Counts over the verdicts of one group; no scores, as those of different units do not add up.
class Tally {
  public:
    void add(const Mark& mark);
    void add(const Tally& other);

    int count(Grade grade) const { return grades_[static_cast<std::size_t>(grade)]; }
    int count(ReportWord word) const;          // of the grades that it is the word of
    int in_words() const { return in_words_; } // targets in words, which no count includes

    int total() const;      // all grades
    int assessable() const; // all but 无数据 and 待终期数据: the denominator of met_share

    // 达标率: 提前达标 ÷ assessable; nothing when nothing is assessable.
    std::optional<double> met_share() const;

    // Whether enough is assessable for a verdict.
    bool is_conclusive() const;

    // As good as its worst assessable indicator: 提前达标 when all are met, 未达标 when one is not
    // expected to be. Nothing unless is_conclusive.
    std::optional<ReportWord> verdict() const;

    bool operator==(const Tally&) const = default;

  private:
    std::array<int, grade_count> grades_{};
    int in_words_ = 0;
};

// Worst first among groups: the smaller 达标率, then the more 未达标; those with too little data
// for a verdict come after those with one.
bool is_worse(const Tally& a, const Tally& b);

// Worst first among the areas or the indicators of a board: the more 倒退, then the more 明显滞后,
// and so on down to 有回落风险.
bool has_more_behind(const Tally& a, const Tally& b);

// One field, department or area: its place in the pack's list of such, and its counts. For areas,
// none is the whole plan.
struct Group {
    std::optional<std::size_t> place;
    Tally tally;

    bool operator==(const Group&) const = default;
};

Tally tally_of(std::span<const Judged> cells);

// Worst first; groups of equal standing stay in the order of the pack. Every field, and every
// department that is responsible for something, is there. An indicator counts for each of its
// responsible departments (责任单位), not for the supporting ones. Cells of several areas count one
// by one: give those of one area for that area's fields.
std::vector<Group> roll_up_by_field(const Pack& pack, std::span<const Judged> cells);
std::vector<Group> roll_up_by_department(const Pack& pack, std::span<const Judged> cells);
std::vector<Group> roll_up_by_area(const Pack& pack, std::span<const Judged> cells);

} // namespace zhixiao
