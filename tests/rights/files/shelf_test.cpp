// Compares the law shelf with tests/cases/rights_facts.json where an article changes on a day, or
// has the app's own advice beside it.
#include "tests/rights/files/rights.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <map>
#include <set>
#include <string>
#include <vector>

using namespace zhixiao;
using nlohmann::json;

namespace {

const json& law_facts() {
    static const json all =
        json::parse(file_at("tests/cases/rights_facts.json").text, nullptr, false);
    return all["laws"];
}

const Law& law_of(const json& fact) {
    const Law* law = find_law(shipped_rights(), LawId{fact["id"]});
    REQUIRE_MESSAGE(law != nullptr, fact["id"].get<std::string>());
    return *law;
}

bool says(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

void check_says(const std::string& text, const json& parts, const std::string& where) {
    for (const json& part : parts)
        CHECK_MESSAGE(says(text, part), where << " does not say " << part.get<std::string>());
}

} // namespace

TEST_CASE("rights shelf: an article that changes comes twice, the new text the day after the old") {
    for (const json& fact : law_facts()) {
        const Law& law = law_of(fact);
        const json changes = fact.value("changes", json::object());
        std::map<std::string, std::vector<const Article*>> by_number;
        for (const Article& article : law.articles)
            by_number[article.number].push_back(&article);
        for (const auto& [number, versions] : by_number) {
            const std::string where = law.id.value + " " + number;
            CHECK_MESSAGE((versions.size() == 2) == changes.contains(number), where);
            if (versions.size() != 2 || !changes.contains(number))
                continue;
            const std::string last = changes[number];
            CHECK_MESSAGE(versions[0]->validity.from.empty(), where);
            CHECK_MESSAGE(versions[0]->validity.until == last, where);
            CHECK_MESSAGE(versions[1]->validity.from > last, where);
            CHECK_MESSAGE(!overlap(versions[0]->validity, versions[1]->validity), where);
            check_says(versions[1]->text, fact["says_after"][number], where);
            check_says(versions[1]->text, json::array({versions[1]->validity.from}), where);
        }
    }
}

TEST_CASE("rights shelf: maternity is paid by the health insurance fund of employees from 2027") {
    for (const char* id : {"social-insurance", "women-workers"}) {
        const Law* law = find_law(shipped_rights(), LawId{id});
        REQUIRE(law != nullptr);
        for (const char* day : {"2026-12-31", "2027-01-01"}) {
            int seen = 0;
            for (const Article& article : law->articles) {
                if (!holds_on(article.validity, day) || !says(article.text, "保险基金"))
                    continue;
                ++seen;
                const bool is_after = std::string(day) == "2027-01-01";
                CHECK_MESSAGE(says(article.text, "职工基本医疗保险基金") == is_after, article.text);
                CHECK_MESSAGE(says(article.text, "生育保险基金") != is_after, article.text);
            }
            CHECK_MESSAGE(seen == 1, id << " " << day);
        }
    }
}

TEST_CASE("rights shelf: no article of a law holds before the law is in force") {
    for (const Law& law : shipped_rights().laws)
        if (law.in_force > law.origin.checked)
            for (const Article& article : law.articles)
                CHECK_MESSAGE(article.validity.from >= law.in_force, law.id.value);
}

TEST_CASE("rights shelf: advice of ours is that of the table, and the article does not hold it") {
    for (const json& fact : law_facts()) {
        const Law& law = law_of(fact);
        const json advises = fact.value("advises", json::object());
        std::set<std::string> advised;
        for (const Article& article : law.articles) {
            const std::string where = law.id.value + " " + article.number;
            if (article.advice.empty())
                continue;
            CHECK_MESSAGE(advises.contains(article.number), where);
            if (!advises.contains(article.number))
                continue;
            advised.insert(article.number);
            check_says(article.advice, advises[article.number], where);
            for (const json& part : advises[article.number])
                CHECK_MESSAGE(!says(article.text, part), where << ": " << article.text);
        }
        CHECK_MESSAGE(advised.size() == advises.size(), law.id.value);
    }
}

TEST_CASE("rights shelf: no article tells the reader what to do, which no law does") {
    for (const Law& law : shipped_rights().laws)
        for (const Article& article : law.articles)
            for (const char* word :
                 {"留好", "最好", "先打", "早点", "别忘", "不删", "原手机", "要有证据"})
                CHECK_MESSAGE(!says(article.text, word),
                              law.id.value << " " << article.number << ": " << article.text);
}

TEST_CASE("rights shelf: articles compared by the third check say so, and against what") {
    int compared = 0;
    for (const Law& law : shipped_rights().laws) {
        if (law.articles.empty())
            continue;
        CHECK_MESSAGE(law.origin.checked == "2026-11-30", law.id.value);
        CHECK_MESSAGE(says(law.origin.source, "2026-11-30"), law.id.value);
        CHECK_FALSE(says(law.origin.source, "2025-04-19"));
        if (says(law.origin.source, "2026-06-26")) {
            ++compared;
            CHECK(says(law.origin.source, "多数条文对过两份独立的文本"));
        }
    }
    CHECK(compared >= 25);
}
