// Tests of the results of a class: the truth table, and forty invented results against a plain
// count.
#include "family/model/rollup.h"

#include "tests/family/model/cases.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <string>
#include <vector>

using namespace zhixiao;

namespace {

Json row(const DimensionSpread& one) {
    if (one.is_hidden)
        return nullptr;
    const AnswerCounts& counts = one.counts;
    return {counts.yes, counts.sometimes, counts.not_yet, counts.not_applicable, counts.unanswered};
}

Json spread_of(const StageRollUp& rolled) {
    Json result = Json::object();
    for (const DimensionSpread& one : rolled.dimensions)
        result[std::string(dimension_name(one.dimension))] = row(one);
    return result;
}

Json often_of(const StageRollUp& rolled) {
    Json result = Json::array();
    for (const OftenNotYet& one : rolled.often_not_yet)
        result.push_back({one.item.value, one.not_yet, one.answered});
    return result;
}

} // namespace

TEST_CASE("family roll-up: counts, hidden groups and what is often 还没有 are those of the table") {
    const FamilyChecklist checklist = checklist_of_cases();
    REQUIRE(family_cases()["roll_ups"].size() == 4);
    for (const Json& one : family_cases()["roll_ups"]) {
        CAPTURE(one["id"].get<std::string>());
        std::vector<FamilyResult> results;
        for (const Json& signs : one["results"])
            results.push_back({checklist.stage, answers_in(checklist, signs)});
        const std::vector<StageRollUp> all = roll_up({"", {checklist}}, results);
        REQUIRE(all.size() == 1);
        CHECK(all[0].stage == checklist.stage);
        CHECK(all[0].results == static_cast<int>(results.size()));
        CHECK(all[0].is_hidden == one["hidden"]);
        CHECK(spread_of(all[0]).dump() == one["spread"].dump());
        CHECK(often_of(all[0]).dump() == one["often"].dump());
    }
}

TEST_CASE("family roll-up: stages stay apart, in their order, and none is shown without results") {
    Dice dice(3);
    Family family;
    for (const FamilyStage stage : every_stage)
        family.checklists.push_back(invent_checklist(dice, stage));
    std::vector<FamilyResult> results;
    for (int i = 0; i < 6; ++i) {
        results.push_back({FamilyStage::UpTo15, {}});
        if (i < 2)
            results.push_back({FamilyStage::UpTo3, {}});
    }
    const std::vector<StageRollUp> all = roll_up(family, results);
    REQUIRE(all.size() == 2);
    CHECK(all[0] == StageRollUp{FamilyStage::UpTo3, 2, true, {}, {}});
    CHECK(all[1].stage == FamilyStage::UpTo15);
    CHECK(all[1].results == 6);
    CHECK_FALSE(all[1].is_hidden);
    CHECK(roll_up(family, {}).empty());
}

TEST_CASE("family roll-up: forty results give the same figures as a plain count") {
    Dice dice(40);
    for (int round = 0; round < 20; ++round) {
        const FamilyChecklist checklist = invent_checklist(dice, FamilyStage::UpTo12);
        std::vector<FamilyResult> results;
        for (int i = 0; i < 40; ++i)
            results.push_back({checklist.stage, invent_answers(dice, checklist)});
        const std::vector<StageRollUp> all = roll_up({"", {checklist}}, results);
        REQUIRE(all.size() == 1);

        // Counts each item by itself, answer by answer, without using the code under test.
        std::map<std::string, std::vector<int>> by_dimension;
        std::vector<int> most{0, 0, 0};
        for (const FamilyItem& item : checklist.items) {
            std::vector<int>& counts = by_dimension[std::string(dimension_name(item.dimension))];
            counts.resize(5);
            int not_yet = 0;
            for (const FamilyResult& result : results) {
                const auto found = result.answers.find(item.id);
                const bool is_answered = found != result.answers.end();
                ++counts[is_answered ? static_cast<std::size_t>(found->second) : 4];
                not_yet += is_answered && found->second == Answer::NotYet ? 1 : 0;
            }
            most.push_back(not_yet);
        }
        CHECK(spread_of(all[0]).dump() == Json(by_dimension).dump());
        std::sort(most.rbegin(), most.rend());
        for (std::size_t i = 0; i < all[0].often_not_yet.size(); ++i)
            CHECK(all[0].often_not_yet[i].not_yet == most[i]);
        CHECK(all[0].often_not_yet.size() == std::min<std::size_t>(3, checklist.items.size()));
    }
}

TEST_CASE("family roll-up: the order of results changes nothing") {
    Dice dice(41);
    const FamilyChecklist checklist = invent_checklist(dice, FamilyStage::UpTo6);
    std::vector<FamilyResult> results;
    for (int i = 0; i < 30; ++i)
        results.push_back({checklist.stage, invent_answers(dice, checklist)});
    const std::vector<FamilyResult> turned(results.rbegin(), results.rend());
    CHECK(roll_up({"", {checklist}}, turned) == roll_up({"", {checklist}}, results));
}
