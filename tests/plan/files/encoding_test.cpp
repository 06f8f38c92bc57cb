// Tests of the encoding of bytes, and of the text they hold.
#include "plan/files/encoding.h"

#include <doctest/doctest.h>

#include <string>

using namespace zhixiao;
using content::Encoding;
using Text = std::optional<std::string>;

namespace {

// Stands in for the platform's decoder: it knows "中" in GB18030 and nothing else.
Text only_zhong(std::string_view bytes, Encoding encoding) {
    const bool is_zhong = encoding == Encoding::Gb18030 && bytes == "\xD6\xD0";
    return is_zhong ? Text("中") : std::nullopt;
}

Text text_of(const std::string& bytes) { return content::to_utf8(bytes, only_zhong); }

} // namespace

TEST_CASE("UTF-8 is known with and without a byte order mark, which is left out") {
    CHECK(text_of("中a") == "中a");
    CHECK(text_of("\xEF\xBB\xBF中a") == "中a");
    CHECK(text_of("") == "");
    CHECK(text_of("\xEF\xBB\xBF") == "");
}

TEST_CASE("a byte order mark followed by something else than UTF-8 is not read") {
    CHECK_FALSE(text_of("\xEF\xBB\xBF\xD6\xD0"));
}

TEST_CASE("UTF-16 is read in both byte orders, with characters of two units") {
    using namespace std::string_literals;
    CHECK(text_of("\xFF\xFE\x2D\x4E\x61\x00\x3D\xD8\x00\xDE"s) == "中a😀");
    CHECK(text_of("\xFE\xFF\x4E\x2D\x00\x61\xD8\x3D\xDE\x00"s) == "中a😀");
    CHECK(text_of("\xFF\xFE"s) == "");
}

TEST_CASE("UTF-16 that is cut off or has half a pair is not read") {
    using namespace std::string_literals;
    CHECK_FALSE(text_of("\xFF\xFE\x2D"s));
    CHECK_FALSE(text_of("\xFF\xFE\x3D\xD8"s));
    CHECK_FALSE(text_of("\xFF\xFE\x3D\xD8\x61\x00"s));
    CHECK_FALSE(text_of("\xFF\xFE\x00\xDE"s));
}

TEST_CASE("bytes in neither encoding are left to the platform as GB18030") {
    CHECK(content::encoding_of("\xD6\xD0") == Encoding::Gb18030);
    CHECK(text_of("\xD6\xD0") == "中");
    CHECK_FALSE(text_of("\xD6\xD0\xFF"));
    CHECK_FALSE(content::to_utf8("\xD6\xD0", nullptr));
}

TEST_CASE("overlong forms, surrogates and code points beyond Unicode are no UTF-8") {
    for (const char* bytes : {"\xC0\x80", "\xE0\x80\x80", "\xED\xA0\x80", "\xF0\x80\x80\x80",
                              "\xF4\x90\x80\x80", "\xF5", "\x80", "\xE4\xB8", "\xE4"}) {
        CHECK_FALSE(content::is_utf8(bytes));
    }
    CHECK(content::is_utf8("\xF4\x8F\xBF\xBF\xEF\xBF\xBD\xC2\x80"));
}
