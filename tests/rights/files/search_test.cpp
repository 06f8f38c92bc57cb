// Everyday phrases (tests/cases/rights_phrases.json) find their situation in the shipped content.
#include "rights/model/search.h"

#include "tests/rights/files/rights.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

using namespace zhixiao;
using nlohmann::json;

namespace {

json cases(const char* list) {
    return json::parse(file_at("tests/cases/rights_phrases.json").text, nullptr, false)[list];
}

const SituationIndex& index_of_all() {
    static const SituationIndex index(shipped_rights());
    return index;
}

std::vector<std::string> first_three(const std::string& phrase) {
    std::vector<std::string> ids;
    for (const SituationHit& hit : index_of_all().find(phrase, 3).hits)
        ids.push_back(hit.situation->id.value);
    return ids;
}

std::string joined(const std::vector<std::string>& ids) {
    std::string text;
    for (const std::string& id : ids)
        text += id + " ";
    return text;
}

} // namespace

TEST_CASE("rights search: every everyday phrase finds its situation among the first three") {
    const json found = cases("found");
    REQUIRE(found.size() >= 30);
    for (const json& one : found) {
        const std::string phrase = one["phrase"];
        const std::vector<std::string> ids = first_three(phrase);
        CHECK_MESSAGE(std::count(ids.begin(), ids.end(), one["situation"].get<std::string>()) == 1,
                      phrase << " -> " << joined(ids));
    }
}

TEST_CASE("rights search: the phrases reach every situation, and most are no curated phrase") {
    std::set<std::string> reached;
    std::set<std::string> curated;
    for (const Situation& situation : shipped_rights().situations)
        curated.insert(situation.search.begin(), situation.search.end());
    std::size_t of_our_own = 0;
    const json found = cases("found");
    for (const json& one : found) {
        reached.insert(one["situation"].get<std::string>());
        of_our_own += curated.count(one["phrase"].get<std::string>());
    }
    CHECK(reached.size() == shipped_rights().situations.size());
    CHECK(of_our_own * 4 < found.size());
}

TEST_CASE("rights search: what is about something else finds nothing") {
    for (const json& one : cases("nothing")) {
        const std::string phrase = one;
        CHECK_MESSAGE(first_three(phrase).empty(), phrase << " -> " << joined(first_three(phrase)));
    }
}

TEST_CASE("rights search: a phrase with a word of danger raises the hint at 110, a calm one not") {
    for (const json& one : cases("danger"))
        CHECK_MESSAGE(index_of_all().find(one.get<std::string>()).in_danger,
                      one.get<std::string>());
    for (const json& one : cases("no_danger"))
        CHECK_MESSAGE(!index_of_all().find(one.get<std::string>()).in_danger,
                      one.get<std::string>());
}

TEST_CASE("rights search: every curated phrase finds its own situation first or second") {
    for (const Situation& situation : shipped_rights().situations) {
        for (const std::string& phrase : situation.search) {
            std::vector<std::string> ids = first_three(phrase);
            ids.resize(std::min<std::size_t>(2, ids.size()));
            CHECK_MESSAGE(std::count(ids.begin(), ids.end(), situation.id.value) == 1,
                          phrase << " -> " << joined(ids));
        }
    }
}
