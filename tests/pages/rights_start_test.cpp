// The rights part from its start: help is near, words lead to situations, three questions too.
#include "rights_pages.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>

namespace zhixiao {
namespace {

const std::vector<Form> forms{Form::Phone, Form::Tablet, Form::Wide};

std::vector<RightsView> views_of_this_half() {
    std::vector<RightsView> views{
        {}, {RightsPart::Watched}, {RightsPart::Situations}, {RightsPart::Path}};
    for (const Situation& situation : rights_shown().situations) {
        views.push_back({RightsPart::Situation, situation.id.value});
        views.push_back({RightsPart::Evidence, situation.id.value});
    }
    return views;
}

State typed(RightsPart part, const std::string& words) {
    return after(rights_at({part}), SetText{rights_search_input, words});
}

// The situations that links lead to, in the order of the page.
std::vector<std::string> situations_in(const State& state) {
    std::vector<std::string> found;
    for (const OpenRights& way : ways_on(state))
        if (way.view.part == RightsPart::Situation)
            found.push_back(way.view.item);
    return found;
}

std::string form_name(Form form) { return form == Form::Phone ? "phone" : "wide"; }

} // namespace

TEST_CASE("rights: every view of every form passes the audit, and has all its words") {
    for (const RightsView& view : views_of_this_half())
        for (const Form form : forms) {
            INFO(static_cast<int>(view.part) << " " << view.item);
            const State state = rights_at(view, form);
            CHECK(faults_of(page_of(state)) == "");
            const std::string said = said_in(state);
            CHECK_FALSE(says(said, "⟦"));
            CHECK_FALSE(says(said, "{"));
        }
}

TEST_CASE("rights: the views most people see stay as they were looked at") {
    const std::vector<std::pair<std::string, RightsView>> goldens{
        {"rights", {}}, {"domestic-violence", {RightsPart::Situation, "domestic-violence"}}};
    for (const auto& golden : goldens)
        for (const Form form : {Form::Phone, Form::Wide}) {
            const std::string file = std::string(ZHIXIAO_SOURCE_DIR) + "/tests/pages/golden/" +
                                     golden.first + "-" + form_name(form) + ".txt";
            const std::string said = said_in(rights_at(golden.second, form));
            if (std::getenv("ZHIXIAO_UPDATE_GOLDEN"))
                write_file(file, said);
            INFO(file);
            CHECK(said == read_file(file));
        }
}

TEST_CASE("rights: a view of something unknown is the start") {
    for (const RightsPart part : {RightsPart::Situation, RightsPart::Evidence, RightsPart::Hotline,
                                  RightsPart::Law, RightsPart::Helper}) {
        const std::string said = said_in(rights_at({part, "nothing-of-the-kind"}));
        CHECK(says(said, "heading 1 \"维权求助\""));
    }
}

TEST_CASE("rights: 110 is called from the start, in every form, and stands before all situations") {
    for (const Form form : forms) {
        const State start = rights_at({}, form);
        for (const char* number : {"110", "12110", "120", "119"})
            CHECK(dials(start, number));
        const std::string said = said_in(start);
        CHECK(said.find("-> tel:110") < said.find("-> sms:12110"));
        CHECK(said.find("-> sms:12110") < said.find("-> rights situation "));
    }
}

TEST_CASE("rights: every situation, and its first call, is within two presses of the start") {
    for (const Form form : forms) {
        std::vector<State> near;
        for (const OpenRights& first : ways_on(rights_at({}, form))) {
            const State once = after(rights_at({}, form), first);
            near.push_back(once);
            if (first.view.part == RightsPart::Situations)
                for (const OpenRights& second : ways_on(once))
                    near.push_back(after(once, second));
        }
        for (const Situation& situation : rights_shown().situations) {
            INFO(situation.id.value);
            const Route wanted = RightsPage{{RightsPart::Situation, situation.id.value}};
            const auto found = std::find_if(near.begin(), near.end(), [&](const State& state) {
                return state.route == wanted;
            });
            REQUIRE(found != near.end());
            CHECK(dials(*found, situation.danger.calls.front().hotline.value));
        }
    }
}

TEST_CASE("rights: the start counts the situations, and shows those of the front as tiles") {
    const std::string said = said_in(rights_at({}));
    const std::string all = std::to_string(rights_shown().situations.size());
    CHECK(says(said, "\"全部 " + all + " 种\" -> rights situations"));
    for (const Situation& situation : rights_shown().situations)
        CHECK(says(said, "link tile \"" + situation.name + "\"") == situation.front);
}

TEST_CASE("rights: the start lists the lines one can call, with their hours, and no other") {
    const State start = rights_at({});
    for (const Hotline& hotline : rights_shown().hotlines) {
        INFO(hotline.id.value);
        if (!hotline.front)
            CHECK(dials(start, hotline.id.value) == (hotline.id.value == "12110"));
        else if (!hotline.emergency)
            CHECK(says(said_in(start), hotline.hours));
    }
    CHECK(says(said_in(start), "紧急先打 110"));
}

TEST_CASE("rights: what is typed finds situations, the likeliest first, in place of the tiles") {
    for (const RightsPart part : {RightsPart::Start, RightsPart::Situations}) {
        const State state = typed(part, "老公打我");
        REQUIRE_FALSE(situations_in(state).empty());
        CHECK(situations_in(state).front() == "domestic-violence");
        CHECK(situations_in(state).size() <= 6);
        CHECK_FALSE(says(said_in(state), "link tile"));
        CHECK(faults_of(page_of(state)) == "");
    }
    CHECK(situations_in(typed(RightsPart::Start, "怀孕了要辞退我")).front() ==
          "pregnancy-dismissal");
    CHECK(says(said_in(typed(RightsPart::Start, "  ")), "link tile"));
}

TEST_CASE("rights: words of danger bring 110 before what was found") {
    const std::string said = said_in(typed(RightsPart::Situations, "他拿刀要砍我"));
    const std::size_t call = said.find("link filled \"拨打 110 报警\"");
    REQUIRE(call != std::string::npos);
    CHECK(says(said, "现在有危险吗？"));
    CHECK(call < said.find("-> rights situation "));
    CHECK_FALSE(says(said_in(typed(RightsPart::Situations, "村里不分红")), "-> tel:110"));
}

TEST_CASE("rights: words that match nothing lead on to all situations, the questions and 12345") {
    const State state = typed(RightsPart::Start, "qwertyuiop");
    CHECK(situations_in(state).empty());
    const std::string said = said_in(state);
    CHECK(says(said, "“qwertyuiop”没有对上"));
    CHECK(says(said, "-> rights situations"));
    CHECK(says(said, "-> rights path"));
    CHECK(dials(state, "12345"));
    CHECK(dials(state, "12338"));
    CHECK(faults_of(page_of(state)) == "");
}

TEST_CASE("rights: all situations are listed once") {
    std::vector<std::string> found = situations_in(rights_at({RightsPart::Situations}));
    std::vector<std::string> all;
    for (const Situation& situation : rights_shown().situations)
        all.push_back(situation.id.value);
    std::sort(found.begin(), found.end());
    std::sort(all.begin(), all.end());
    CHECK(found == all);
}

TEST_CASE(
    "rights: the questions lead to the situations that fit, and an answer can be taken back") {
    State state = rights_at({RightsPart::Path});
    CHECK(situations_in(state).empty());
    state = after(state, button_of(state, "我自己")->press);
    state = after(state, button_of(state, "村里")->press);
    CHECK(situations_in(state) == std::vector<std::string>{"missing-trafficked", "land-dividends",
                                                           "elder-neglect", "forced-marriage"});
    CHECK(button_of(state, "村里")->pressed == true);
    CHECK(faults_of(page_of(state)) == "");
    state = after(state, button_of(state, "村里")->press);
    CHECK(button_of(state, "村里")->pressed == false);
    CHECK(situations_in(state).size() > 4);
}

TEST_CASE("rights: while it is happening the calls come first, and the acute situations") {
    State state = rights_at({RightsPart::Path});
    CHECK_FALSE(dials(state, "110"));
    state = after(state, button_of(state, "是")->press);
    CHECK(dials(state, "110"));
    CHECK(dials(state, "12110"));
    const std::string said = said_in(state);
    CHECK(said.find("-> tel:110") < said.find("-> rights situation "));
    REQUIRE_FALSE(situations_in(state).empty());
    CHECK(find_situation(rights_shown(), {situations_in(state).front()})->danger.acute);
    CHECK_FALSE(dials(after(state, button_of(state, "不是")->press), "110"));
}

TEST_CASE("rights: answers that fit nothing can be taken back, and 12345 is there") {
    // Every pair of answers fits a situation of the shipped content, so that most are left out.
    Rights rights = rights_shown();
    rights.situations.resize(1);
    Catalog catalog = shipped_catalog();
    catalog.add(std::move(rights));
    State state = rights_at({RightsPart::Path});
    state.texts = {{rights_affected_input, "child"}, {rights_setting_input, "online"}};
    const scene::Node page = view(catalog, state);
    CHECK(faults_of(page) == "");
    const std::string said = scene::dump(page);
    CHECK(says(said, "没有对上的"));
    CHECK(says(said, "button secondary \"去掉“在哪里？”的回答\""));
    CHECK(says(said, "-> tel:12345"));
}

TEST_CASE("rights: of watched devices it says how to leave, and what leaving does not hide") {
    const std::string said = said_in(rights_at({RightsPart::Watched}));
    for (const char* part : {"连按三次 Shift", "五秒", "快速点三下", "浏览记录", "电话", "剪贴板",
                             "监控软件", "换一台", "直接打电话"})
        CHECK_MESSAGE(says(said, part), part);
    CHECK(says(said, rights_shown().notes.watched));
    CHECK(says(said, rights_shown().notes.leaving));
    CHECK(says(said, "-> rights start"));
}

} // namespace zhixiao
