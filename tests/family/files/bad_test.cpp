// One file for each rule, in bad/: a change to the sound file (a JSON patch, RFC 6902), and the
// exact problems that it must give.
#include "family/files/read_family.h"
#include "tests/app/files/files.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>
#include <vector>

using namespace zhixiao;
using nlohmann::json;

namespace {

const char* const folder = "tests/family/files/bad/";
const char* const sound = "nothing-wrong.json";

std::vector<Problem> problems_of(const std::string& text) {
    const Checked<Family> read = content::read_family({"family.json", text});
    const auto* problems = std::get_if<std::vector<Problem>>(&read);
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

} // namespace

TEST_CASE("bad family: a broken file gets exactly the problems written beside what is broken") {
    const json whole = json::parse(file_at(std::string(folder) + sound).text, nullptr, false);
    REQUIRE(whole.is_object());
    int files = 0;
    for (const auto& entry :
         std::filesystem::directory_iterator(std::string(ZHIXIAO_SOURCE_DIR) + "/" + folder)) {
        const std::string name = entry.path().filename().string();
        if (name == sound)
            continue;
        CAPTURE(name);
        ++files;
        const json one = json::parse(file_at(folder + name).text, nullptr, false);
        REQUIRE(one.is_object());
        const json found = as_json(problems_of(whole.patch(one["change"]).dump()));
        CHECK(found.dump(1) == one["problems"].dump(1));
        CHECK_FALSE(one["problems"].empty());
    }
    CHECK(files >= 30);
}

TEST_CASE("bad family: the sound file has no problem") {
    CHECK(problems_of(file_at(std::string(folder) + sound).text).empty());
}

TEST_CASE("bad family: what is no JSON, cut off or something else is said in one problem") {
    const std::string text = file_at(std::string(folder) + sound).text;
    for (const std::string& broken : {std::string(), std::string("[]"), std::string("{"),
                                      text.substr(0, text.size() / 2), std::string("\xff\xfe")}) {
        const std::vector<Problem> problems = problems_of(broken);
        REQUIRE(problems.size() == 1);
        CHECK(problems[0].where.rfind("family.json", 0) == 0);
        CHECK_FALSE(problems[0].fix.empty());
    }
}
