// Loading all files at once: the shipped ones are correct, and broken ones never load in part.
#include "app/files/load.h"

#include "common/files/read_words.h"
#include "plan/model/check_pack.h"
#include "plan/model/lookup.h"
#include "tests/app/files/files.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace zhixiao;

namespace {

using Problems = std::vector<Problem>;

Problems problems_of(const std::vector<content::File>& files) {
    const Checked<Content> loaded = content::load(files);
    const auto* problems = std::get_if<Problems>(&loaded);
    return problems ? *problems : Problems{};
}

std::vector<std::string> ids_of_fields(const Pack& pack) {
    std::vector<std::string> ids;
    for (const Field& field : pack.fields)
        ids.push_back(field.id.value);
    return ids;
}

const content::File words{"words.json", "{\"home.title\": \"两纲\"}"};

} // namespace

TEST_CASE("the shipped files load") {
    const Checked<Content> loaded = content::load({file_at("assets/content/women.json"),
                                                   file_at("assets/content/children.json"),
                                                   file_at("assets/content/words.json")});
    const Content* content = std::get_if<Content>(&loaded);
    REQUIRE(content != nullptr);
    const PackList& packs = content->catalog.packs();
    REQUIRE(packs.size() == 2);
    CHECK(packs[0].plan.id == PlanId{"women"});
    CHECK(packs[1].plan.id == PlanId{"children"});
}

TEST_CASE("the shipped plans give no warning, as what changed a definition is noted") {
    ProblemList problems;
    for (const char* name : {"women", "children"})
        check_pack({name, shipped(name)}, problems);
    CHECK(problems.take() == std::vector<Problem>{});
}

TEST_CASE("the outlines have their eight and seven fields, in their order") {
    CHECK(ids_of_fields(shipped("women")) ==
          std::vector<std::string>{"health", "education", "economy", "participation",
                                   "social-security", "family", "environment", "law"});
    CHECK(ids_of_fields(shipped("children")) ==
          std::vector<std::string>{"health", "safety", "education", "welfare", "family",
                                   "environment", "law"});
}

TEST_CASE("every field has a summary and at least six goals") {
    for (const char* name : {"women", "children"}) {
        const Pack pack = shipped(name);
        for (const Field& field : pack.fields) {
            CAPTURE(field.id.value);
            CHECK_FALSE(field.summary.empty());
            CHECK(goals_of(pack, field.id).size() >= 6);
        }
    }
}

TEST_CASE("the women's outline has 75 main goals, field by field as it counts them") {
    const Pack pack = shipped("women");
    std::vector<std::size_t> counts;
    for (const Field& field : pack.fields)
        counts.push_back(goals_of(pack, field.id).size());
    CHECK(counts == std::vector<std::size_t>{10, 10, 9, 10, 9, 9, 9, 9});
}

TEST_CASE("every indicator is defined, answered for, and counted from 2020") {
    for (const char* name : {"women", "children"}) {
        for (const Indicator& indicator : shipped(name).indicators) {
            CAPTURE(indicator.id.value);
            CHECK_FALSE(indicator.definition.empty());
            CHECK_FALSE(indicator.departments.empty());
            CHECK(indicator.confidence.has_value());
            CHECK(indicator.base_year == 2020);
        }
    }
}

TEST_CASE("every main target is part of a goal") {
    for (const char* name : {"women", "children"}) {
        const Pack pack = shipped(name);
        for (const Indicator& indicator : pack.indicators) {
            if (indicator.level != IndicatorLevel::MainTarget)
                continue;
            bool named = false;
            for (const Goal& goal : pack.goals)
                for (const IndicatorId& id : goal.indicators)
                    named = named || id == indicator.id;
            CHECK_MESSAGE(named, indicator.id.value);
        }
    }
}

TEST_CASE("the problems of all files are told at once") {
    const content::File bad_words{"words.json", "{\"a\": 1}"};
    const content::File broken{"broken.json", "{"};
    const content::File jumpy = file_at("tests/plan/files/bad/plan-ends-before-it-starts.json");
    std::vector<std::string> places;
    for (const Problem& problem : problems_of({broken, jumpy, bad_words}))
        places.push_back(problem.where);
    CHECK(places == std::vector<std::string>{"broken.json", "words.json#/a",
                                             "plan-ends-before-it-starts.json#/plan/end_year"});
}

TEST_CASE("the sentences of the program must come along") {
    CHECK(problems_of({file_at("assets/content/children.json")}) ==
          Problems{{"words.json", "缺少文件 words.json", "补上界面文字文件", Severity::Error}});
}

TEST_CASE("two files of the same name are refused") {
    CHECK(problems_of({words, words}) ==
          Problems{{"words.json", "有两个同名的文件", "只留一个，或改名", Severity::Error}});
}

TEST_CASE("sentences are read by name, and each must be a text") {
    const Checked<Wording> read = content::read_words(words);
    REQUIRE(std::holds_alternative<Wording>(read));
    CHECK(std::get<Wording>(read)("home.title") == "两纲");
    const Checked<Wording> bad = content::read_words({"words.json", "{\"a/b\": [\"x\"]}"});
    REQUIRE(std::holds_alternative<Problems>(bad));
    CHECK(std::get<Problems>(bad) ==
          Problems{{"words.json#/a~1b", "a/b 应是文字，却是列表", "改成文字", Severity::Error}});
}

TEST_CASE("a byte order mark is no fault") {
    CHECK(std::holds_alternative<Wording>(
        content::read_words({"words.json", "\xEF\xBB\xBF{\"a\": \"b\"}"})));
}

TEST_CASE("markup in a pack stays plain text") {
    const Checked<Wording> read =
        content::read_words({"words.json", R"({"a": "<script>alert(1)</script>"})"});
    REQUIRE(std::holds_alternative<Wording>(read));
    CHECK(std::get<Wording>(read)("a") == "<script>alert(1)</script>");
}
