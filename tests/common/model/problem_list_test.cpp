// Tests of the list of problems and its limit.
#include "common/model/problem_list.h"

#include <doctest/doctest.h>

using namespace zhixiao;

namespace {

ProblemList list_of(int errors, int warnings) {
    ProblemList list;
    for (int i = 0; i < warnings; ++i)
        list.warning("w" + std::to_string(i), "", "");
    for (int i = 0; i < errors; ++i)
        list.error("e" + std::to_string(i), "", "");
    return list;
}

} // namespace

TEST_CASE("up to 200 problems are listed in the order found") {
    const std::vector<Problem> problems = list_of(100, 100).take();
    REQUIRE(problems.size() == 200);
    CHECK(problems.front().where == "w0");
    CHECK(problems.back().where == "e99");
}

TEST_CASE("beyond 200 the errors come first, and the rest is counted") {
    const std::vector<Problem> problems = list_of(30, 500).take();
    REQUIRE(problems.size() == 201);
    CHECK(problems[0].where == "e0");
    CHECK(problems[30].where == "w0");
    CHECK(problems.back() == Problem{"", "另有 330 处问题没有列出", "先改好上面列出的，再检查一次",
                                     Severity::Warning});
    CHECK(list_of(201, 0).take().back().severity == Severity::Error);
}

TEST_CASE("a list added to another brings everything it counted") {
    ProblemList all = list_of(150, 0);
    all.add(list_of(300, 7));
    CHECK(all.has_errors());
    CHECK(all.take().back().what == "另有 257 处问题没有列出");
    CHECK(all.empty());
}

TEST_CASE("a long cell is quoted by its beginning") {
    CHECK(zhixiao::quoted("9O") == "“9O”");
    std::string text;
    for (int i = 0; i < 50; ++i)
        text += "妇";
    CHECK(zhixiao::quoted(text).size() == 3 * (40 + 3));
}
