// The shipped rights content: it loads, every item names its origin, and the lists are complete.
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

} // namespace

TEST_CASE("rights: the shipped files load without a problem") {
    const Checked<Rights> loaded = content::load_rights(rights_files());
    const auto* problems = std::get_if<std::vector<Problem>>(&loaded);
    CHECK_MESSAGE(problems == nullptr, (problems ? said(*problems) : ""));
}

TEST_CASE("rights: every item has its source, the date it was checked and how sure it is") {
    const Rights& rights = shipped_rights();
    std::vector<const Origin*> origins{&rights.reporting.origin, &rights.protection_order.origin};
    for (const Hotline& one : rights.hotlines)
        origins.push_back(&one.origin);
    for (const Law& one : rights.laws)
        origins.push_back(&one.origin);
    for (const Situation& one : rights.situations)
        origins.push_back(&one.origin);
    for (const HelpingDepartment& one : rights.departments)
        origins.push_back(&one.origin);
    for (const HelpPoint& one : rights.points)
        origins.push_back(&one.origin);
    for (const Service& one : rights.services)
        origins.push_back(&one.origin);
    REQUIRE(origins.size() > 150);
    for (const Origin* origin : origins) {
        CHECK_FALSE(origin->source.empty());
        CHECK((origin->checked == "2025-04-19" || origin->checked == "2026-11-22" ||
               origin->checked == "2026-11-30"));
        CHECK(origin->confidence != Confidence::Low);
    }
}

TEST_CASE("rights: a source says what it is, and is of medium confidence when it stands alone") {
    const Rights& rights = shipped_rights();
    std::vector<const Origin*> origins;
    for (const Hotline& one : rights.hotlines)
        origins.push_back(&one.origin);
    for (const Law& one : rights.laws)
        origins.push_back(&one.origin);
    for (const Situation& one : rights.situations)
        origins.push_back(&one.origin);
    for (const HelpingDepartment& one : rights.departments)
        origins.push_back(&one.origin);
    for (const Service& one : rights.services)
        origins.push_back(&one.origin);
    const auto says = [](const Origin& origin, const char* words) {
        return origin.source.find(words) != std::string::npos;
    };
    for (const Origin* origin : origins) {
        INFO(origin->source);
        // Remarks on how the facts were checked are not for residents.
        for (const char* remark : {"没有找到", "第二个出处", "没有核", "核到", "独立核查", "旁证"})
            CHECK_FALSE(says(*origin, remark));
        for (const char* alone : {"，只见于一处公开资料", "一般了解", "依据常识"})
            if (says(*origin, alone))
                CHECK(origin->confidence == Confidence::Medium);
    }
}

TEST_CASE("rights: help for danger comes first in every situation, 110 or for a medical one 120") {
    for (const Situation& situation : shipped_rights().situations) {
        const std::string first = situation.danger.calls.front().hotline.value;
        CHECK_MESSAGE(first == (situation.id.value == "unsafe-products" ? "120" : "110"),
                      situation.id.value);
    }
}

TEST_CASE("rights: a shut door leads to 12389, 12309 or 12345 in every situation") {
    std::set<std::string> used;
    for (const Situation& situation : shipped_rights().situations) {
        std::set<std::string> here;
        for (const Call& call : situation.closed_door)
            here.insert(call.hotline.value);
        CHECK_MESSAGE(here.count("12345") == 1, situation.id.value);
        used.insert(here.begin(), here.end());
    }
    CHECK(used == std::set<std::string>{"12389", "12309", "12345", "12338", "12377"});
}

TEST_CASE("rights: what is kept as evidence is written down in neutral words for paper") {
    // Someone who finds the list must not learn from it what it is for.
    const char* telling[] = {"伤", "暴", "骚扰", "告诫", "保护令", "悔过", "报警", "性侵",
                             "虐", "打", "妇联", "公安", "警",     "怀孕", "不删"};
    for (const Situation& situation : shipped_rights().situations)
        for (const Evidence& evidence : situation.evidence)
            for (const char* word : telling)
                CHECK_MESSAGE(evidence.neutral.find(word) == std::string::npos,
                              situation.id.value << ": " << evidence.neutral);
}

TEST_CASE("rights: nobody but teachers, doctors and offices must report; everyone may") {
    const Reporting& reporting = shipped_rights().reporting;
    CHECK(reporting.signs.size() == 9);
    CHECK(reporting.others.find("不是必须") != std::string::npos);
    CHECK(reporting.others.find("任何人都有权") != std::string::npos);
    CHECK(reporting.calls.front().hotline == HotlineId{"110"});
}

TEST_CASE("rights: the services reach every stage of life, and blanks stay blank") {
    for (const LifeStage stage :
         {LifeStage::BeforeBirth, LifeStage::Pregnancy, LifeStage::Childhood, LifeStage::Work,
          LifeStage::Hardship, LifeStage::OldAge})
        CHECK(services_at(shipped_rights(), stage).size() >= 3);
    const Service& loans = *std::find_if(
        shipped_rights().services.begin(), shipped_rights().services.end(),
        [](const Service& service) { return service.id == ServiceId{"start-up-loans"}; });
    CHECK(loans.national.empty());
    for (const Service& service : shipped_rights().services)
        for (const std::string& text : {service.what, service.who, service.national, service.local})
            CHECK_MESSAGE(text.find('*') == std::string::npos, service.id.value);
}

TEST_CASE("rights: every law on the shelf that a situation uses leads back to it") {
    const std::vector<const Situation*> citing =
        situations_citing(shipped_rights(), LawId{"minors-sexual-crimes"});
    std::vector<std::string> ids;
    for (const Situation* situation : citing)
        ids.push_back(situation->id.value);
    CHECK(ids == std::vector<std::string>{"sexual-assault", "online-grooming"});
}

TEST_CASE("rights: nothing shown holds a link or markup") {
    for (const content::File& file : rights_files())
        for (const char* sign : {"://", "www.", "<", ".com", ".cn"})
            CHECK_MESSAGE(file.text.find(sign) == std::string::npos, file.name << " " << sign);
}
