// Line breaking: UAX #14 with the Chinese rules.
#include "draw/break_lines.h"

#include "plain_face.h"

#include "base/text.h"

#include <doctest/doctest.h>

#include <string>

using namespace zhixiao;
using namespace zhixiao::draw;
using scene::Align;
using scene::TextStyle;

namespace {

const Tokens tokens(Theme::Light, TextSize::Standard);
const float em = tokens.type(TextStyle::Body).size;

std::vector<scene::Line> broken(const std::string& text, float ems, Align align = Align::Start) {
    PlainFace face;
    return break_lines({{text, scene::Tone::Ink, false}}, TextStyle::Body, align, ems * em, tokens,
                       face);
}

std::string text_of(const scene::Line& line) {
    std::string text;
    for (const scene::Piece& piece : line.pieces)
        text += piece.text;
    return text;
}

std::vector<std::string> texts_of(const std::vector<scene::Line>& lines) {
    std::vector<std::string> texts;
    for (const scene::Line& line : lines)
        texts.push_back(text_of(line));
    return texts;
}

} // namespace

TEST_CASE("break_lines: no line begins with a closing mark or ends with an opening one") {
    const std::string text =
        "目标（到二〇三〇年）是《纲要》写明的，做到了吗？做到了！“好。”再看、再比；再问：谁。";
    const std::u32string never_first = U"，。！？）》、；：”";
    const std::u32string never_last = U"（《“";
    // From 4 em on, the width of “好。”: a narrower line would cut what belongs together.
    for (float ems = 4; ems < 20; ems += 0.5F) {
        CAPTURE(ems);
        std::string joined;
        for (const scene::Line& line : broken(text, ems)) {
            const std::u32string codes = code_points(text_of(line));
            REQUIRE(!codes.empty());
            CHECK(never_first.find(codes.front()) == std::u32string::npos);
            CHECK(never_last.find(codes.back()) == std::u32string::npos);
            joined += text_of(line);
        }
        CHECK(joined == text);
    }
}

TEST_CASE("break_lines: no line is wider than it may be") {
    const std::string text = "孕产妇死亡率 14.3 per 100,000 live births，2024 年";
    for (float ems = 6; ems < 30; ems += 1)
        for (const scene::Line& line : broken(text, ems))
            CHECK(line.width <= doctest::Approx(ems * em));
}

TEST_CASE("break_lines: numbers with their units stay whole") {
    CHECK(texts_of(broken("已经做到14.3%了", 6)) ==
          std::vector<std::string>{"已经做到", "14.3%了"});
}

TEST_CASE("break_lines: a word longer than the line is cut rather than lost") {
    CHECK(texts_of(broken("abcdefgh", 2)) == std::vector<std::string>{"abcd", "efgh"});
}

TEST_CASE("break_lines: the space at a break hangs and is remembered") {
    const auto lines = broken("two words", 3);
    REQUIRE(lines.size() == 2);
    CHECK(text_of(lines[0]) == "two");
    CHECK(lines[0].hangs);
    CHECK(text_of(lines[1]) == "words");
    CHECK_FALSE(lines[1].hangs);
}

TEST_CASE("break_lines: a line break in the text breaks the line") {
    CHECK(texts_of(broken("甲\n乙丙", 10)) == std::vector<std::string>{"甲", "乙丙"});
}

TEST_CASE("break_lines: lines stand below each other and align as asked") {
    const auto lines = broken("一二三四五", 3, Align::End);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].x == doctest::Approx(0));
    CHECK(lines[1].x == doctest::Approx(em));
    CHECK(lines[1].y == doctest::Approx(tokens.type(TextStyle::Body).line));
    CHECK(broken("一", 3, Align::Center)[0].x == doctest::Approx(em));
}

TEST_CASE("break_lines: runs of one line keep their look and their order") {
    PlainFace face;
    const std::vector<scene::Run> runs = {{"还差", scene::Tone::Ink, false},
                                          {"2.3", scene::Tone::Brand, true}};
    const auto lines = break_lines(runs, TextStyle::Body, Align::Start, 20 * em, tokens, face);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].pieces ==
          std::vector<scene::Piece>{{"还差", 0, 2 * em, scene::Tone::Ink, false},
                                    {"2.3", 2 * em, 1.5F * em, scene::Tone::Brand, true}});
}

TEST_CASE("break_lines: no text makes no line") { CHECK(broken("", 5).empty()); }

TEST_CASE("break_lines: characters outside the basic plane are measured as one") {
    CHECK(broken("𠮷龘", 5)[0].width == doctest::Approx(2 * em));
}

TEST_CASE("least_width: the widest number or word, as narrower it would be torn") {
    PlainFace face;
    const std::vector<scene::Run> runs = {{"到 14.35% 为止", scene::Tone::Ink, false}};
    CHECK(least_width(runs, TextStyle::Body, tokens, face) == doctest::Approx(6 * em / 2));
}
