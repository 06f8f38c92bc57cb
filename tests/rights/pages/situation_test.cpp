// A situation and its list for paper: the view leaves out nothing of the content, and the list
// gives nobody away.
#include "tests/rights/pages/acts.h"

#include <doctest/doctest.h>

namespace zhixiao {
namespace {

std::string said_of(const Situation& situation, RightsPart part = RightsPart::Situation) {
    return said_in(rights_at({part, situation.id.value}));
}

bool holds(const std::vector<Affected>& affected, Affected wanted) {
    for (const Affected each : affected)
        if (each == wanted)
            return true;
    return false;
}

int ticked_in(const State& state) {
    int count = 0;
    each_node(page_of(state), [&](const scene::Node& node) {
        const auto* button = std::get_if<scene::Button>(&node.is);
        count += button && button->look == scene::ButtonLook::Tick && *button->pressed;
    });
    return count;
}

std::string clipboard_of(const State& state) {
    std::string text;
    each_node(page_of(state), [&](const scene::Node& node) {
        const auto* button = std::get_if<scene::Button>(&node.is);
        const auto* copy = button ? held_as<CopyText>(button->press) : nullptr;
        if (copy)
            text = copy->text;
    });
    return text;
}

} // namespace

TEST_CASE("situation: everything the content says of it is shown") {
    for (const Situation& situation : rights_shown().situations) {
        INFO(situation.id.value);
        const std::string said = said_of(situation);
        std::vector<std::string> wanted{situation.title, situation.danger.text};
        for (const Passage& step : situation.steps) {
            wanted.push_back(step.title);
            wanted.push_back(step.text);
        }
        for (const std::string& caution : situation.cautions)
            wanted.push_back(caution);
        for (const auto* calls :
             {&situation.danger.calls, &situation.calls, &situation.closed_door})
            for (const Call& call : *calls)
                wanted.push_back(call.why);
        for (const Evidence& evidence : situation.evidence)
            wanted.push_back(evidence.text);
        for (const Citation& citation : situation.basis)
            wanted.push_back(citation.text);
        for (const DepartmentRole& role : situation.departments) {
            wanted.push_back(role.role);
            wanted.push_back("-> rights helper " + role.department.value);
        }
        wanted.push_back(situation.origin.source);
        for (const std::string& words : wanted)
            CHECK_MESSAGE(says(said, words), words);
    }
}

TEST_CASE("situation: danger stands first, its calls in the order of the content") {
    for (const Situation& situation : rights_shown().situations) {
        INFO(situation.id.value);
        const std::string said = said_of(situation);
        std::size_t at = 0;
        for (const Call& call : situation.danger.calls) {
            const std::string& number = call.hotline.value;
            const std::size_t next =
                said.find((number == "12110" ? "-> sms:" : "-> tel:") + number);
            REQUIRE(next != std::string::npos);
            CHECK(next > at);
            at = next;
        }
        CHECK(at < said.find(situation.steps.front().title));
        const std::string& first = situation.danger.calls.front().hotline.value;
        CHECK(says(said, "link filled \"拨打 " + first));
    }
}

TEST_CASE("situation: where writing to 12110 is offered, it says who should not") {
    for (const Situation& situation : rights_shown().situations) {
        const std::string said = said_of(situation);
        CHECK(says(said, "link outlined \"发短信到 12110\"") ==
              says(said, rights_shown().notes.no_voice));
    }
}

TEST_CASE("situation: a deadline is never without the day it counts from") {
    std::size_t count = 0;
    for (const Situation& situation : rights_shown().situations) {
        const std::string said = said_of(situation);
        for (const Deadline& deadline : situation.deadlines) {
            CHECK(says(said, "\"" + deadline.limit + "\" strong \"（" + deadline.from + "）\""));
            CHECK(says(said, deadline.what));
            if (!deadline.note.empty())
                CHECK(says(said, deadline.note));
            ++count;
        }
        CHECK(says(said, rights_shown().notes.deadline) == !situation.deadlines.empty());
    }
    CHECK(count >= 14);
}

TEST_CASE(
    "situation: domestic violence leads to protection orders, those of children to reporting") {
    for (const Situation& situation : rights_shown().situations) {
        INFO(situation.id.value);
        const std::string said = said_of(situation);
        CHECK(says(said, "-> rights order") == (situation.id.value == "domestic-violence"));
        CHECK(says(said, "-> rights reporting") == holds(situation.affected, Affected::Child));
    }
}

TEST_CASE("situation: a tick can be set and taken back, is counted, and shown on the list too") {
    const RightsView view{RightsPart::Situation, "domestic-violence"};
    State state = rights_at(view);
    CHECK(says(said_in(state), "pill \"已准备 0 / 8\""));
    const scene::Act press = button_of(state, "报警回执、出警记录")->press;
    CHECK(holds(press, SetTick{"domestic-violence/1", true}));
    state = after_press(state, press);
    CHECK(says(said_in(state), "pill \"已准备 1 / 8\""));
    CHECK(button_of(state, "报警回执、出警记录")->pressed == true);
    const State paper = after(state, OpenRights{{RightsPart::Evidence, "domestic-violence"}});
    CHECK(ticked_in(paper) == 1);
    CHECK(button_of(paper, "回执、登记记录")->pressed == true);
    // Another situation has ticks of its own.
    CHECK(ticked_in(after(state, OpenRights{{RightsPart::Situation, "bullying"}})) == 0);
    state = after_press(state, button_of(state, "报警回执、出警记录")->press);
    CHECK(ticked_in(state) == 0);
    CHECK(says(said_in(state), "打的勾不保存"));
}

TEST_CASE("evidence: the list for paper and the clipboard tells nothing of what happened") {
    for (const Situation& situation : rights_shown().situations) {
        INFO(situation.id.value);
        const State state = rights_at({RightsPart::Evidence, situation.id.value});
        const std::string said = said_in(state);
        const std::string copied = clipboard_of(state);
        CHECK_FALSE(says(said, situation.name));
        CHECK_FALSE(says(said, situation.title));
        CHECK(says(said, "heading 1 \"要准备的材料\""));
        CHECK(says(said, "sheet \"要准备的材料\""));
        for (const Evidence& evidence : situation.evidence) {
            const bool neutral = !evidence.neutral.empty();
            const std::string& shown = neutral ? evidence.neutral : evidence.text;
            CHECK(says(said, "button tick \"" + shown + "\""));
            CHECK(says(copied, "□ " + shown));
            if (neutral && evidence.neutral != evidence.text) {
                CHECK_FALSE(says(said, "\"" + evidence.text + "\""));
                CHECK_FALSE(says(copied, "□ " + evidence.text + "\n"));
            }
        }
        CHECK_FALSE(says(copied, situation.name));
    }
}

TEST_CASE(
    "evidence: it can be printed and copied, a line a thing, and the ticked ones are marked") {
    State state = rights_at({RightsPart::Evidence, "dropout"});
    CHECK(holds(button_of(state, "打印")->press, PrintPage{}));
    CHECK(clipboard_of(state) == "□ 书面材料\n□ 地点和单位名称\n□ 书面往来");
    state = after(state, SetTick{"dropout/2", true});
    CHECK(clipboard_of(state) == "□ 书面材料\n☑ 地点和单位名称\n□ 书面往来");
    const std::string said = said_in(state);
    CHECK(said.find("tools \"") != std::string::npos);
    CHECK(says(said, "-> rights situation dropout"));
    CHECK(says(said_in(after(state, TextCopied{true})), "已经复制好了。"));
}

} // namespace zhixiao
