// The checklist: its progress, the answers chosen, the reasons for items, and the links at its end.
#include "family/pages/parts.h"
#include "tests/family/pages/visits.h"

#include <doctest/doctest.h>

namespace zhixiao {
namespace {

const FamilyItemId sleep{"sleep-6-12"};

State asking(const std::string& stage = "6-12") { return family_at(check_view(stage)); }

State of_mingming(Month born, const std::string& stage = "6-12") {
    State state = asking(stage);
    name_child(state, "明明", born);
    return state;
}

// Returns the ids of the items that have cards, in the order of the page.
std::vector<std::string> asked_in(const State& state) {
    std::vector<std::string> found;
    each_node(page_of(state), [&](const scene::Node& node) {
        if (node.key.rfind("item-", 0) == 0)
            found.push_back(node.key.substr(5));
    });
    return found;
}

std::vector<std::string> ids_of(const FamilyItems& items) {
    std::vector<std::string> ids;
    for (const FamilyItem* item : items)
        ids.push_back(item->id.value);
    return ids;
}

const scene::Node* below(const scene::Node& node, const std::string& key) {
    if (node.key == key)
        return &node;
    for (const scene::Node& child : scene::children_of(node))
        if (const scene::Node* found = below(child, key))
            return found;
    return nullptr;
}

// Returns the buttons of an item, by the answer that each gives.
std::map<std::string, scene::Button> answers_of(const State& state, const FamilyItemId& item) {
    std::map<std::string, scene::Button> found;
    const scene::Node page = page_of(state);
    const scene::Node* card = below(page, "item-" + item.value);
    if (!card)
        return found;
    for (const scene::Button& button : all_of<scene::Button>(*card)) {
        const auto* set = held_as<SetAnswer>(button.press);
        if (set && set->item == item && set->stage == "6-12")
            found.emplace(set->answer, button);
    }
    return found;
}

scene::Meter progress_of(const State& state) {
    return all_of<scene::Meter>(page_of(state)).front();
}

} // namespace

TEST_CASE("family check: every item of a stage is asked once, in the order of the list") {
    for (const FamilyStage stage : every_stage) {
        if (stage == FamilyStage::Special)
            continue;
        const FamilyItems items = items_at(*find_checklist(family_shown(), stage), std::nullopt);
        for (const State& state : in_every_form(asking(std::string(stage_name(stage)))))
            CHECK(asked_in(state) == ids_of(items));
    }
}

TEST_CASE("family check: what is not for the child's age is not asked") {
    const State small = of_mingming({2019, 3});
    const State big = of_mingming({2015, 3});
    CHECK(says(said_in(small), "item-under-8-not-alone"));
    CHECK_FALSE(says(said_in(big), "item-under-8-not-alone"));
    CHECK(asked_in(big).size() + 1 == asked_in(small).size());
}

TEST_CASE("family check: the other stages are one press away, and the one shown is marked") {
    for (const State& state : in_every_form(asking())) {
        for (const FamilyStage stage : every_stage)
            CHECK(leads(state, "#/family/check/" + std::string(stage_name(stage))));
        std::vector<std::string> current;
        for (const scene::Link& link : all_of<scene::Link>(page_of(state)))
            if (link.current && link.look == scene::LinkLook::Content)
                current.push_back(link.to.address);
        CHECK(current == std::vector<std::string>{"#/family/check/6-12"});
    }
}

TEST_CASE("family check: progress counts the answers of now, 不适用 among them") {
    State state = asking();
    CHECK(says(said_in(state), "一共 18 题"));
    CHECK(says(said_in(state), "大约 4 分钟"));
    CHECK(progress_of(state).share == 0);
    answer_some(state, FamilyStage::UpTo12, today_there, 4, Answer::NotApplicable);
    CHECK(says(said_in(state), "已答 4 题，还有 14 题"));
    CHECK(progress_of(state).steps == 18);
    CHECK(progress_of(state).share == doctest::Approx(4.0 / 18));
    first_child(state).check_ups.clear();
    answer_some(state, FamilyStage::UpTo12, today_there, 18);
    CHECK(says(said_in(state), "18 题都答完了"));
    CHECK(progress_of(state).share == 1);
}

TEST_CASE("family check: whoever is asked items for other ages reads what to answer to them") {
    const std::string hint = family_shown().words("check.ages");
    State state = asking();
    CHECK(says(said_in(state), hint));
    name_child(state, "明明", {2018, 12});
    CHECK_FALSE(says(said_in(state), hint));
    name_child(state, "乐乐", {2022, 5}); // is in another stage, so is asked all of this one
    state.family.child = 1;
    CHECK(says(said_in(state), hint));
}

TEST_CASE("family check: at eight nothing is asked of children below eight") {
    State state = asking();
    name_child(state, "明明", {2018, 12});
    CHECK(says(said_in(state), "满 8 岁以前"));
    state.family.record.children.front().child->born = {2018, 11};
    CHECK_FALSE(says(said_in(state), "满 8 岁"));
}

TEST_CASE("family check: an item has each answer, and the one given is the one pressed") {
    State state = asking();
    for (const State& each : in_every_form(state)) {
        const auto answers = answers_of(each, sleep);
        CHECK(answers.size() == every_answer.size());
        for (const auto& each_answer : answers)
            CHECK(each_answer.second.pressed == false);
    }
    for (const Answer given : every_answer) {
        first_child(state).check_ups.clear();
        answer_some(state, FamilyStage::UpTo12, today_there, 1, given);
        for (const State& each : in_every_form(state))
            for (const auto& answer : answers_of(each, sleep))
                CHECK(answer.second.pressed == (answer.first == answer_name(given)));
    }
}

TEST_CASE("family check: 是, 有时 and 还没有 have a shape each, so that no colour is needed") {
    const auto answers = answers_of(asking(), sleep);
    CHECK(answers.at("yes").mark == scene::Mark::Dot);
    CHECK(answers.at("sometimes").mark == scene::Mark::HalfDot);
    CHECK(answers.at("not_yet").mark == scene::Mark::Ring);
    CHECK_FALSE(answers.at("not_applicable").mark);
}

TEST_CASE("family check: each answer has a word, and one that is counted has a shape as well") {
    for (const Answer answer : every_answer) {
        INFO(answer_name(answer));
        const std::string word = family_shown().words("answer." + std::string(answer_name(answer)));
        CHECK_FALSE(says(word, "⟦"));
        CHECK((!is_counted(answer) || pages::mark_of(answer)));
    }
}

TEST_CASE("family check: each item is named by its number and question for those who listen") {
    CHECK(says(said_in(asking()), "\"第 1 题：孩子每天睡够 10 小时，晚上 9:20 前睡吗？\""));
}

TEST_CASE("family check: why, what to try and the basis open beneath one item, and close again") {
    const FamilyItem& item = *find_item(family_shown(), {"screen-15-minutes"});
    State state = asking();
    CHECK_FALSE(says(said_in(state), item.why));
    CHECK(act_of<OpenItem>(state, "为什么问，今天试什么") == OpenItem{sleep});
    state.family.opened = item.id;
    const std::string said = said_in(state);
    CHECK(says(said, item.why));
    CHECK(says(said, item.try_today));
    CHECK(says(said, "近视防控实施方案"));
    CHECK(says(said, "把握中等"));
    CHECK(act_of<OpenItem>(state, "收起") == OpenItem{});
}

TEST_CASE("family check: a law stands with its article under the question, and how many more") {
    const std::string said = said_in(asking());
    CHECK(says(said, "\"未成年人保护法 第七十条等 2 处\""));
    CHECK(says(said, "\"教育部关于学生睡眠的通知\""));
}

TEST_CASE("family check: one may look at the result at any time, once there is an answer") {
    State state = asking();
    CHECK_FALSE(leads(state, "#/family/result/6-12"));
    answer_some(state, FamilyStage::UpTo12, today_there, 4);
    CHECK(leads(state, "#/family/result/6-12"));
    CHECK(says(said_in(state), "还有 14 题没答，也可以先看结果"));
    first_child(state).check_ups.clear();
    answer_some(state, FamilyStage::UpTo12, today_there, 18);
    CHECK(leads(state, "#/family/result/6-12"));
    CHECK_FALSE(says(said_in(state), "题没答"));
}

TEST_CASE("family check: an unfinished checklist is continued, or begun anew") {
    State state = asking();
    answer_some(state, FamilyStage::UpTo12, {2026, 11, 20}, 4);
    CHECK(says(said_in(state), "11 月 20 日答到一半"));
    CHECK(says(said_in(state), "已答 4 题，还有 14 题"));
    CHECK(act_of<StartCheckUp>(state, "从头答一次") == StartCheckUp{"6-12"});
}

TEST_CASE(
    "family check: what was complete on an earlier day is told with its date, over new cards") {
    State state = asking();
    answer_some(state, FamilyStage::UpTo12, {2025, 9, 12}, 18);
    const std::string said = said_in(state);
    CHECK(says(said, "上次是 2025 年 9 月 12 日答的"));
    CHECK(says(said, "\"看上次的结果\" -> #/family/result/6-12"));
    CHECK(says(said, "一共 18 题"));
    CHECK(act_of<StartCheckUp>(state, "从头答一次") == StartCheckUp{"6-12"});
    for (const auto& answer : answers_of(state, sleep))
        CHECK(answer.second.pressed == false);
}

TEST_CASE("family check: answers of today can be begun anew once all are there, and it says so") {
    State state = asking();
    answer_some(state, FamilyStage::UpTo12, today_there, 4);
    CHECK_FALSE(act_of<StartCheckUp>(state, "今天的重新答"));
    first_child(state).check_ups.clear();
    answer_some(state, FamilyStage::UpTo12, today_there, 18);
    CHECK(act_of<StartCheckUp>(state, "今天的重新答") == StartCheckUp{"6-12"});
    CHECK(says(said_in(state), "今天答的会清掉"));
}

TEST_CASE(
    "family check: the special section asks only what fits, and nothing before one has said") {
    State state = asking("special");
    CHECK(asked_in(state).empty());
    CHECK(act_of<SetCircumstance>(state, "父母在外地工作") == SetCircumstance{"left-behind", true});
    first_child(state).circumstances = {Circumstance::Apart, Circumstance::OneParent};
    const FamilyItems items = items_in(*find_checklist(family_shown(), FamilyStage::Special),
                                       {Circumstance::Apart, Circumstance::OneParent});
    CHECK(asked_in(state) == ids_of(items));
    CHECK(act_of<SetCircumstance>(state, "一个人带孩子") == SetCircumstance{"one-parent", false});
}

TEST_CASE("family check: whose answers these are is said, and when the stage is not the child's") {
    CHECK(says(said_in(of_mingming({2015, 3})), "这次答的是：明明"));
    CHECK(says(said_in(of_mingming({2022, 3})), "明明现在在“3—6 岁”这一段；下面是“6—12 岁”的题。"));
}

TEST_CASE("family check: remembering is offered with the answers, and never taken for granted") {
    CHECK(act_of<KeepFamily>(asking(), "在这台设备上记住") == KeepFamily{true});
}

} // namespace zhixiao
