// The home–school sheet: what is on paper, and what is not.
#include "family_results.h"

#include "domain/family_code.h"

#include <doctest/doctest.h>

namespace zhixiao {

using namespace family_results;

namespace {

State sheet(std::vector<CheckUp> check_ups, Form form = Form::Phone) {
    return at(FamilyPart::Sheet, std::move(check_ups), form);
}

std::vector<scene::Group> sheets_of(const State& state) {
    std::vector<scene::Group> found;
    for (const scene::Group& group : all_of<scene::Group>(main_of(state)))
        if (group.role == scene::GroupRole::Sheet)
            found.push_back(group);
    return found;
}

std::string on_paper(const State& state) {
    std::string said;
    for (const scene::Group& each : sheets_of(state))
        said += scene::dump(Node{"sheet", each});
    return said;
}

std::vector<std::string> blanks_of(const State& state) {
    std::vector<std::string> labels;
    for (const scene::Blank& blank : all_of<scene::Blank>(main_of(state)))
        labels.push_back(blank.label);
    return labels;
}

} // namespace

TEST_CASE("family sheet: every state passes the audit and says nothing like a mark") {
    CHECK(faults_of(FamilyPart::Sheet) == "");
}

TEST_CASE("family sheet: it is two pages, strengths before what to try, then room to write") {
    for (const Form form : {Form::Phone, Form::Tablet, Form::Wide}) {
        const State state = sheet({check_up(today, mixed())}, form);
        CHECK(sheets_of(state).size() == 2);
        const std::string said = on_paper(state);
        CHECK(says(said, "6—12 岁 · 11 月 28 日 · 14 题"));
        CHECK(stands_before(said, "家里已经做到的", "可以试试这三件事"));
        CHECK(stands_before(said, "可以试试这三件事", "家长想说的"));
        CHECK(says(said, "| 健康 | 是 2 · 有时 1 |"));
        CHECK(says(said, "核对至 " + family().checked));
    }
}

TEST_CASE("family sheet: without a name there is room to write one") {
    const std::vector<std::string> nameless = blanks_of(sheet({check_up(today, mixed())}));
    CHECK(nameless == std::vector<std::string>{"孩子", "班级", "家长想说的", "老师想说的",
                                               "一起做的一件事", "签名", "日期"});
}

TEST_CASE("family sheet: a nickname stands there once, the month of birth nowhere") {
    State state = sheet({check_up(today, mixed())});
    state.family.record.children.front().child = Child{"小满", {2017, 4}};
    CHECK(times(said_in(state), "小满") == 1);
    CHECK(blanks_of(state).front() == "班级");
    for (const char* birth : {"2017", "4 月", "9 岁"})
        CHECK_FALSE(says(said_in(state), birth));
}

TEST_CASE("family sheet: the picture holds the short code beside it, which holds no name") {
    State state = sheet({check_up(today, mixed())});
    state.family.record.children.front().child = Child{"小满", {2017, 4}};
    const std::string code = code_of(checklist(), check_up(today, mixed()).answers);
    const std::vector<scene::Qr> pictures = all_of<scene::Qr>(main_of(state));
    REQUIRE(pictures.size() == 1);
    CHECK(pictures.front().text == code);
    CHECK(says(on_paper(state), "short: text \"" + code + "\""));
    CHECK(says(on_paper(state), family().words("sheet.code.about")));
}

TEST_CASE("family sheet: printing and the way on are not on paper") {
    const State state = sheet({check_up(today, mixed())});
    std::size_t printing = 0;
    for (const scene::Button& button : all_of<scene::Button>(main_of(state)))
        printing += button.press == Message{PrintPage{}};
    CHECK(printing == 1);
    for (const scene::Group& each : sheets_of(state)) {
        const Node paper{"sheet", each};
        CHECK(all_of<scene::Button>(paper).empty());
        CHECK(all_of<scene::Link>(paper).empty());
    }
}

TEST_CASE("family sheet: where nothing is 是 no heading praises") {
    CHECK_FALSE(says(said_in(sheet({check_up(today, all(Answer::NotYet))})), "家里已经做到的"));
}

} // namespace zhixiao
