// The shipped checklists: they load, keep the promises about their wording, and have codes that can
// hold every answer.
#include "base/text.h"
#include "family/model/code.h"
#include "tests/family/files/family.h"
#include "tests/rights/files/rights.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

using namespace zhixiao;

namespace {

std::string said(const std::vector<Problem>& problems) {
    std::string text;
    for (const Problem& problem : problems)
        text += "\n" + problem.where + " " + problem.what + "；" + problem.fix;
    return text;
}

bool ends_with(const std::string& text, const std::string& end) {
    return text.size() >= end.size() &&
           text.compare(text.size() - end.size(), end.size(), end) == 0;
}

std::vector<const FamilyItem*> all_items() {
    std::vector<const FamilyItem*> items;
    for (const FamilyChecklist& checklist : shipped_family().checklists)
        for (const FamilyItem& item : checklist.items)
            items.push_back(&item);
    return items;
}

std::size_t length(const std::string& text) { return code_points(text).size(); }

} // namespace

TEST_CASE("family: the shipped file reads without a problem") {
    const Checked<Family> read = content::read_family(file_at("assets/content/family.json"));
    const auto* problems = std::get_if<std::vector<Problem>>(&read);
    CHECK_MESSAGE(problems == nullptr, (problems ? said(*problems) : ""));
    CHECK(all_items().size() == 114);
}

TEST_CASE("family: every question can be answered with yes, and all texts are short") {
    for (const FamilyItem* item : all_items()) {
        CAPTURE(item->id.value);
        CHECK(ends_with(item->question, "吗？"));
        CHECK(ends_with(item->why, "。"));
        CHECK((ends_with(item->try_today, "。") || ends_with(item->try_today, "？")));
        CHECK(length(item->question) <= 52);
        CHECK(length(item->why) <= 80);
        CHECK(length(item->try_today) <= 50);
    }
}

TEST_CASE("family: nothing is said in words that blame or judge") {
    for (const FamilyItem* item : all_items())
        for (const char* word : {"合格", "应该", "必须做到", "失职", "不负责任", "怪你", "犯错"})
            for (const std::string* text : {&item->question, &item->why, &item->try_today})
                CHECK_MESSAGE(text->find(word) == std::string::npos, item->id.value << " " << word);
}

TEST_CASE("family: numbers to call are hotlines of the rights part, and stand in the text") {
    std::set<std::string> known;
    for (const Hotline& hotline : shipped_rights().hotlines)
        known.insert(hotline.id.value);
    int count = 0;
    for (const FamilyItem* item : all_items()) {
        if (!item->talk_to)
            continue;
        ++count;
        for (const std::string& number : item->talk_to->hotlines) {
            CHECK_MESSAGE(known.count(number) == 1, item->id.value << " " << number);
            CHECK_MESSAGE(item->talk_to->text.find(number) != std::string::npos,
                          item->id.value << " does not say " << number);
        }
        for (const char* word : {"抑郁", "焦虑症", "自闭", "多动", "障碍", "患有"})
            CHECK_MESSAGE(item->talk_to->text.find(word) == std::string::npos,
                          item->id.value << " sounds like a diagnosis: " << word);
    }
    CHECK(count > 20);
}

TEST_CASE("family: who may harm himself gets 120 or 110 along with the lines for talking") {
    for (const FamilyItem* item : all_items()) {
        if (!item->talk_to || item->talk_to->text.find("伤害自己") == std::string::npos)
            continue;
        const std::vector<std::string>& hotlines = item->talk_to->hotlines;
        for (const char* number : {"12356", "120", "110"})
            CHECK_MESSAGE(std::count(hotlines.begin(), hotlines.end(), number) == 1,
                          item->id.value << " " << number);
    }
}

TEST_CASE("family: a code is short enough to type, whatever the stage") {
    for (const FamilyChecklist& checklist : shipped_family().checklists) {
        Answers answers;
        for (const FamilyItem& item : checklist.items)
            answers[item.id] = Answer::NotApplicable;
        const std::string code = code_of(checklist, answers);
        CAPTURE(code);
        CHECK(code.size() <= 22); // ZX1-XXXX-XXXX-XXXX-XXX
        const Checked<FamilyResult> read = result_from_code(shipped_family(), code);
        REQUIRE(std::holds_alternative<FamilyResult>(read));
        CHECK(std::get<FamilyResult>(read) == FamilyResult{checklist.stage, answers});
    }
}

TEST_CASE("family: a code of the lists as they were before is told to be one, and never read") {
    for (FamilyChecklist before : shipped_family().checklists) {
        Answers answers;
        for (const FamilyItem& item : before.items)
            answers[item.id] = Answer::Yes;
        --before.revision;
        const Checked<FamilyResult> read =
            result_from_code(shipped_family(), code_of(before, answers));
        const auto* problems = std::get_if<std::vector<Problem>>(&read);
        REQUIRE(problems);
        CHECK(problems->front().what.find("第 1 版题目，这里是第 2 版") != std::string::npos);
    }
}
