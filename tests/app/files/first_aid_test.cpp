// The shipped first aid: advice that could kill when it is wrong (third check of the facts,
// 2026-11-30, §1.1, 1.2 and 1.7), and the same advice in the rights and the family part.
#include "tests/family/files/family.h"
#include "tests/rights/files/rights.h"

#include <doctest/doctest.h>

#include <string>

namespace zhixiao {
namespace {

const FirstAid& aid(const std::string& id) {
    static const FirstAid none;
    const FirstAid* found = find_first_aid(shipped_rights().first_aid, {id});
    return found ? *found : none;
}

std::string steps_of(const std::string& id) {
    std::string all;
    for (const std::string& step : aid(id).steps)
        all += step + "\n";
    return all;
}

std::string never_of(const std::string& id) {
    std::string all;
    for (const std::string& line : aid(id).never)
        all += line + "\n";
    return all;
}

bool says(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("first aid: below one year the back and the chest are struck, never the belly") {
    const std::string steps = steps_of("choking-infant");
    CHECK(says(aid("choking-infant").name, "不满 1 岁"));
    CHECK(says(steps, "拍背 5 次、压胸 5 次"));
    CHECK_FALSE(says(steps, "腹部"));
    CHECK_FALSE(says(steps, "肚脐"));
    CHECK(says(never_of("choking-infant"), "不做腹部冲击"));
}

TEST_CASE("first aid: from one year on five blows to the back and five thrusts take turns") {
    CHECK(says(aid("choking").name, "1 岁以上"));
    CHECK(says(steps_of("choking"), "拍背 5 次、腹部冲击 5 次"));
}

TEST_CASE("first aid: whoever does not respond any more is resuscitated") {
    for (const char* id : {"choking-infant", "choking"})
        CHECK(says(steps_of(id), "心肺复苏"));
}

TEST_CASE("first aid: a swallowed button battery waits for no symptom and is not thrown up") {
    const std::string steps = steps_of("button-battery");
    CHECK(says(steps, "15 到 30 分钟"));
    CHECK(says(steps, "内镜"));
    CHECK(says(never_of("button-battery"), "不催吐"));
    CHECK(says(never_of("button-battery"), "不等"));
}

TEST_CASE("first aid: burns get 20 minutes of running cool water and nothing smeared on") {
    CHECK(says(steps_of("burns"), "流动的凉水冲 20 分钟"));
    CHECK(says(never_of("burns"), "牙膏"));
}

TEST_CASE("first aid: what was swallowed is not thrown up, its bottle comes along") {
    CHECK(says(steps_of("poisoning"), "瓶子"));
    CHECK(says(never_of("poisoning"), "不催吐"));
}

TEST_CASE("first aid: in a fit nothing is put into the mouth, and five minutes call for 120") {
    CHECK(says(steps_of("febrile-seizure"), "侧着"));
    CHECK(says(steps_of("febrile-seizure"), "5 分钟"));
    CHECK(says(never_of("febrile-seizure"), "不塞"));
    CHECK(says(never_of("febrile-seizure"), "按住"));
}

TEST_CASE("first aid: all of it calls 120, and says when it was checked") {
    REQUIRE(shipped_rights().first_aid.size() == 6);
    for (const FirstAid& each : shipped_rights().first_aid) {
        INFO(each.id.value);
        CHECK(each.call == HotlineId{"120"});
        CHECK(says(steps_of(each.id.value), "120"));
        CHECK(each.origin.checked == "2026-11-30");
    }
}

TEST_CASE("first aid: the rights part and the family part tell the same") {
    const Checked<Family> family = content::load_family(
        {file_at("assets/content/family.json"), file_at("assets/content/family_words.json"),
         file_at("assets/content/first_aid.json")});
    REQUIRE(std::holds_alternative<Family>(family));
    CHECK(std::get<Family>(family).first_aid == shipped_rights().first_aid);
}

TEST_CASE("first aid: what people cry out finds it") {
    const auto first_for = [](const std::string& typed) {
        const auto found = first_aid_for(shipped_rights().first_aid, typed);
        return found.empty() ? std::string() : found.front()->id.value;
    };
    CHECK(first_for("宝宝噎住了怎么办") == "choking-infant");
    CHECK(first_for("孩子吃果冻卡住了") == "choking");
    CHECK(first_for("小孩把纽扣电池吞了") == "button-battery");
    CHECK(first_for("被热水烫到了") == "burns");
    CHECK(first_for("孩子误服了感冒药") == "poisoning");
    CHECK(first_for("发高烧抽搐了") == "febrile-seizure");
}

} // namespace zhixiao
