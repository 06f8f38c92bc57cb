// Compares the problems of the files in bad/, each of which breaks one rule, with
// bad/expected.json.
#include "app/files/load.h"
#include "common/files/file_size.h"
#include "plan/files/csv.h"
#include "plan/files/read_pack.h"
#include "plan/model/check_pack.h"
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

// Returns the problems of shape; a file of sound shape gives problems of meaning, warnings
// included.
std::vector<Problem> problems_of(const content::File& file) {
    const Checked<Pack> pack = content::read_pack(file);
    if (const auto* problems = std::get_if<std::vector<Problem>>(&pack))
        return *problems;
    ProblemList problems;
    check_pack({file.name, std::get<Pack>(pack)}, problems);
    return problems.take();
}

json as_json(const std::vector<Problem>& problems) {
    json list = json::array();
    for (const Problem& problem : problems) {
        const bool is_error = problem.severity == Severity::Error;
        list.push_back({{"where", problem.where},
                        {"what", problem.what},
                        {"fix", problem.fix},
                        {"severity", is_error ? "error" : "warning"}});
    }
    return list;
}

json expected_problems() {
    return json::parse(file_at("tests/plan/files/bad/expected.json").text, nullptr, false);
}

} // namespace

TEST_CASE("a broken file gets exactly the problems written beside it") {
    const json expected = expected_problems();
    REQUIRE(expected.is_object());
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        CAPTURE(it.key());
        const json found = as_json(problems_of(file_at("tests/plan/files/bad/" + it.key())));
        CHECK(found.dump(1) == it.value().dump(1));
    }
}

TEST_CASE("every broken file has its problems written down, and each has at least one") {
    std::set<std::string> listed{"expected.json", "nothing-wrong.json"};
    const json expected = expected_problems();
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        listed.insert(it.key());
        CHECK_FALSE(it.value().empty());
    }
    std::set<std::string> present;
    for (const auto& entry : std::filesystem::directory_iterator(std::string(ZHIXIAO_SOURCE_DIR) +
                                                                 "/tests/plan/files/bad"))
        present.insert(entry.path().filename().string());
    CHECK(listed == present);
}

TEST_CASE("a sound file gets no problem") {
    CHECK(problems_of(file_at("tests/plan/files/bad/nothing-wrong.json")).empty());
}

TEST_CASE("a file that is too large is refused before it is read") {
    const std::string text(content::largest_file + 1, ' ');
    const std::vector<Problem> expected = {
        {"huge.json", "文件有 193 MiB，太大", "最大 192 MiB，检查是否选错了文件", Severity::Error}};
    CHECK(problems_of({"huge.json", text}) == expected);
}

TEST_CASE(
    "a table that is too large is refused at the same size, and docs name that size for both") {
    content::CsvReading reading(
        {{{"huge.csv", std::string(content::largest_file + 1, ' ')}}, {}, std::nullopt}, nullptr);
    CHECK(reading.take().problems ==
          std::vector<Problem>{content::too_large("huge.csv", content::largest_file + 1)});
    const std::string docs = file_at("docs/pack-format.md").text;
    const std::string said = "不超过 " + std::to_string(content::largest_file >> 20) + " MiB";
    const std::size_t first = docs.find(said);
    CHECK(first != std::string::npos);
    CHECK(docs.find(said, first + 1) != std::string::npos);
    CHECK(docs.find("MiB") == docs.find(said) + said.size() - 3);
}

TEST_CASE("of very many problems the first 200 are told, and how many more there are") {
    std::string list;
    for (int i = 0; i < 250; ++i)
        list += std::string(i == 0 ? "" : ",") + "1";
    const std::vector<Problem> problems = problems_of({"many.json", "{\"fields\":[" + list + "]}"});
    REQUIRE(problems.size() == 201);
    // 256 problems: 250 items, and six members missing.
    CHECK(problems.back() ==
          Problem{"", "另有 56 处问题没有列出", "先改好上面列出的，再检查一次", Severity::Error});
}
