// Tests of ids, and of guesses for misspelt ones.
#include "common/model/spelling.h"

#include <doctest/doctest.h>

using namespace zhixiao;

TEST_CASE("an id is lower-case letters, digits and single hyphens between them") {
    for (const char* good : {"a", "1", "maternal-mortality", "w-15", "35-45"})
        CHECK_MESSAGE(is_slug(good), good);
    for (const char* bad : {"", "-", "a-", "-a", "a--b", "A", "a b", "a_b", "妇女", "a.b"})
        CHECK_MESSAGE(!is_slug(bad), bad);
}

TEST_CASE("the three nearest names are offered, the nearest first") {
    CHECK(nearest("helth", {"law", "family", "health", "wealth", "heath"}) ==
          std::vector<std::string>{"health", "heath", "wealth"});
    CHECK(nearest("妇女", {"儿童", "妇幼"}) == std::vector<std::string>{"妇幼", "儿童"});
    CHECK(nearest("a", {}).empty());
}

TEST_CASE("the advice names what may have been meant") {
    CHECK(fix_reference("helth", {"law", "health"}) == "改成已有的 id，最接近的是 health、law");
    CHECK(fix_reference("helth", {}) == "先在文件里列出它，再在这里引用");
}
