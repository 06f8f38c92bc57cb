// Counts the answers of a class.
#include "family/model/rollup.h"

#include <algorithm>
#include <map>

namespace zhixiao {
namespace {

using Group = std::vector<const FamilyResult*>; // the results of one stage

AnswerCounts counts_of(const FamilyItem& item, const Group& group) {
    AnswerCounts counts;
    for (const FamilyResult* result : group)
        add_answer(counts, answer_to(result->answers, item.id));
    return counts;
}

std::vector<DimensionSpread> spreads(const FamilyItems& items, const Group& group) {
    std::map<Dimension, DimensionSpread> all;
    std::map<Dimension, int> contributing; // results that answered any of its items
    for (const FamilyResult* result : group)
        for (const DimensionScore& one : dimension_scores(items, result->answers)) {
            add_counts(all[one.dimension].counts, one.counts);
            contributing[one.dimension] += answers_given(one.counts) > 0 ? 1 : 0;
        }
    std::vector<DimensionSpread> result;
    for (const Dimension dimension : every_dimension) {
        const auto found = all.find(dimension);
        if (found == all.end())
            continue;
        const bool is_hidden = contributing[dimension] < smallest_group;
        result.push_back({dimension, is_hidden, is_hidden ? AnswerCounts{} : found->second.counts});
    }
    return result;
}

std::vector<OftenNotYet> often_not_yet(const FamilyItems& items, const Group& group) {
    FamilyItems by_weight = items;
    std::stable_sort(
        by_weight.begin(), by_weight.end(),
        [](const FamilyItem* one, const FamilyItem* two) { return one->weight > two->weight; });
    std::vector<OftenNotYet> result;
    for (const FamilyItem* item : by_weight) {
        const AnswerCounts counts = counts_of(*item, group);
        if (counts.not_yet > 0 && answers_given(counts) >= smallest_group)
            result.push_back({item->id, counts.not_yet, answers_given(counts)});
    }
    std::stable_sort(
        result.begin(), result.end(),
        [](const OftenNotYet& one, const OftenNotYet& two) { return one.not_yet > two.not_yet; });
    if (result.size() > most_often_listed)
        result.resize(most_often_listed);
    return result;
}

} // namespace

std::vector<StageRollUp> roll_up(const Family& family, const std::vector<FamilyResult>& results) {
    std::vector<StageRollUp> all;
    for (const FamilyStage stage : every_stage) {
        Group group;
        for (const FamilyResult& result : results)
            if (result.stage == stage)
                group.push_back(&result);
        const FamilyChecklist* checklist = find_checklist(family, stage);
        if (group.empty() || !checklist)
            continue;
        StageRollUp rolled{stage, static_cast<int>(group.size()), false, {}, {}};
        rolled.is_hidden = rolled.results < smallest_group;
        if (!rolled.is_hidden) {
            const FamilyItems items = items_at(*checklist, std::nullopt);
            rolled.dimensions = spreads(items, group);
            rolled.often_not_yet = often_not_yet(items, group);
        }
        all.push_back(rolled);
    }
    return all;
}

} // namespace zhixiao
