// The results of a class put together: without names, each stage by itself, and with groups hidden
// that are so small that one could tell who answered.
#pragma once

#include "family/model/family.h"
#include "family/model/score.h"

#include <cstddef>
#include <vector>

namespace zhixiao {

// One parent's answers, from a short code or a file.
struct FamilyResult {
    FamilyStage stage = FamilyStage::BeforeBirth;
    Answers answers;

    bool operator==(const FamilyResult&) const = default;
};

// The number of results below which a group is hidden.
constexpr int smallest_group = 5;
constexpr std::size_t most_often_listed = 3;

// The answers of all results to the items of one dimension.
struct DimensionSpread {
    Dimension dimension = Dimension::Health;
    // True when fewer than five results answered any of its items with 是, 有时 or 还没有.
    bool is_hidden = false;
    AnswerCounts counts; // all 0 when hidden

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
    bool is_hidden = false;                  // fewer than five results: shows only their number
    std::vector<DimensionSpread> dimensions; // the dimensions of the checklist
    // At most three, by falling count; ties by falling weight, then in the order of the checklist.
    std::vector<OftenNotYet> often_not_yet;

    bool operator==(const StageRollUp&) const = default;
};

// Returns one roll-up for each stage with results, in the order of stages.
std::vector<StageRollUp> roll_up(const Family& family, const std::vector<FamilyResult>& results);

} // namespace zhixiao
