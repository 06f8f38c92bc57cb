// The rights part from its start: help is near, and words typed or three questions lead to
// situations.
#include "tests/app/pages/golden.h"
#include "tests/rights/pages/acts.h"
#include "tests/rights/pages/views.h"

#include <doctest/doctest.h>

#include <algorithm>

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

// Returns the situations that links lead to, in the order of the page.
std::vector<std::string> situations_in(const State& state) {
    std::vector<std::string> found;
    for (const OpenRights& opened : views_opened_by(state))
        if (opened.view.part == RightsPart::Situation)
            found.push_back(opened.view.item);
    return found;
}

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
    for (const auto& [name, shown] : goldens)
        check_golden(name, said_in(rights_at(shown, Form::Phone)),
                     said_in(rights_at(shown, Form::Wide)));
}

TEST_CASE("rights: a view of something unknown is the start") {
    for (const RightsPart part : {RightsPart::Situation, RightsPart::Evidence, RightsPart::Hotline,
                                  RightsPart::Law, RightsPart::Helper}) {
        const std::string said = said_in(rights_at({part, "nothing-of-the-kind"}));
        CHECK(says(said, "heading 1 \"维权求助\""));
    }
}

TEST_CASE("rights: rows that call 110, 120 and 12338 come first, and 12110 and 119 beneath them") {
    for (const Form form : forms) {
        const scene::Node start = page_of(rights_at({}, form));
        std::vector<std::string> dialled;
        for (const scene::Link& link : all_of<scene::Link>(start))
            if (!link.dial.empty())
                dialled.push_back(link.dial);
        dialled.resize(5);
        CHECK(dialled ==
              std::vector<std::string>{"tel:110", "tel:120", "tel:12338", "sms:12110", "tel:119"});
        const std::string said = scene::dump(start);
        for (const char* row :
             {"link content \"拨打 110 报警\"", "link content \"拨打 120 医疗急救\"",
              "link content \"拨打 12338 妇女维权热线\""})
            CHECK_MESSAGE(says(said, row), row);
        CHECK(says(said, "能出声一律打 110"));
        CHECK(said.find("-> tel:119") < said.find("-> rights watched"));
        CHECK(said.find("-> rights watched") < said.find("field "));
        CHECK(said.find("field ") < said.find("-> rights situation "));
    }
}

TEST_CASE("rights: every view has the way out at its top, and a call before anything else") {
    std::vector<RightsView> views = views_of_this_half();
    for (const RightsView& view : rights_views::every_view())
        views.push_back(view);
    for (const RightsView& view : views)
        for (const Form form : forms) {
            INFO(static_cast<int>(view.part) << " " << view.item);
            const scene::Node page = page_of(rights_at(view, form));
            const scene::Node* bar = scene::find(page, "top");
            REQUIRE(bar);
            CHECK(all_of<scene::Button>(*bar).size() == 1);
            CHECK(holds(all_of<scene::Button>(*bar).front().press, LeaveFast{}));
            const scene::Node* main = scene::find(page, "main");
            const std::vector<scene::Link> links = all_of<scene::Link>(*main);
            // In the list of all numbers a row begins with the link to the view of its number.
            const std::size_t first = view.part == RightsPart::Hotlines ? 1 : 0;
            REQUIRE(links.size() > first);
            CHECK_FALSE(links[first].dial.empty());
        }
}

TEST_CASE("rights: the slim row of calls is of the page, and stays off paper") {
    const scene::Node page = page_of(rights_at({RightsPart::Laws}));
    const scene::Node* row = scene::find(page, "main/calls-at-hand");
    REQUIRE(row);
    CHECK(std::get<scene::Group>(row->is).role == scene::GroupRole::Tools);
    std::vector<std::string> dialled;
    for (const scene::Link& link : all_of<scene::Link>(*row))
        dialled.push_back(link.dial);
    CHECK(dialled == std::vector<std::string>{"tel:110", "tel:120", "tel:12338"});
}

TEST_CASE("rights: every situation, and its first call, is within two presses of the start") {
    for (const Form form : forms) {
        std::vector<State> near;
        for (const OpenRights& first : views_opened_by(rights_at({}, form))) {
            const State once = after(rights_at({}, form), first);
            near.push_back(once);
            if (first.view.part == RightsPart::Situations)
                for (const OpenRights& second : views_opened_by(once))
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

TEST_CASE(
    "rights: tiles stand in the order of the content, with icons of their own for the gravest") {
    Rights rights = rights_shown();
    std::vector<std::string> wanted;
    for (Situation& situation : rights.situations) {
        situation.front = situation.front || situation.id.value == "sexual-assault" ||
                          situation.id.value == "crisis";
        if (situation.front)
            wanted.push_back(situation.name);
    }
    Content content = shipped_content();
    content.add(std::move(rights));
    std::vector<std::string> tiles;
    for (const scene::Link& link : all_of<scene::Link>(view(content, rights_at({})))) {
        if (link.look != scene::LinkLook::Tile)
            continue;
        tiles.push_back(link.name);
        const std::string opened = destination<RightsPage>(link.to).value().view.item;
        if (opened == "sexual-assault")
            CHECK(link.icon == scene::Icon::Shield);
        if (opened == "crisis")
            CHECK(link.icon == scene::Icon::Heart);
    }
    CHECK(tiles == wanted);
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
    CHECK_FALSE(
        says(said_in(typed(RightsPart::Situations, "村里不分红")), "link filled \"拨打 110"));
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
    state = after_press(state, button_of(state, "我自己")->press);
    state = after_press(state, button_of(state, "村里")->press);
    CHECK(situations_in(state) == std::vector<std::string>{"missing-trafficked", "land-dividends",
                                                           "elder-neglect", "forced-marriage"});
    CHECK(button_of(state, "村里")->pressed == true);
    CHECK(faults_of(page_of(state)) == "");
    state = after_press(state, button_of(state, "村里")->press);
    CHECK(button_of(state, "村里")->pressed == false);
    CHECK(situations_in(state).size() > 4);
}

TEST_CASE("rights: while it is happening the calls come first, and the acute situations") {
    State state = rights_at({RightsPart::Path});
    const std::string call = "link filled \"拨打 110";
    CHECK_FALSE(says(said_in(state), call));
    state = after_press(state, button_of(state, "是")->press);
    CHECK(dials(state, "12110"));
    const std::string said = said_in(state);
    REQUIRE(says(said, call));
    CHECK(said.find(call) < said.find("-> rights situation "));
    REQUIRE_FALSE(situations_in(state).empty());
    CHECK(find_situation(rights_shown(), {situations_in(state).front()})->danger.acute);
    CHECK_FALSE(says(said_in(after_press(state, button_of(state, "不是")->press)), call));
}

TEST_CASE("rights: answers that fit nothing can be taken back, and 12345 is there") {
    // Every pair of answers fits a situation of the shipped content, so that most are left out.
    Rights rights = rights_shown();
    rights.situations.resize(1);
    Content content = shipped_content();
    content.add(std::move(rights));
    State state = rights_at({RightsPart::Path});
    state.rights.texts = {{rights_affected_input, "child"}, {rights_setting_input, "online"}};
    const scene::Node page = view(content, state);
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
