// Results of a class put together: no names, stages apart, and nothing of groups that are so small
// that one could tell who answered.
#pragma once

#include "domain/family.h"
#include "domain/family_score.h"

#include <cstddef>
#include <vector>

namespace zhixiao {

// One parent's answers, as a short code or a file brings them.
struct FamilyResult {
    FamilyStage stage = FamilyStage::BeforeBirth;
    Answers answers;

    bool operator==(const FamilyResult&) const = default;
};

// Fewer than this are hidden.
constexpr int smallest_group = 5;
constexpr std::size_t most_often_listed = 3;

// All answers to the items of one dimension, over all results.
struct DimensionSpread {
    Dimension dimension = Dimension::Health;
    bool is_hidden = false; // fewer than five results answered any of it 是, 有时 or 还没有
    AnswerCounts counts;    // all 0 when hidden

    bool operator==(const DimensionSpread&) const = default;
};

struct OftenNotYet {
    FamilyItemId item;
    int not_yet = 0;
    int answered = 0; // 是, 有时 or 还没有; at least five

    bool operator==(const OftenNotYet&) const = default;
};

struct StageRollUp {
    FamilyStage stage = FamilyStage::BeforeBirth;
    int results = 0;
    bool is_hidden = false;                  // fewer than five results: nothing but their number
    std::vector<DimensionSpread> dimensions; // those that the checklist has
    std::vector<OftenNotYet> often_not_yet;  // at most three; ties by weight, then as in the list

    bool operator==(const StageRollUp&) const = default;
};

// One for each stage that has results, in the order of stages.
std::vector<StageRollUp> roll_up(const Family& family, const std::vector<FamilyResult>& results);

} // namespace zhixiao
