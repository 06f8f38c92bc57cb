// Tests of a child's stage, and of when the next one begins.
#include "family/model/child.h"

#include "tests/family/model/cases.h"

#include <doctest/doctest.h>

using namespace zhixiao;

namespace {

Month month_in(const std::string& text) {
    return {std::stoi(text.substr(0, 4)), std::stoi(text.substr(5, 2))};
}

Day day_in(const std::string& text) {
    return {std::stoi(text.substr(0, 4)), std::stoi(text.substr(5, 2)),
            std::stoi(text.substr(8, 2))};
}

} // namespace

TEST_CASE("child: the stage follows from month of birth and day as the table says") {
    REQUIRE(family_cases()["stages"].size() > 10);
    for (const Json& one : family_cases()["stages"]) {
        CAPTURE(one["id"].get<std::string>());
        std::optional<StageNow> expected;
        if (one.contains("stage")) {
            expected = StageNow{stage_named(one["stage"]), month_in(one["until"]), one["left"], {}};
            if (one.contains("next"))
                expected->next = stage_named(one["next"]);
        }
        CHECK(stage_of(month_in(one["born"]), day_in(one["today"])) == expected);
    }
}

TEST_CASE("child: stages follow each other without a gap until the child is of age") {
    const Month born{2026, 7};
    std::vector<FamilyStage> passed;
    for (int age = -12; age < 18 * 12; ++age) {
        const Month now = months_after(born, age);
        const std::optional<StageNow> stage = stage_of(born, {now.year, now.month, 15});
        REQUIRE(stage.has_value());
        CHECK(age_in_months(born, {now.year, now.month, 1}) == age);
        CHECK(months_between(now, stage->until) == stage->months_left);
        CHECK(stage->months_left >= 1);
        if (passed.empty() || passed.back() != stage->stage)
            passed.push_back(stage->stage);
    }
    CHECK(passed == std::vector(every_stage.begin(), every_stage.end() - 1));
    CHECK_FALSE(stage_of(born, {2044, 7, 1}).has_value());
}

TEST_CASE("child: items are asked at their age, all of them where no age is known") {
    FamilyChecklist checklist;
    checklist.items.resize(3);
    checklist.items[0].id = {"always"};
    checklist.items[1].id = {"from"};
    checklist.items[1].from_months = 156;
    checklist.items[2].id = {"until"};
    checklist.items[2].until_months = 156;
    const auto ids = [&](std::optional<int> age) {
        std::string result;
        for (const FamilyItem* item : items_at(checklist, age))
            result += item->id.value + " ";
        return result;
    };
    CHECK(ids(155) == "always until ");
    CHECK(ids(156) == "always from ");
    CHECK(ids({}) == "always from until ");
}

TEST_CASE("child: of the special section only what fits the family is asked") {
    FamilyChecklist checklist;
    checklist.items.resize(3);
    checklist.items[0].circumstance = Circumstance::LeftBehind;
    checklist.items[1].circumstance = Circumstance::Apart;
    checklist.items[2].circumstance = Circumstance::OneParent;
    const std::vector<Circumstance> both{Circumstance::OneParent, Circumstance::LeftBehind};
    CHECK(items_in(checklist, both) == FamilyItems{&checklist.items[0], &checklist.items[2]});
    CHECK(items_in(checklist, {}).empty());
    CHECK(items_in(checklist, {Circumstance::Disability}).empty());
}
