// Numbers as people read them, patterns with gaps, and UTF-8 that may be malformed.
#include "base/text.h"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>

using namespace zhixiao;

TEST_CASE("a number shows the places asked for, and more only when it needs them") {
    CHECK(format_number(12) == "12");
    CHECK(format_number(14.3) == "14.3");
    CHECK(format_number(50, 1) == "50.0");
    CHECK(format_number(99.88) == "99.88");
    CHECK(format_number(99.88, 1) == "99.88");
    CHECK(format_number(1.0 / 3) == "0.333");
    CHECK(format_number(0.1 + 0.2) == "0.3");
    CHECK(format_number(1234567) == "1234567");
}

TEST_CASE("a negative number has a real minus, and zero has none") {
    CHECK(format_number(-3.5) == "−3.5");
    CHECK(format_number(-0.0) == "0");
    CHECK(format_number(-0.00001) == "0.000");
}

TEST_CASE("a number that is not finite is a dash") {
    CHECK(format_number(std::numeric_limits<double>::quiet_NaN()) == "—");
    CHECK(format_number(std::numeric_limits<double>::infinity(), 2) == "—");
}

TEST_CASE("the greatest number still fits") {
    CHECK(format_number(std::numeric_limits<double>::max()).size() == 309);
}

TEST_CASE("a pattern is filled by name, as often as the name comes") {
    CHECK(fill("目标{value}", {{"value", "12"}}) == "目标12");
    CHECK(fill("{a}到{b}，{a}", {{"a", "1"}, {"b", "2"}}) == "1到2，1");
}

TEST_CASE("a name without a value, and a lone brace, stay as they are") {
    CHECK(fill("目标{value}", {}) == "目标{value}");
    CHECK(fill("{", {{"", "x"}}) == "{");
    CHECK(fill("{{a}}", {{"a", "1"}}) == "{1}");
}

TEST_CASE("a value that looks like a pattern is not filled again") {
    CHECK(fill("{a}{b}", {{"a", "{b}"}, {"b", "2"}}) == "{b}2");
}

TEST_CASE("code points and UTF-8 turn into each other") {
    for (const char* text : {"", "a", "é", "妇女儿童", "𠮷😀", "a妇𠮷é"})
        CHECK(utf8(code_points(text)) == text);
    CHECK(code_points("妇𠮷") == U"妇𠮷");
    CHECK(utf8(char32_t{0x10FFFF}) == "\xF4\x8F\xBF\xBF");
}

TEST_CASE("a malformed byte becomes the replacement character, and the rest is still read") {
    CHECK(code_points("a\xFFz") == U"a\uFFFDz");
    CHECK(code_points("\x80z") == U"\uFFFDz");
    CHECK(code_points("\xE5\xA6z") == U"\uFFFDz");
    CHECK(code_points("\xE5\xA6") == U"\uFFFD");
}

TEST_CASE("overlong forms, surrogates and what lies beyond Unicode are malformed") {
    CHECK(code_points("\xC0\xAFz").back() == U'z');
    CHECK(code_points("\xC0\xAF").front() == U'\uFFFD');
    CHECK(code_points("\xE0\x80\xAF").front() == U'\uFFFD');
    CHECK(code_points("\xED\xA0\x80").front() == U'\uFFFD');
    CHECK(code_points("\xF4\x90\x80\x80").front() == U'\uFFFD');
    CHECK(code_points("\xF5\x80\x80\x80").front() == U'\uFFFD');
}
