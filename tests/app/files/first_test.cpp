// The content of the first load as the build packs it.
#include "app/files/first.h"

#include "app/files/load.h"
#include "plan/files/packed.h"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <string>
#include <variant>
#include <vector>

using namespace zhixiao;

namespace {

content::File shipped(const std::string& name) {
    std::ifstream file(std::string(ZHIXIAO_SOURCE_DIR) + "/assets/content/" + name,
                       std::ios::binary);
    return {name, {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()}};
}

const Content& loaded() {
    static const Checked<Content> content =
        content::load({shipped("words.json"), shipped("women.json"), shipped("children.json")});
    return std::get<Content>(content);
}

std::string packed_plans() {
    std::vector<const Pack*> packs;
    for (const Pack& pack : loaded().catalog.packs())
        packs.push_back(&pack);
    return content::packed_each(packs);
}

const std::string some_words = "home.title\t首页\nplaces\t主导航\n";

} // namespace

TEST_CASE("first content: packed plans are the plans that were read, and built in") {
    const auto content = content::read_first(some_words, packed_plans());
    REQUIRE(content);
    REQUIRE(content->catalog.packs().size() == loaded().catalog.packs().size());
    for (const Pack& pack : loaded().catalog.packs()) {
        REQUIRE(content->catalog.pack(pack.plan.id));
        CHECK(*content->catalog.pack(pack.plan.id) == pack);
        CHECK(content->catalog.is_built_in(pack.plan.id));
    }
}

TEST_CASE("first content: each line of words is a sentence with its name") {
    const auto content = content::read_first(some_words + "empty\t\n", packed_plans());
    REQUIRE(content);
    CHECK(content->words("home.title") == "首页");
    CHECK(content->words("places") == "主导航");
    CHECK(content->words("empty") == "");
}

TEST_CASE("first content: words that are cut off, without a tab or missing are refused") {
    const std::string plans = packed_plans();
    for (const char* words : {"", "home.title\t首页", "home.title\n", "a\tb\nhome.title\n"})
        CHECK_FALSE(content::read_first(words, plans));
}

TEST_CASE("first content: plans that are cut off, too long or missing are refused") {
    const std::string plans = packed_plans();
    for (const std::string& bytes :
         {std::string(), plans.substr(0, 12), plans.substr(0, plans.size() - 1), plans + '\0',
          content::packed_each({})})
        CHECK_FALSE(content::read_first(some_words, bytes));
}
