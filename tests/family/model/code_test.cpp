// Tests of short codes: they survive writing and reading, in any spelling, and are never misread.
#include "family/model/code.h"

#include "tests/family/model/cases.h"

#include <doctest/doctest.h>

#include <string>

using namespace zhixiao;

namespace {

Family family_of_cases() { return {"2026-11-22", {checklist_of_cases()}}; }

std::optional<FamilyResult> read(const Family& family, const std::string& typed) {
    const Checked<FamilyResult> result = result_from_code(family, typed);
    const auto* found = std::get_if<FamilyResult>(&result);
    return found ? std::optional(*found) : std::nullopt;
}

// Returns the sign that `sign` is read as: O as 0; I and L as 1.
char meant(char sign) { return sign == 'O' ? '0' : sign == 'I' || sign == 'L' ? '1' : sign; }

} // namespace

TEST_CASE("family code: answers and codes belong together as in the table") {
    const FamilyChecklist checklist = checklist_of_cases();
    for (const Json& one : family_cases()["codes"]) {
        const Answers answers = answers_in(checklist, one["answers"]);
        CHECK(code_of(checklist, answers) == one["code"]);
        CHECK(read(family_of_cases(), one["code"]) == FamilyResult{checklist.stage, answers});
    }
}

TEST_CASE("family code: small letters, gaps, full width and look-alikes are read as meant") {
    const FamilyChecklist checklist = checklist_of_cases();
    for (const Json& one : family_cases()["typed_otherwise"]) {
        CAPTURE(one["typed"].get<std::string>());
        CHECK(read(family_of_cases(), one["typed"]) ==
              FamilyResult{checklist.stage, answers_in(checklist, one["answers"])});
    }
}

TEST_CASE("family code: what is wrong with a code is said in one sentence, with what to do") {
    for (const Json& one : family_cases()["bad_codes"]) {
        const std::string typed = one["typed"];
        CAPTURE(typed);
        const Checked<FamilyResult> result = result_from_code(family_of_cases(), typed);
        const auto* problems = std::get_if<std::vector<Problem>>(&result);
        REQUIRE(problems != nullptr);
        CHECK(*problems ==
              std::vector<Problem>{{"“" + typed + "”", one["what"], one["fix"], Severity::Error}});
    }
}

TEST_CASE("family code: every answer of every checklist comes back as it was") {
    Dice dice(5);
    for (int round = 0; round < 500; ++round) {
        Family family;
        for (const FamilyStage stage : every_stage)
            family.checklists.push_back(invent_checklist(dice, stage));
        for (const FamilyChecklist& checklist : family.checklists) {
            const Answers answers = invent_answers(dice, checklist);
            const std::string code = code_of(checklist, answers);
            CAPTURE(code);
            CHECK(read(family, code) == FamilyResult{checklist.stage, answers});
        }
    }
}

TEST_CASE("family code: any one sign that is wrong is noticed") {
    const std::string signs = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    Dice dice(7);
    Family family;
    for (const FamilyStage stage : every_stage)
        family.checklists.push_back(invent_checklist(dice, stage));
    for (const FamilyChecklist& checklist : family.checklists) {
        const std::string code = code_of(checklist, invent_answers(dice, checklist));
        for (std::size_t at = 0; at < code.size(); ++at) {
            if (code[at] == '-')
                continue;
            for (const char sign : signs) {
                std::string changed = code;
                changed[at] = sign;
                if (meant(sign) != meant(code[at]))
                    CHECK_MESSAGE(!read(family, changed), code << " " << changed);
            }
            CHECK_FALSE(read(family, code.substr(0, at) + code.substr(at + 1)));
        }
    }
}

TEST_CASE("family code: two neighbours that changed places are noticed") {
    Dice dice(11);
    for (int round = 0; round < 200; ++round) {
        const FamilyChecklist checklist = invent_checklist(dice, FamilyStage::UpTo15);
        const Family family{"", {checklist}};
        const std::string code = code_of(checklist, invent_answers(dice, checklist));
        for (std::size_t at = 4; at + 1 < code.size(); ++at) {
            std::string turned = code;
            std::swap(turned[at], turned[at + 1]);
            if (code[at] != '-' && code[at + 1] != '-' && code[at] != code[at + 1])
                CHECK_MESSAGE(!read(family, turned), code << " " << turned);
        }
    }
}

TEST_CASE("family code: answers to other items than the checklist's are not in it") {
    const FamilyChecklist checklist = checklist_of_cases();
    Answers answers = answers_in(checklist, "yyyyyyy");
    answers[{"of-another-stage"}] = Answer::NotYet;
    CHECK(code_of(checklist, answers) == "ZX1-3126-6654-X");
}

TEST_CASE("family code: what is typed at random is refused, however long or odd") {
    Dice dice(13);
    const Family family = family_of_cases();
    for (int round = 0; round < 3000; ++round) {
        std::string typed = dice.chance(50) ? "ZX1" : "";
        for (int i = dice.within(0, 60); i > 0; --i)
            typed += static_cast<char>(dice.within(1, 255));
        CHECK_FALSE(read(family, typed));
    }
}
