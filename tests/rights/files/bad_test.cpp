// One broken file for each rule, in bad/, read together with sound ones. bad/expected.json has the
// exact problems that each must give.
#include "rights/files/read_rights.h"
#include "tests/app/files/files.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <set>
#include <string>
#include <vector>

using namespace zhixiao;
using nlohmann::json;

namespace {

const char* const parts[] = {"hotlines", "laws", "situations", "help", "words"};

content::File bad_file(const std::string& name) {
    return file_at("tests/rights/files/bad/" + name);
}

// Returns the sound files with `broken` in place of the one of the same schema; a file of an
// unknown schema replaces the hotlines.
std::vector<content::File> among_sound_ones(const content::File& broken) {
    std::vector<content::File> files{broken};
    const std::string schema = json::parse(broken.text, nullptr, false).value("schema", "");
    std::string replaced = "hotlines";
    for (const char* part : parts)
        if (schema == "zhixiao-rights-" + std::string(part) + "/1")
            replaced = part;
    for (const char* part : parts)
        if (replaced != part)
            files.push_back(bad_file("nothing-wrong-" + std::string(part) + ".json"));
    files.push_back(bad_file("nothing-wrong-first-aid.json"));
    return files;
}

std::vector<Problem> problems_of(const std::vector<content::File>& files) {
    const Checked<Rights> loaded = content::load_rights(files);
    const auto* problems = std::get_if<std::vector<Problem>>(&loaded);
    return problems ? *problems : std::vector<Problem>{};
}

json as_json(const std::vector<Problem>& problems) {
    json list = json::array();
    for (const Problem& problem : problems) {
        CHECK(problem.severity == Severity::Error);
        list.push_back({{"where", problem.where}, {"what", problem.what}, {"fix", problem.fix}});
    }
    return list;
}

json expected_problems() { return json::parse(bad_file("expected.json").text, nullptr, false); }

} // namespace

TEST_CASE("bad rights: a broken file gets exactly the problems written beside it") {
    const json expected = expected_problems();
    REQUIRE(expected.is_object());
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        CAPTURE(it.key());
        const json found = as_json(problems_of(among_sound_ones(bad_file(it.key()))));
        CHECK(found.dump(1) == it.value().dump(1));
        CHECK_FALSE(it.value().empty());
    }
}

TEST_CASE("bad rights: every broken file has its problems written down") {
    std::set<std::string> listed{"expected.json", "nothing-wrong-first-aid.json"};
    for (const char* part : parts)
        listed.insert("nothing-wrong-" + std::string(part) + ".json");
    const json expected = expected_problems();
    for (auto it = expected.begin(); it != expected.end(); ++it)
        listed.insert(it.key());
    std::set<std::string> present;
    for (const auto& entry : std::filesystem::directory_iterator(std::string(ZHIXIAO_SOURCE_DIR) +
                                                                 "/tests/rights/files/bad"))
        present.insert(entry.path().filename().string());
    CHECK(listed == present);
}

TEST_CASE("bad rights: sound files get no problem") {
    CHECK(problems_of(among_sound_ones(bad_file("nothing-wrong-laws.json"))).empty());
}

TEST_CASE("bad rights: a file that is missing, given twice or no JSON is named") {
    const std::vector<content::File> sound = among_sound_ones(bad_file("nothing-wrong-help.json"));
    std::vector<content::File> without(sound.begin() + 1, sound.end());
    CHECK(problems_of(without) ==
          std::vector<Problem>{{"help.json", "缺少 schema 为 zhixiao-rights-help/1 的文件",
                                "补上这个文件", Severity::Error}});
    std::vector<content::File> twice = sound;
    twice.push_back({"again.json", sound[0].text});
    CHECK(problems_of(twice) ==
          std::vector<Problem>{{"again.json#/schema", "与“nothing-wrong-help.json”是同一类文件",
                                "只留一个", Severity::Error}});
    without.push_back({"help.json", "{"});
    CHECK(problems_of(without).front().where == "help.json");
}
