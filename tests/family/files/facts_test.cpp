// Compares every figure, article and date of the shipped checklists with
// tests/cases/family_facts.json, a transcript of the checked facts and their corrections.
#include "base/text.h"
#include "rights/model/law.h"
#include "tests/family/files/family.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

using namespace zhixiao;
using nlohmann::json;

namespace {

using TextSet = std::set<std::string>;

const json& facts() {
    static const json all =
        json::parse(file_at("tests/cases/family_facts.json").text, nullptr, false);
    return all;
}

std::vector<std::string> words_in(const std::string& text) {
    std::istringstream stream(text);
    std::vector<std::string> words;
    for (std::string word; stream >> word;)
        words.push_back(word);
    return words;
}

bool is_digit(char32_t sign) { return sign >= U'0' && sign <= U'9'; }

// Returns the number at `at` if it is written in Chinese and a unit follows: 两周, 三个月. 一 is
// left out, because idioms use it.
std::string spelt_out(const std::u32string& text, std::size_t at) {
    static const std::u32string digits = U"〇一二三四五六七八九十";
    const char32_t sign = text[at] == U'两' ? U'二' : text[at] == U'半' ? U'〇' : text[at];
    const std::size_t value = digits.find(sign);
    if (value == digits.npos || sign == U'一')
        return {};
    static const std::vector<std::u32string> units = {U"小时", U"分钟", U"岁", U"周",   U"个月",
                                                      U"月",   U"元",   U"次", U"天",   U"年",
                                                      U"毫克", U"针",   U"点", U"国际", U"类"};
    for (const std::u32string& unit : units)
        if (text.compare(at + 1, unit.size(), unit) == 0)
            return std::to_string(value);
    return {};
}

// Returns all numbers in a text: “0.4”, “9:20”, and both “13” and “18” of 13—18.
TextSet figures_in(const std::string& utf8_text) {
    const std::u32string text = code_points(utf8_text);
    TextSet figures;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::string spelt = spelt_out(text, i);
        if (!spelt.empty())
            figures.insert(spelt);
        if (!is_digit(text[i]))
            continue;
        std::u32string figure;
        while (i < text.size() &&
               (is_digit(text[i]) || ((text[i] == U'.' || text[i] == U':') && i + 1 < text.size() &&
                                      is_digit(text[i + 1]))))
            figure += text[i++];
        --i;
        figures.insert(utf8(figure));
    }
    return figures;
}

std::string name(Confidence confidence) {
    const char* names[] = {"high", "medium", "low"};
    return names[static_cast<int>(confidence)];
}

std::string title_of(const std::string& abbreviation) {
    return facts()["titles"].value(abbreviation, "?" + abbreviation);
}

// Calls `check` with each item of the table and the shipped item of the same id.
template <class Check> void for_each_item(Check check) {
    for (const json& fact : facts()["items"]) {
        const FamilyItem* item = find_item(shipped_family(), {fact["id"].get<std::string>()});
        REQUIRE_MESSAGE(item != nullptr, fact["id"].get<std::string>());
        CAPTURE(item->id.value);
        check(fact, *item);
    }
}

} // namespace

TEST_CASE("family facts: the stages have the items of the table, in its order") {
    std::map<std::string, std::vector<std::string>> expected;
    for (const json& fact : facts()["items"]) {
        std::vector<std::string>& stage = expected[fact["stage"]];
        stage.push_back(fact["id"]);
        CHECK(fact["n"] == stage.size());
    }
    REQUIRE(expected.size() == 7);
    for (const FamilyChecklist& checklist : shipped_family().checklists) {
        std::vector<std::string> found;
        for (const FamilyItem& item : checklist.items)
            found.push_back(item.id.value);
        CHECK(found == expected[std::string(stage_name(checklist.stage))]);
    }
}

TEST_CASE("family facts: no figure is given that the table does not have for the item") {
    for_each_item([](const json& fact, const FamilyItem& item) {
        const std::vector<std::string> listed = words_in(fact["figures"]);
        TextSet allowed(listed.begin(), listed.end());
        TextSet given;
        for (const std::string* text : {&item.question, &item.why, &item.try_today})
            given.merge(figures_in(*text));
        TextSet with_talk = given;
        if (item.talk_to) {
            with_talk.merge(figures_in(item.talk_to->text));
            allowed.insert(item.talk_to->hotlines.begin(), item.talk_to->hotlines.end());
        }
        for (const std::string& figure : with_talk)
            CHECK_MESSAGE(allowed.count(figure) == 1, figure);
        for (const std::string& figure : listed)
            CHECK_MESSAGE(given.count(figure) == 1, figure << " is not said");
    });
}

TEST_CASE("family facts: each item says what the table holds to be its point") {
    for_each_item([](const json& fact, const FamilyItem& item) {
        std::string all = item.question + item.why + item.try_today;
        if (item.talk_to)
            all += item.talk_to->text;
        for (const json& part : fact["says"])
            CHECK_MESSAGE(all.find(part.get<std::string>()) != std::string::npos,
                          "does not say " << part.get<std::string>());
    });
}

TEST_CASE("family facts: each item rests on the laws and articles of the table, as sure as it is") {
    for_each_item([](const json& fact, const FamilyItem& item) {
        std::map<std::string, std::string> expected;
        for (auto it = fact["basis"].begin(); it != fact["basis"].end(); ++it)
            expected[title_of(it.key())] = articles_name(words_in(it.value()));
        std::map<std::string, std::string> found;
        for (const FamilyBasis& basis : item.basis)
            found[basis.title] = basis.article;
        CHECK(found == expected);
        CHECK(name(item.confidence) == fact["confidence"]);
    });
}

TEST_CASE("family facts: dates of laws and documents are those of the table") {
    std::map<std::string, std::string> dates; // by title
    for (auto it = facts()["dates"].begin(); it != facts()["dates"].end(); ++it)
        dates[title_of(it.key())] = it.value();
    for_each_item([&](const json&, const FamilyItem& item) {
        for (const FamilyBasis& basis : item.basis) {
            for (const std::string& date : words_in(dates[basis.title]))
                CHECK_MESSAGE(basis.date.find(date) != std::string::npos, basis.title);
            CHECK_MESSAGE(basis.date.empty() == dates[basis.title].empty(), basis.title);
        }
    });
}

TEST_CASE("family facts: an age that an item is bound to is that of the table") {
    for_each_item([](const json& fact, const FamilyItem& item) {
        const json ages = fact.value("ages", json::array({nullptr, nullptr}));
        const json found = {item.from_months ? json(*item.from_months) : json(),
                            item.until_months ? json(*item.until_months) : json()};
        CHECK(found == ages);
    });
}

TEST_CASE("family facts: the first aid that an item names is that of the table") {
    for_each_item([](const json& fact, const FamilyItem& item) {
        std::vector<std::string> found;
        for (const FirstAidId& first_aid : item.first_aid)
            found.push_back(first_aid.value);
        CHECK(found == words_in(fact.value("first_aid", "")));
    });
}

TEST_CASE("family facts: figures are found in digits and in Chinese") {
    CHECK(figures_in("每天 0.4 毫克，晚上 9:20 前，13—18 小时") ==
          TextSet{"0.4", "9:20", "13", "18"});
    CHECK(figures_in("超过两周，三个月，一次，六不") == TextSet{"2", "3"});
    CHECK(figures_in("打 12356。") == TextSet{"12356"});
}
