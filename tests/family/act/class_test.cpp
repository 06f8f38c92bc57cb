// The results of a class: taken in from text and files, counted, and forgotten.
#include "tests/family/act/acts.h"

#include "family/model/code.h"

#include <doctest/doctest.h>

namespace zhixiao {
namespace {

std::string code(Answer first, Answer second = Answer::Yes) {
    return code_of(checklist(), {{item(0), first}, {item(1), second}});
}

const std::string one = code(Answer::Yes);
const std::string other = code(Answer::NotYet);
const std::string bad = "ZX1-3010-0000";

State pasted(const std::string& text) { return typing(at_family(), class_input, text); }

std::vector<std::string> codes_of(const State& state) {
    std::vector<std::string> codes;
    for (const ClassResult& each : state.family.the_class.results)
        codes.push_back(each.code);
    return codes;
}

std::vector<std::string> places_of(const State& state) {
    std::vector<std::string> places;
    for (const Problem& each : state.family.the_class.problems)
        places.push_back(each.where);
    return places;
}

State with_many(int many) {
    std::string text;
    for (int i = 0; i < many; ++i)
        text += one + "\n";
    return after(pasted(text), AddClassResults{});
}

} // namespace

TEST_CASE("family class: codes in a text are taken in, in their usual spelling, and the field is "
          "empty again") {
    const Next next =
        done(pasted("张三：zx1 " + one.substr(4) + "\n李四 " + other + "。"), AddClassResults{});
    CHECK(codes_of(next.state) == std::vector<std::string>{one, other});
    CHECK(next.state.family.the_class.results[1].result ==
          FamilyResult{FamilyStage::UpTo12, {{item(0), Answer::NotYet}, {item(1), Answer::Yes}}});
    CHECK(next.state.family.the_class.added == 2);
    CHECK(next.state.family.the_class.problems.empty());
    CHECK(next.state.family.texts.count(class_input) == 0);
    CHECK(next.effects == std::vector<Effect>{Announce{"加进来 2 份"}});
}

TEST_CASE("family class: what could not be read stays in the field with its line, names on other "
          "lines do not") {
    const Next next =
        done(pasted(one + "\n李四 " + bad + "\n" + other + "\n谢谢"), AddClassResults{});
    CHECK(codes_of(next.state) == std::vector<std::string>{one, other});
    CHECK(next.state.family.texts.at(class_input) == "李四 " + bad);
    CHECK(next.state.family.the_class.problems ==
          std::vector<Problem>{{"第 2 行", "“" + bad + "”：码对不上：有字打错、少了或者多了",
                                "照着原来的码再输入一次，或者扫二维码", Severity::Error}});
    CHECK(spoken(next) == "加进来 2 份，1 处没有读懂");
    // When the button is pressed again, nothing is counted twice.
    const State again = after(next.state, AddClassResults{});
    CHECK(codes_of(again) == codes_of(next.state));
    CHECK(again.family.texts == next.state.family.texts);
    CHECK(again.family.the_class.added == 0);
}

TEST_CASE("family class: a code over two lines counts as one line of the text") {
    const std::string broken = one.substr(0, 9) + "\n" + one.substr(9);
    const State state = after(pasted(broken + "\n" + bad), AddClassResults{});
    CHECK(state.family.texts.at(class_input) == bad);
    CHECK(places_of(state) == std::vector<std::string>{"第 3 行"});
}

TEST_CASE("family class: a text without any code is told what one looks like, and stays") {
    for (const char* text : {"", "大家好", "3126-6654-X"}) {
        const Next next = done(pasted(text), AddClassResults{});
        CHECK(next.state.family.the_class.problems ==
              std::vector<Problem>{{said("act.class.field"), said("act.class.no_code"),
                                    said("act.class.no_code.fix"), Severity::Error}});
        const auto left = next.state.family.texts.find(class_input);
        CHECK((left == next.state.family.texts.end() ? "" : left->second) == std::string(text));
    }
}

TEST_CASE("family class: files chosen together count together, each problem with its file") {
    State state = after(pasted(bad), AddClassResults{});
    const Next asked = done(state, ChooseResultFiles{});
    CHECK(asked.effects == std::vector<Effect>{AskForResultFiles{}});
    CHECK(places_of(asked.state) == places_of(state)); // the dialog may be cancelled
    state = after(asked.state, ResultFileCame{"a.txt", one + "\n"});
    state = after(state, ResultFileCame{"b.txt", "\n" + bad});
    state = after(state, ResultFileCame{"c.bin", ""});
    const Next next = done(state, ResultFileCame{"d.txt", "没有码"});
    CHECK(codes_of(next.state) == std::vector<std::string>{one});
    CHECK(next.state.family.the_class.added == 1);
    CHECK(places_of(next.state) ==
          std::vector<std::string>{"“b.txt” 第 2 行", "“c.bin”", "“d.txt”"});
    CHECK(spoken(next) == "加进来 1 份，3 处没有读懂");
    CHECK(next.state.family.texts.at(class_input) == bad); // files do not change the field
    state = after(after(next.state, ChooseResultFiles{}), ResultFileCame{"e.txt", other});
    CHECK(codes_of(state) == std::vector<std::string>{one, other});
    CHECK(state.family.the_class.added == 1);
    CHECK(state.family.the_class.problems.empty());
}

TEST_CASE("family class: equal codes count as often as they came, or once, as is chosen") {
    State state = after(pasted(one + other + one + one), AddClassResults{});
    CHECK(equal_codes(state.family.the_class) == 2);
    CHECK(class_results(state.family.the_class).size() == 4);
    state = after(state, CountEqualOnce{true});
    CHECK(class_results(state.family.the_class) ==
          std::vector<FamilyResult>{state.family.the_class.results[0].result,
                                    state.family.the_class.results[1].result});
    CHECK(class_results(after(state, CountEqualOnce{false}).family.the_class).size() == 4);
    CHECK(equal_codes(FamilyClass{}) == 0);
}

TEST_CASE("family class: there are at most 2000 results; what is more stays, and is told") {
    const State full = with_many(2000);
    CHECK(full.family.the_class.added == 2000);
    CHECK(full.family.the_class.problems.empty());
    const State more = after(typing(full, class_input, other), AddClassResults{});
    CHECK(more.family.the_class.results.size() == 2000);
    CHECK(more.family.texts.at(class_input) == other);
    CHECK(more.family.the_class.problems ==
          std::vector<Problem>{{said("act.class.field"), "已经有 2000 份，后面的没有加进来",
                                said("act.class.full.fix"), Severity::Error}});
}

TEST_CASE("family class: of very many problems the first hundred are told") {
    std::string text;
    for (int i = 0; i < 300; ++i)
        text += bad + "\n";
    CHECK(after(pasted(text), AddClassResults{}).family.the_class.problems.size() == 100);
}

TEST_CASE("family class: a text that is far too long is not looked through, and stays") {
    const std::string text(largest_class_text + 1, 'Z');
    const State state = after(pasted(text), AddClassResults{});
    CHECK(state.family.texts.at(class_input) == text);
    CHECK(state.family.the_class.problems.front().what == said("act.class.too_long"));
}

TEST_CASE("family class: forty results are rolled up as a plain count over the answers gives it") {
    Dice dice(53);
    std::string text;
    std::map<Answer, int> plain;
    for (int i = 0; i < 40; ++i) {
        Answers answers;
        for (const FamilyItem& each : checklist().items)
            answers[each.id] = invent_answer(dice);
        for (const auto& answer : answers)
            ++plain[answer.second];
        text += "家长 " + std::to_string(i) + "：" + code_of(checklist(), answers) + "\n";
    }
    const State state = after(pasted(text), AddClassResults{});
    const std::vector<StageRollUp> rolled =
        roll_up(family(), class_results(state.family.the_class));
    REQUIRE(rolled.size() == 1);
    CHECK(rolled.front().results == 40);
    std::map<Answer, int> counted;
    for (const DimensionSpread& each : rolled.front().dimensions) {
        counted[Answer::Yes] += each.counts.yes;
        counted[Answer::Sometimes] += each.counts.sometimes;
        counted[Answer::NotYet] += each.counts.not_yet;
        counted[Answer::NotApplicable] += each.counts.not_applicable;
        CHECK(each.counts.unanswered == 0);
    }
    CHECK(counted == plain);
}

TEST_CASE("family class: a class is forgotten with its name and what is typed, and nothing else") {
    State state = answered(pasted(one + "\n" + bad), 0, "yes");
    state = after(typing(state, class_name_input, "三年级二班"), AddClassResults{});
    const Next next = done(state, ForgetClass{});
    CHECK(next.state == answered(at_family(), 0, "yes"));
    CHECK(spoken(next) == said("act.class.forgotten"));
}

TEST_CASE("family class: results are never part of what is kept or carried") {
    const State state = after(typing(kept(at_family()), class_input, one), AddClassResults{});
    CHECK(is_blank(state.family.record));
    CHECK_FALSE(effect_of<WriteFamily>(done(state, ResultFileCame{"a.txt", one})));
}

} // namespace zhixiao
