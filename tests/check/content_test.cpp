// Tests of zhixiao-check --content: content that has expired, will expire soon, or was last checked
// long ago.
#include "check/run.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

using namespace zhixiao;
using check::Exit;
using check::Outcome;
using nlohmann::json;

namespace {

const std::string shipped = std::string(ZHIXIAO_SOURCE_DIR) + "/assets/content";
constexpr Day today{2026, 11, 30};

Outcome run(std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), "--content");
    return check::run(arguments, today);
}

json report_of(const std::string& day) {
    return json::parse(run({"--json", "--today", day, shipped}).output, nullptr, false);
}

bool lists(const json& items, const std::string& file, const std::string& name) {
    for (const json& item : items) {
        const std::string where = item["where"];
        const std::string named = item["name"];
        if (where.find(file) == 0 && named.find(name) != std::string::npos)
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("content: the maternity items are listed before they change, and as over afterwards") {
    const json before = report_of("2026-12-31");
    const json after = report_of("2027-01-01");
    REQUIRE(before.is_object());
    CHECK(before["problems"].empty());
    CHECK(lists(before["expiring"], "rights/laws.json#/laws/", "社会保险法 第五十四条"));
    CHECK(lists(before["expiring"], "rights/help.json#/services/", "生育津贴"));
    CHECK_FALSE(lists(before["expired"], "rights/", "生育津贴"));
    CHECK(lists(after["expired"], "rights/laws.json#/laws/", "社会保险法 第五十四条"));
    CHECK(lists(after["expired"], "rights/help.json#/services/", "生育津贴"));
    CHECK_FALSE(lists(after["expiring"], "rights/", "生育津贴"));
}

TEST_CASE("content: in 2029 every item is stale, and is listed with its place and what to do") {
    const json report = report_of("2029-01-01");
    for (const char* file : {"rights/hotlines.json#", "rights/laws.json#",
                             "rights/situations.json#", "rights/help.json#", "first_aid.json#",
                             "family.json#", "guide.json#", "later_words.json#/plans.checked"})
        CHECK_MESSAGE(lists(report["stale"], file, ""), file);
    const Outcome told = run({"--today", "2029-01-01", shipped});
    CHECK(told.exit == Exit::Errors);
    CHECK(told.output.find("\n  family.json# 家教自查：最后一次核对是 ") != std::string::npos);
    CHECK(told.output.find("再核对一遍") != std::string::npos);
}

TEST_CASE("content: items that are due decide the exit code, items that end soon do not") {
    for (const char* day : {"2026-06-30", "2026-12-31", "2027-01-01", "2029-01-01"}) {
        const json report = report_of(day);
        const bool is_due = !report["expired"].empty() || !report["stale"].empty();
        CHECK(run({"--today", day, shipped}).exit == (is_due ? Exit::Errors : Exit::Sound));
    }
    CHECK(run({"--today", "2026-04-01", shipped}).exit == Exit::Sound);
    CHECK(run({"--today", "2026-04-01", shipped}).output ==
          "没有过期的，半年内没有到期的，也没有一年半没核对的。\n");
}

TEST_CASE("content: a missing folder, two folders and an impossible day are misuse") {
    for (const std::vector<std::string>& arguments : std::vector<std::vector<std::string>>{
             {shipped + "/nowhere"}, {shipped, shipped}, {"--today", "2026-02-31", shipped}}) {
        const Outcome outcome = run(arguments);
        CHECK(outcome.exit == Exit::Misuse);
        CHECK_FALSE(outcome.complaint.empty());
    }
}

TEST_CASE("content: mistakes in the files are reported, and nothing is called due") {
    namespace files = std::filesystem;
    const files::path folder = files::temp_directory_path() / "zhixiao-check-content";
    files::remove_all(folder);
    files::copy(shipped, folder, files::copy_options::recursive);
    std::ofstream(folder / "guide.json") << "{}";
    const Outcome outcome = run({folder.string()});
    files::remove_all(folder);
    CHECK(outcome.exit == Exit::Errors);
    CHECK(outcome.output.find("错误 guide.json#") == 0);
    CHECK(outcome.output.find("一年半没有核对") == std::string::npos);
}
