// The result as a picture and a short code: its content, and what the page says about that.
#include "tests/family/pages/results.h"

#include "family/model/code.h"

#include <doctest/doctest.h>

#include <map>
#include <string>

namespace zhixiao {

using namespace family_results;

namespace {

State code(std::vector<CheckUp> check_ups) { return at(FamilyPart::Code, std::move(check_ups)); }

} // namespace

TEST_CASE("family code: every state passes the audit and says nothing like a mark") {
    CHECK(faults_of(FamilyPart::Code) == "");
}

TEST_CASE(
    "family code: picture, words and what is copied are one code, which reads as the answers") {
    const CheckUp answered = check_up(today, mixed(9));
    const State state = code({check_up({2026, 9, 12}, all(Answer::Yes)), answered});
    const Node main = main_of(state);
    const std::vector<scene::Qr> pictures = all_of<scene::Qr>(main);
    REQUIRE(pictures.size() == 1);
    const std::string shown = pictures.front().text;
    CHECK(says(scene::dump(main), "\"" + shown + "\" strong title"));
    std::string copied;
    for (const scene::Button& button : all_of<scene::Button>(main))
        if (const auto* copy = held_as<CopyText>(button.press))
            copied = copy->text;
    CHECK(copied == shown);
    const Checked<FamilyResult> read = result_from_code(family(), shown);
    REQUIRE(std::holds_alternative<FamilyResult>(read));
    CHECK(std::get<FamilyResult>(read).stage == FamilyStage::UpTo12);
    CHECK(std::get<FamilyResult>(read).answers == answered.answers);
}

TEST_CASE("family code: no two buttons are called the same") {
    std::map<std::string, int> names;
    for (const scene::Button& button :
         all_of<scene::Button>(main_of(code({check_up(today, mixed())}))))
        ++names[button.name];
    CHECK(names.size() == 2);
    for (const auto& named : names)
        CHECK_MESSAGE(named.second == 1, named.first);
}

TEST_CASE("family code: the page says how copying went, and nothing before") {
    State state = code({check_up(today, mixed())});
    const Wording& words = shipped_content().words;
    CHECK_FALSE(says(said_in(state), words("copy.done")));
    state.copied = true;
    CHECK(says(said_in(state), words("copy.done")));
    state.copied = false;
    CHECK(says(said_in(state), words("copy.failed")));
}

TEST_CASE("family code: what it holds and does not is said, and where the teacher takes it") {
    State state = code({check_up(today, mixed())});
    state.family.record.children.front().child = Child{"小满", {2017, 4}};
    const std::string said = said_in(state);
    CHECK(says(said, "没有：名字、年龄、出生年月、日期。"));
    CHECK_FALSE(says(said, "小满"));
    CHECK_FALSE(says(said, "2017"));
    CHECK(leads_to(main_of(state), {FamilyPart::Class}));
}

TEST_CASE("family code: that special circumstances tell of themselves is said there only") {
    const std::string warning = family().words("code.special");
    const CheckUp special = check_up(today, mixed(), FamilyStage::Special);
    CHECK(
        says(said_in(at(FamilyPart::Code, {special}, Form::Phone, FamilyStage::Special)), warning));
    CHECK_FALSE(says(said_in(code({check_up(today, mixed())})), warning));
}

} // namespace zhixiao
