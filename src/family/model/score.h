// Scores: what the answers to a checklist say by dimension, strengths first, then what to try.
// There is no total and no pass or fail; docs/family.md gives the rules.
#pragma once

#include "base/calendar.h"
#include "family/model/family.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace zhixiao {

// The score of one dimension. 是 is worth 2 points, 有时 1, 还没有 0, each times the weight of the
// item; 不适用 and unanswered items count neither in `points` nor in `possible`.
struct DimensionScore {
    Dimension dimension = Dimension::Health;
    int points = 0;
    int possible = 0; // 0: nothing was answered, so there is no share
    AnswerCounts counts;

    bool operator==(const DimensionScore&) const = default;
};

// Returns the scores of the dimensions that `items` has, in the order of the dimensions.
std::vector<DimensionScore> dimension_scores(const FamilyItems& items, const Answers& answers);

// Returns points ÷ possible, from 0 to 1; none when nothing was answered.
std::optional<double> share_of(const DimensionScore& score);

// Sorts by falling share; equal shares keep their order, and scores without a share come last.
std::vector<DimensionScore> strengths_first(std::vector<DimensionScore> scores);

constexpr std::size_t most_done_well = 4;

// Returns what a family already does: items answered 是, by falling weight, then ease, one of each
// dimension before a second of any, so that they cover as much as possible.
FamilyItems done_well(const FamilyItems& items, const Answers& answers);

constexpr std::size_t most_to_try = 3;
constexpr std::size_t most_to_try_of_one_dimension = 2;

// Returns what to try next: 还没有 before 有时, then by falling weight, then by falling ease, then
// in the order given. At most two are of one dimension, so that one sore point does not fill the
// page.
FamilyItems to_try(const FamilyItems& items, const Answers& answers);

// Returns the items whose answer brings up the advice to talk to a professional, in the order
// given.
FamilyItems to_talk_about(const FamilyItems& items, const Answers& answers);

// The answers to one stage on one day.
struct CheckUp {
    Day day;
    FamilyStage stage = FamilyStage::BeforeBirth;
    Answers answers;

    bool operator==(const CheckUp&) const = default;
};

// The points of an earlier and a later check-up, over the items that both answered 是, 有时 or
// 还没有: an answer that only one of them has is no change.
struct DimensionChange {
    Dimension dimension = Dimension::Health;
    int items = 0; // at least 1
    int before = 0;
    int after = 0;
    int possible = 0;

    bool operator==(const DimensionChange&) const = default;
};

struct FamilyChange {
    Day before;
    Day after;
    std::vector<DimensionChange> dimensions; // those with an item to compare

    bool operator==(const FamilyChange&) const = default;
};

// Compares two check-ups in either order; of the same day, `two` counts as the later. Check-ups of
// different stages have nothing to compare.
FamilyChange change_between(const FamilyItems& items, const CheckUp& one, const CheckUp& two);

} // namespace zhixiao
