// Compares hotlines, laws, articles, situations and services with tests/cases/rights_facts.json, a
// transcript of the checked facts and their corrections.
#include "tests/rights/files/rights.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>
#include <sstream>
#include <string>
#include <vector>

using namespace zhixiao;
using nlohmann::json;

namespace {

using NameSet = std::set<std::string>;

const json& facts() {
    static const json all =
        json::parse(file_at("tests/cases/rights_facts.json").text, nullptr, false);
    return all;
}

std::string name(Confidence confidence) {
    const char* names[] = {"high", "medium", "low"};
    return names[static_cast<int>(confidence)];
}

std::string name(LifeStage stage) {
    const char* names[] = {"before_birth", "pregnancy", "childhood", "work", "hardship", "old_age"};
    return names[static_cast<int>(stage)];
}

NameSet words_in(const json& from, const char* key) {
    std::istringstream stream(from.value(key, ""));
    NameSet words;
    for (std::string word; stream >> word;)
        words.insert(word);
    return words;
}

bool says(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

std::string all_of(const Hotline& hotline) {
    return hotline.name + hotline.purpose + hotline.hours + hotline.caveat + hotline.local +
           hotline.origin.source;
}

NameSet articles_of(const Situation& situation, const std::string& law) {
    NameSet articles;
    for (const Citation& citation : situation.basis)
        if (citation.law.value == law)
            articles.insert(citation.articles.begin(), citation.articles.end());
    return articles;
}

bool is_cited(const Situation& situation, const std::string& law) {
    return std::any_of(situation.basis.begin(), situation.basis.end(),
                       [&](const Citation& citation) { return citation.law.value == law; });
}

NameSet numbers_of(const Situation& situation) {
    NameSet numbers;
    for (const std::vector<Call>* calls : {&situation.danger.calls, &situation.calls})
        for (const Call& call : *calls)
            numbers.insert(call.hotline.value);
    return numbers;
}

// Says whether the situation has the time limit of the table: the same law, exactly the same
// articles, and the same length.
bool has_limit(const Situation& situation, const json& fact) {
    const NameSet articles = words_in(fact, "articles");
    return std::any_of(situation.deadlines.begin(), situation.deadlines.end(),
                       [&](const Deadline& deadline) {
                           const std::vector<std::string>& cited = deadline.law.articles;
                           return deadline.law.law.value == fact["law"] &&
                                  NameSet(cited.begin(), cited.end()) == articles &&
                                  says(deadline.limit, fact["limit"]);
                       });
}

// Returns the version of the service that the table means; null when there is none.
const Service* service_of(const json& fact) {
    const Validity days{fact.value("from", ""), fact.value("until", "")};
    const std::vector<Service>& services = shipped_rights().services;
    const auto found = std::find_if(services.begin(), services.end(), [&](const Service& service) {
        return service.id.value == fact["id"] && service.validity == days;
    });
    return found == services.end() ? nullptr : &*found;
}

std::string all_of(const Service& service) {
    return service.name + service.what + service.who + service.where + service.national +
           service.local + service.rests_on + service.origin.source;
}

void check_within(const NameSet& wanted, const NameSet& found, const std::string& where) {
    for (const std::string& one : wanted)
        CHECK_MESSAGE(found.count(one) == 1, where << " lacks " << one);
}

} // namespace

TEST_CASE("rights facts: the hotlines are those of the table, with what it says of each") {
    NameSet expected;
    for (const json& fact : facts()["hotlines"]) {
        const std::string number = fact["number"];
        expected.insert(number);
        const Hotline* hotline = find_hotline(shipped_rights(), {number});
        REQUIRE_MESSAGE(hotline != nullptr, number);
        CHECK_MESSAGE(name(hotline->origin.confidence) == fact["confidence"], number);
        for (const json& part : fact["says"])
            CHECK_MESSAGE(says(all_of(*hotline), part),
                          number << " does not say " << part.get<std::string>());
    }
    NameSet found;
    for (const Hotline& hotline : shipped_rights().hotlines)
        found.insert(hotline.id.value);
    CHECK(found == expected);
    for (const json& number : facts()["not_hotlines"])
        CHECK(found.count(number) == 0);
}

TEST_CASE(
    "rights facts: the front page has the seven numbers of the rule and 12348, and no other") {
    std::vector<std::string> front;
    for (const Hotline& hotline : shipped_rights().hotlines)
        if (hotline.front)
            front.push_back(hotline.id.value);
    CHECK(front == facts()["front"].get<std::vector<std::string>>());
}

TEST_CASE("rights facts: the laws are those of the table, with their dates and articles") {
    NameSet expected;
    for (const json& fact : facts()["laws"]) {
        const std::string id = fact["id"];
        expected.insert(id);
        const Law* law = find_law(shipped_rights(), {id});
        REQUIRE_MESSAGE(law != nullptr, id);
        CHECK_MESSAGE(says(law->title, fact["title"]), id);
        CHECK_MESSAGE(says(law->version, fact["version"]), id);
        CHECK_MESSAGE(law->in_force == fact["in_force"], id);
        CHECK_MESSAGE(name(law->origin.confidence) == fact["confidence"], id);
        NameSet articles;
        for (const Article& article : law->articles)
            articles.insert(article.number);
        NameSet listed = words_in(fact, "facts");
        for (const char* source : {"corrections", "text", "corrections_2", "text_2"})
            for (const std::string& number : words_in(fact, source))
                CHECK_MESSAGE(listed.insert(number).second, id << " " << number << " twice");
        CHECK_MESSAGE(articles == listed, id);
    }
    NameSet found;
    for (const Law& law : shipped_rights().laws)
        found.insert(law.id.value);
    CHECK(found == expected);
}

TEST_CASE("rights facts: articles say the limits, sums and conditions of the table") {
    for (const json& fact : facts()["laws"]) {
        const Law* law = find_law(shipped_rights(), {fact["id"]});
        REQUIRE(law != nullptr);
        const NameSet unsure = words_in(fact, "unsure");
        for (const Article& article : law->articles) {
            const bool is_unsure = confidence_of(*law, article) != law->origin.confidence;
            const std::string& begins = article.validity.from;
            const std::string named = article.number + (begins.empty() ? "" : "@" + begins);
            CHECK_MESSAGE(is_unsure == (unsure.count(named) == 1), law->id.value << " " << named);
        }
        const json parts = fact.value("says", json::object());
        for (auto it = parts.begin(); it != parts.end(); ++it) {
            const Article* article = find_article(*law, it.key());
            REQUIRE_MESSAGE(article != nullptr, it.key());
            for (const json& part : it.value())
                CHECK_MESSAGE(says(article->text, part), law->id.value << " " << it.key()
                                                                       << " does not say "
                                                                       << part.get<std::string>());
        }
    }
}

TEST_CASE("rights facts: every situation has the calls, articles and departments of the table") {
    NameSet expected;
    for (const json& fact : facts()["situations"]) {
        const std::string id = fact["situation"];
        expected.insert(id);
        const Situation* situation = find_situation(shipped_rights(), {id});
        REQUIRE_MESSAGE(situation != nullptr, id);
        check_within(words_in(fact, "calls"), numbers_of(*situation), id);
        CHECK_MESSAGE(situation->evidence.size() >= fact["evidence"].get<std::size_t>(), id);
        const json& basis = fact["basis"];
        for (auto it = basis.begin(); it != basis.end(); ++it) {
            CHECK_MESSAGE(is_cited(*situation, it.key()), id << " does not cite " << it.key());
            check_within(words_in(basis, it.key().c_str()), articles_of(*situation, it.key()),
                         id + " " + it.key());
        }
        NameSet departments;
        for (const DepartmentRole& role : situation->departments)
            departments.insert(role.department.value);
        check_within(words_in(fact, "departments"), departments, id);
        for (const json& limit : fact.value("deadlines", json::array()))
            CHECK_MESSAGE(has_limit(*situation, limit), id << " lacks " << limit.dump());
    }
    NameSet found;
    for (const Situation& situation : shipped_rights().situations)
        found.insert(situation.id.value);
    CHECK(found == expected);
}

TEST_CASE("rights facts: the services of the table say what it says, each for its days") {
    for (const json& fact : facts()["services"]) {
        const std::string id = fact["id"];
        const Service* service = service_of(fact);
        REQUIRE_MESSAGE(service != nullptr, id);
        CHECK_MESSAGE(name(service->origin.confidence) == fact["confidence"], id);
        CHECK_MESSAGE(name(service->stage) == fact["stage"], id);
        for (const json& part : fact["says"])
            CHECK_MESSAGE(says(all_of(*service), part),
                          id << " does not say " << part.get<std::string>());
        NameSet cited;
        for (const Citation& citation : service->basis)
            if (citation.law.value == fact.value("law", ""))
                cited.insert(citation.articles.begin(), citation.articles.end());
        check_within(words_in(fact, "articles"), cited, id);
    }
}

TEST_CASE("rights facts: on every day a service is there once, also when its rule changes") {
    for (const Service& each : shipped_rights().services)
        for (const char* day : {"2026-11-30", "2026-12-31", "2027-01-01"}) {
            const std::vector<Service>& services = shipped_rights().services;
            CHECK_MESSAGE(std::count_if(services.begin(), services.end(),
                                        [&](const Service& one) {
                                            return one.id == each.id && holds_on(one.validity, day);
                                        }) == 1,
                          each.id.value << " on " << day);
        }
}

TEST_CASE("rights facts: the star map has the departments of the joint conference") {
    std::vector<std::string> on_map;
    for (const HelpingDepartment& department : shipped_rights().departments)
        if (department.on_map)
            on_map.push_back(department.id.value);
    std::vector<std::string> expected = facts()["joint_conference"];
    std::sort(on_map.begin(), on_map.end());
    std::sort(expected.begin(), expected.end());
    CHECK(on_map == expected);
    const std::string police = find_helper(shipped_rights(), {"police"})->duty;
    CHECK(says(police, "家暴不是“家务事”"));
    CHECK(says(police, "致死致残"));
}

TEST_CASE("rights facts: every kind of place of the seeds is among the points") {
    for (const json& wanted : facts()["points"]) {
        const std::vector<HelpPoint>& points = shipped_rights().points;
        CHECK_MESSAGE(
            std::count_if(points.begin(), points.end(),
                          [&](const HelpPoint& point) { return says(point.name, wanted); }) == 1,
            wanted.get<std::string>());
    }
    CHECK(shipped_rights().points.size() == facts()["points"].size());
}
