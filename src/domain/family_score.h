// What the answers to a checklist say, dimension by dimension: strengths first, then what to try.
// No total and no pass or fail; docs/family.md gives the rules.
#pragma once

#include "base/calendar.h"
#include "domain/family.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace zhixiao {

struct AnswerCounts {
    int yes = 0;
    int sometimes = 0;
    int not_yet = 0;
    int not_applicable = 0;
    int unanswered = 0;

    bool operator==(const AnswerCounts&) const = default;
};

// No answer: unanswered.
void add_answer(AnswerCounts& counts, std::optional<Answer> answer);

int count_of(const AnswerCounts& counts, Answer answer);

// How many are 是, 有时 or 还没有.
int answers_given(const AnswerCounts& counts);

// 是 is worth 2, 有时 1, 还没有 0, each times the weight of the item; 不适用 and what is
// unanswered leave both sums.
struct DimensionScore {
    Dimension dimension = Dimension::Health;
    int points = 0;
    int possible = 0; // 0: nothing of it was answered, and there is no share
    AnswerCounts counts;

    bool operator==(const DimensionScore&) const = default;
};

// Those dimensions that `items` has, in their order.
std::vector<DimensionScore> dimension_scores(const FamilyItems& items, const Answers& answers);

// None when nothing was answered, else from 0 to 1.
std::optional<double> share_of(const DimensionScore& score);

// By falling share, equal ones as they came; last those without one.
std::vector<DimensionScore> strengths_first(std::vector<DimensionScore> scores);

constexpr std::size_t most_done_well = 4;

// What a family already does: items answered 是, by falling weight, one of each dimension before a
// second of any, so that they tell of as much as they can.
FamilyItems done_well(const FamilyItems& items, const Answers& answers);

constexpr std::size_t most_to_try = 3;
constexpr std::size_t most_to_try_of_one_dimension = 2;

// What to try next: 还没有 before 有时, then by falling weight, then what is easiest, then in the
// order given. Not all three of one dimension, so that one sore point does not take up the page.
FamilyItems to_try(const FamilyItems& items, const Answers& answers);

// The items whose answer is one upon which to talk to a professional, in the order given.
FamilyItems to_talk_about(const FamilyItems& items, const Answers& answers);

// The answers of one day.
struct CheckUp {
    Day day;
    FamilyStage stage = FamilyStage::BeforeBirth;
    Answers answers;

    bool operator==(const CheckUp&) const = default;
};

// Points of the earlier and the later check-up, over those items that both answered 是, 有时 or
// 还没有: what is newly answered, or no longer, is no change.
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
    std::vector<DimensionChange> dimensions; // those with anything to compare

    bool operator==(const FamilyChange&) const = default;
};

// Either may come first; of one day `two` counts as the later. Check-ups of different stages have
// nothing to compare.
FamilyChange change_between(const FamilyItems& items, const CheckUp& one, const CheckUp& two);

} // namespace zhixiao
