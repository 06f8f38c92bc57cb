// Tests of sentences by name.
#include "common/model/wording.h"

#include <doctest/doctest.h>

using namespace zhixiao;

TEST_CASE("a sentence is found by its name") {
    const Wording words(std::map<std::string, std::string, std::less<>>{{"home.title", "两纲"}});
    CHECK(words("home.title") == "两纲");
    CHECK(words.contains("home.title"));
}

TEST_CASE("a name without a sentence comes back in brackets, so that it is seen") {
    CHECK(Wording()("home.titel") == "⟦home.titel⟧");
    CHECK_FALSE(Wording().contains("home.titel"));
}
