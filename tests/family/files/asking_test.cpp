// How the shipped checklists ask: questions are true of every child asked about, direct, and kind.
#include "base/text.h"
#include "tests/family/files/family.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

using namespace zhixiao;

namespace {

using Words = std::vector<std::u32string>;

// The months of age within which a statement is true.
struct Ages {
    int from = 0;
    int until = 18 * 12;
};

// Returns the ages of a stage; nothing for a stage without a child or without an age.
std::optional<Ages> ages_of(FamilyStage stage) {
    switch (stage) {
    case FamilyStage::UpTo3:
        return Ages{0, 36};
    case FamilyStage::UpTo6:
        return Ages{36, 72};
    case FamilyStage::UpTo12:
        return Ages{72, 144};
    case FamilyStage::UpTo15:
        return Ages{144, 180};
    case FamilyStage::UpTo18:
        return Ages{180, 216};
    case FamilyStage::BeforeBirth:
    case FamilyStage::Special:
        break;
    }
    return std::nullopt;
}

bool has(const std::u32string& text, const std::u32string& part) {
    return text.find(part) != text.npos;
}

bool ends_with(const std::u32string& text, const std::u32string& end) {
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

// An age in a text, with the clause before it and the two characters behind it.
struct AgeSaid {
    std::u32string before;
    int months = 0;
    std::u32string behind;
};

std::vector<AgeSaid> ages_said(const std::string& utf8_text) {
    const std::u32string text = code_points(utf8_text);
    std::vector<AgeSaid> found;
    for (std::size_t at = 0; at < text.size(); ++at) {
        std::size_t end = at;
        while (end < text.size() && text[end] >= U'0' && text[end] <= U'9')
            ++end;
        if (end == at)
            continue;
        const std::u32string unit = text.substr(end, 4);
        const bool is_years = unit.rfind(U" 岁", 0) == 0;
        const int number = std::stoi(utf8(text.substr(at, end - at)));
        const std::size_t clause = text.find_last_of(U"，；：。", at);
        const std::size_t begin = clause == text.npos ? 0 : clause + 1;
        if (is_years || unit.rfind(U" 个月", 0) == 0)
            found.push_back({text.substr(begin, at - begin), is_years ? 12 * number : number,
                             text.substr(end + (is_years ? 2 : 3), 2)});
        at = end;
    }
    return found;
}

enum class Side { From, Until, Unclear };

// Returns on which side of the age a sentence is true. 等满 16 岁再, 满 8 岁以前, 不满 16 岁 and
// 头 6 个月 mean below the age; 满 16 岁以后 means from the age on.
Side side_of(const AgeSaid& said) {
    if (has(said.before, U"等") || said.behind == U"以前" || ends_with(said.before, U"不满 ") ||
        ends_with(said.before, U"头 "))
        return Side::Until;
    return ends_with(said.before, U"满 ") ? Side::From : Side::Unclear;
}

template <class Check> void for_each_item_of_an_age(Check check) {
    for (const FamilyChecklist& checklist : shipped_family().checklists) {
        const std::optional<Ages> stage = ages_of(checklist.stage);
        if (!stage)
            continue;
        for (const FamilyItem& item : checklist.items) {
            CAPTURE(item.id.value);
            check(item, Ages{item.from_months.value_or(stage->from),
                             item.until_months.value_or(stage->until)});
        }
    }
}

void erase_each(std::u32string& text, const Words& words) {
    for (const std::u32string& word : words)
        for (std::size_t at = text.find(word); at != text.npos; at = text.find(word))
            text.erase(at, word.size());
}

// Returns `text` without its quotations: “女孩不行” quotes what others say and is not the question.
std::u32string without_quotes(std::u32string text) {
    for (std::size_t begin = text.find(U'“'); begin != text.npos; begin = text.find(U'“'))
        text.erase(begin, text.find(U'”', begin) - begin + 1);
    return text;
}

// Returns the first word that makes the question negative, so that the answer 还没有 would be a
// double negation; empty for a direct question.
std::u32string denial_in(const std::string& question) {
    std::u32string text = without_quotes(code_points(question));
    erase_each(text, {U"不满", U"不舒服", U"睡不着", U"拿不准", U"别人", U"性别"});
    for (const std::u32string word : {U"不", U"没", U"别", U"是这样吗"})
        if (has(text, word))
            return word;
    return {};
}

std::vector<std::u32string> not_kind_in(const std::string& question) {
    const std::u32string text = code_points(question);
    std::vector<std::u32string> found;
    for (const std::u32string word : {U"夫妻", U"你们两人", U"爸爸", U"妈妈", U"打骂", U"偷看"})
        if (has(text, word))
            found.push_back(word);
    if (has(text, U"丈夫") && !has(text, U"丈夫或家里人"))
        found.push_back(U"丈夫");
    return found;
}

} // namespace

TEST_CASE("family asking: an age in a question is true of every child who is asked") {
    for_each_item_of_an_age([](const FamilyItem& item, Ages asked) {
        for (const AgeSaid& said : ages_said(item.question)) {
            CAPTURE(said.months);
            const Side side = side_of(said);
            CHECK(side != Side::Unclear);
            CHECK((side != Side::Until || asked.until <= said.months));
            CHECK((side != Side::From || asked.from >= said.months));
        }
    });
}

TEST_CASE("family asking: what holds below an age is given as reason to nobody above it") {
    for_each_item_of_an_age([](const FamilyItem& item, Ages asked) {
        for (const AgeSaid& said : ages_said(item.why))
            if (ends_with(said.before, U"不满 "))
                CHECK_MESSAGE(asked.until <= said.months, item.id.value);
    });
}

TEST_CASE("family asking: who has not said how old the child is reads the age in the question") {
    int count = 0;
    for_each_item_of_an_age([&](const FamilyItem& item, Ages) {
        const std::vector<AgeSaid> said = ages_said(item.question);
        const auto names = [&](Side side, std::optional<int> months) {
            return !months || std::any_of(said.begin(), said.end(), [&](const AgeSaid& each) {
                return side_of(each) == side && each.months == *months;
            });
        };
        CHECK(names(Side::From, item.from_months));
        CHECK(names(Side::Until, item.until_months));
        count += item.from_months || item.until_months ? 1 : 0;
    });
    CHECK(count > 10);
}

TEST_CASE("family asking: 还没有 never says no to a no") {
    for (const FamilyChecklist& checklist : shipped_family().checklists)
        for (const FamilyItem& item : checklist.items)
            CHECK_MESSAGE(denial_in(item.question).empty(),
                          item.id.value << " asks with " << utf8(denial_in(item.question)));
}

TEST_CASE("family asking: elders, grandparents and parents alone are asked, too, and nobody is "
          "accused") {
    for (const FamilyChecklist& checklist : shipped_family().checklists)
        for (const FamilyItem& item : checklist.items)
            for (const std::u32string& word : not_kind_in(item.question))
                FAIL_CHECK(item.id.value << " asks with " << utf8(word));
}

TEST_CASE("family asking: the rules notice what they are for") {
    CHECK(denial_in("你不打骂孩子，也不当着别人羞辱他吗？") == U"不");
    CHECK(denial_in("没有人在她身边吸烟，是这样吗？") == U"没");
    CHECK(denial_in("女儿不舒服、睡不着时，你会听她说吗？").empty());
    CHECK(not_kind_in("夫妻吵架时，丈夫先停下来吗？") == Words{U"夫妻", U"丈夫"});
    const std::vector<AgeSaid> said = ages_said("不满 8 岁，等他满 12 岁；满 16 岁以后，17 岁时");
    REQUIRE(said.size() == 4);
    CHECK(side_of(said[0]) == Side::Until);
    CHECK(said[0].months == 96);
    CHECK(side_of(said[1]) == Side::Until);
    CHECK(side_of(said[2]) == Side::From);
    CHECK(side_of(said[3]) == Side::Unclear);
}
