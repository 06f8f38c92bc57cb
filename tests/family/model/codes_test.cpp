// Tests of short codes in a text: each is found wherever it stands, and a wrong one is reported
// with its line.
#include "family/model/codes.h"

#include "tests/family/model/cases.h"

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

using namespace zhixiao;

namespace {

Family family_of_cases() { return {"2026-11-22", {checklist_of_cases()}}; }

// The codes of the answers “ysnxyx-”, of 是 to all, and of 还没有 to all.
const std::string mixed = "ZX1-3127-K90B-Z";
const std::string yes = "ZX1-3126-6654-X";
const std::string not_yet = "ZX1-312J-JJFP-E";

// One text for each code: its line, its text, and “→” with its usual spelling or “?” with the
// problem.
using Found = std::vector<std::string>;

Found found_in(const std::string& text, const Family& family = family_of_cases()) {
    Found all;
    for (const FoundCode& found : codes_in(family, text)) {
        std::string line = std::to_string(found.line) + " " +
                           text.substr(found.begin, found.end - found.begin) + " → ";
        if (const auto* result = std::get_if<FamilyResult>(&found.read))
            line += code_of(family.checklists.front(), result->answers);
        else
            line += "?" + std::get<std::vector<Problem>>(found.read).front().what;
        all.push_back(line);
    }
    return all;
}

const std::string no_match = "?码对不上：有字打错、少了或者多了";

} // namespace

TEST_CASE("family codes: each is found with its line, one a line or several") {
    CHECK(found_in(mixed) == Found{"1 " + mixed + " → " + mixed});
    CHECK(found_in(yes + "\n" + mixed + "\r\n" + not_yet + "\n") ==
          Found{"1 " + yes + " → " + yes, "2 " + mixed + " → " + mixed,
                "3 " + not_yet + " → " + not_yet});
    CHECK(found_in(yes + " " + mixed + "，" + not_yet + yes) ==
          Found{"1 " + yes + " → " + yes, "1 " + mixed + " → " + mixed,
                "1 " + not_yet + " → " + not_yet, "1 " + yes + " → " + yes});
}

TEST_CASE("family codes: names, times and talk around them are no part of them") {
    const std::string chat = "王老师 19:02\n请大家把以 ZX1 开头的码发在群里，zx谢谢！\n"
                             "小雨妈妈 19:05\n我家的是" +
                             yes +
                             "。辛苦了\n"
                             "Lily爸爸 19:07\n" +
                             mixed + "\nLily爷爷 19:09\n#接龙\n1. 张三 " + not_yet + " 2. 李四" +
                             yes;
    CHECK(found_in(chat) == Found{"4 " + yes + " → " + yes, "6 " + mixed + " → " + mixed,
                                  "9 " + not_yet + " → " + not_yet, "9 " + yes + " → " + yes});
}

TEST_CASE("family codes: every spelling that is read by itself is found in a text as well") {
    for (const Json& one : family_cases()["typed_otherwise"]) {
        const std::string typed = one["typed"];
        CAPTURE(typed);
        const FamilyChecklist checklist = checklist_of_cases();
        const std::vector<FoundCode> found = codes_in(family_of_cases(), "码：" + typed + "。");
        REQUIRE(found.size() == 1);
        CHECK(found.front().read == Checked<FamilyResult>(FamilyResult{
                                        checklist.stage, answers_in(checklist, one["answers"])}));
    }
}

TEST_CASE("family codes: one goes on over the end of a line, but not over an empty line") {
    CHECK(found_in("ZX1-3127-\nK90B-Z\n" + yes) ==
          Found{"1 ZX1-3127-\nK90B-Z → " + mixed, "3 " + yes + " → " + yes});
    CHECK(found_in("ZX1 3127\r\n  K90B Z") == Found{"1 ZX1 3127\r\n  K90B Z → " + mixed});
    CHECK(found_in("ZX1-3127-\n\nK90B-Z") == Found{"1 ZX1-3127 → ?码不完整"});
    CHECK(found_in("ZX1-3127-          K90B-Z") == Found{"1 ZX1-3127 → ?码不完整"});
}

TEST_CASE("family codes: a good one ends where its signs end, whatever comes behind a gap") {
    CHECK(found_in(yes + " 7 班") == Found{"1 " + yes + " → " + yes});
    CHECK(found_in(yes + "\nABC 123") == Found{"1 " + yes + " → " + yes});
    CHECK(found_in(yes + "　ZX") == Found{"1 " + yes + " → " + yes});
}

TEST_CASE(
    "family codes: one sign too many or a wrong one is told, and what follows is still read") {
    CHECK(found_in(yes + "7\n" + mixed) ==
          Found{"1 " + yes + "7 → " + no_match, "2 " + mixed + " → " + mixed});
    CHECK(found_in(yes + "-7") == Found{"1 " + yes + "-7 → " + no_match});
    CHECK(found_in("ZX1-3126-6654-Y " + mixed) ==
          Found{"1 ZX1-3126-6654-Y → " + no_match, "1 " + mixed + " → " + mixed});
    CHECK(found_in("小雨：ZX1-3126-66U4-X\nLily：" + mixed) ==
          Found{"1 ZX1-3126-66U4-X → ?第 10 个字“U”不会出现在码里", "2 " + mixed + " → " + mixed});
    CHECK(found_in("ZX1-3126-6654\nLily爸爸") == Found{"1 ZX1-3126-6654 → " + no_match});
}

TEST_CASE("family codes: one of another version, stage or list is told, too") {
    for (const Json& one : family_cases()["bad_codes"]) {
        const std::string typed = one["typed"];
        CAPTURE(typed);
        if (typed.rfind("ZX", 0) != 0 || typed == "ZX" || typed == "ZX1-3126-六654-X")
            continue; // talk rather than a code, or cut off by other text
        const std::string what = one["what"];
        CHECK(found_in("说明 " + typed + "\n" + mixed) ==
              Found{"1 " + typed + " → ?" + what, "2 " + mixed + " → " + mixed});
    }
}

TEST_CASE("family codes: talk, names and numbers hold none") {
    for (const char* text :
         {"", "ZX", "zx1", "以 ZX1 开头", "ZX1：", "zxing 好用", "ZXIA", "13812345678",
          "2026-11-28 19:05", "张鑫 zx 同意", "Z X 1", "ZX1\n\n3126-6654-X"})
        CHECK_MESSAGE(found_in(text).empty(), std::string(text));
}

TEST_CASE("family codes: forty in a chat are all found, in their order") {
    Dice dice(23);
    const FamilyChecklist checklist = checklist_of_cases();
    const char* const before[] = {"", "妈妈：", "3. ", "我的码 ", "Lily\n", "📱"};
    const char* const after[] = {"\n", "。\n", " 谢谢\n\n", "\r\n", "  "};
    for (int round = 0; round < 100; ++round) {
        std::string text;
        std::vector<Answers> wanted;
        for (int i = 0; i < 40; ++i) {
            wanted.push_back(invent_answers(dice, checklist));
            text += dice.one_of(before) + code_of(checklist, wanted.back()) + dice.one_of(after);
        }
        std::vector<Answers> found;
        for (const FoundCode& code : codes_in(family_of_cases(), text))
            if (const auto* result = std::get_if<FamilyResult>(&code.read))
                found.push_back(result->answers);
        CHECK_MESSAGE(found == wanted, text);
    }
}

TEST_CASE("family codes: what is found lies within the text, in order, whatever the text is") {
    Dice dice(29);
    const char* const pieces[] = {"ZX1",  "zx", "-",    " ",  "\n",   "3126", "ＺＸ１",
                                  "6654", "X",  "\xFF", "码", "\xE7", "L",    "ZX1-3126-6654-X",
                                  "9",    "\r", "🙂"};
    for (int round = 0; round < 5000; ++round) {
        std::string text;
        for (int i = dice.within(0, 30); i > 0; --i)
            text += dice.one_of(pieces);
        std::size_t until = 0;
        for (const FoundCode& found : codes_in(family_of_cases(), text)) {
            CHECK(found.begin >= until);
            CHECK(found.end > found.begin);
            CHECK(found.end <= text.size());
            until = found.end;
        }
    }
}
