// Tests of zhixiao-check on files: exit codes, problems as text and as JSON, verdicts.
#include "check/run.h"

#include "check/decoder.h"
#include "plan/model/check_pack.h"
#include "tests/plan/files/read_csv.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <utility>
#include <vector>

using namespace zhixiao;
using check::Exit;
using check::Outcome;
using nlohmann::json;

namespace {

const std::string root = std::string(ZHIXIAO_SOURCE_DIR) + "/";
const std::string sheets = root + "tests/plan/files/csv/";
const std::string women = root + "assets/content/women.json";

Outcome run(const std::vector<std::string>& arguments) {
    return check::run(arguments, {2026, 11, 30});
}

std::vector<content::File> sheets_in(const std::string& folder) {
    std::vector<content::File> files;
    for (const char* name : {"指标.csv", "数据.csv"}) {
        std::ifstream stream(sheets + folder + "/" + name, std::ios::binary);
        files.push_back({name, {std::istreambuf_iterator<char>(stream), {}}});
    }
    return files;
}

content::Loaded loaded_from(const std::string& folder) {
    return content::read_csv({sheets_in(folder), {}, std::nullopt}, check::decode);
}

} // namespace

TEST_CASE("GB18030 is decoded, beyond GBK too, and other bytes are refused") {
    using content::Encoding;
    CHECK(check::decode("\xD6\xB8\xB1\xEA", Encoding::Gb18030) == "指标");
    CHECK(check::decode("\x95\x32\x82\x36", Encoding::Gb18030) == "𠀀");
    CHECK(check::decode("", Encoding::Gb18030) == "");
    CHECK_FALSE(check::decode("\xD6", Encoding::Gb18030));
    CHECK_FALSE(check::decode("\xFF\xFF", Encoding::Gb18030));
    const std::string bytes = "\xD6\xB8";
    std::string many;
    std::string expected;
    for (int i = 0; i < 100000; ++i) {
        many += bytes;
        expected += "指";
    }
    CHECK(check::decode(many, Encoding::Gb18030) == expected);
}

TEST_CASE("of two files in GB18030 with five mistakes each one is named, and the rest loads") {
    const content::Loaded loaded = loaded_from("faulty");
    const std::vector<Problem> expected = {
        {"指标.csv 第4行 目标值", "“九成以上”不是数", "写一个数，如 12.3；没有就空着",
         Severity::Error},
        {"指标.csv 第5行 目标年", "目标年 2025 不晚于基期年 2025", "目标年要晚于基期年",
         Severity::Error},
        {"指标.csv 第7行 类型", "类型是“不低于”，目标值却是“30%左右”",
         "让类型和目标值说同一件事，或在目标值里只写数", Severity::Error},
        {"数据.csv 第5行 编号", "没有编号为“jk-20”的指标",
         "改成已有的编号，最接近的是 jk-01、jk-02、jj-01", Severity::Error},
        {"数据.csv 第10行", "与 数据.csv 第9行 重复：同一编号“jj-01”、地区和年份 2020",
         "只留一个数值", Severity::Error}};
    CHECK(loaded.problems == expected);
    REQUIRE(loaded.packs.size() == 1);
    CHECK(loaded.packs[0].indicators.size() == 4);
    CHECK(loaded.packs[0].observations.size() == 6);
}

TEST_CASE("the corrected files load clean, and the pack holds to every rule") {
    const content::Loaded loaded = loaded_from("corrected");
    CHECK(loaded.problems.empty());
    REQUIRE(loaded.packs.size() == 1);
    CHECK(loaded.packs[0].indicators.size() == 7);
    CHECK(loaded.packs[0].observations.size() == 11);
    for (const char* folder : {"corrected", "faulty"}) {
        ProblemList problems;
        for (Pack& pack : loaded_from(folder).packs)
            check_pack({"", std::move(pack)}, problems);
        CHECK(problems.empty());
    }
}

TEST_CASE("it exits with 0 when nothing is wrong, 1 with errors, 2 when used wrongly") {
    CHECK(run({women}).exit == Exit::Sound);
    CHECK(run({sheets + "corrected/指标.csv", sheets + "corrected/数据.csv"}).exit == Exit::Sound);
    CHECK(run({sheets + "faulty/指标.csv", sheets + "faulty/数据.csv"}).exit == Exit::Errors);
    CHECK(run({sheets + "corrected/数据.csv"}).exit == Exit::Errors);
    CHECK(run({root + "tests/plan/files/bad/plan-not-an-object.json", women, women}).exit !=
          Exit::Sound);
    for (const std::vector<std::string>& arguments :
         std::vector<std::vector<std::string>>{{},
                                               {"--json"},
                                               {"--wrong", women},
                                               {"--today"},
                                               {"--today", "2026-13-01", women},
                                               {"--today", "26-1-1", women},
                                               {"--today", "2026-02-31", women},
                                               {root + "no-such-file.json"},
                                               {root + "tests"}}) {
        const Outcome outcome = run(arguments);
        CHECK(outcome.exit == Exit::Misuse);
        CHECK(outcome.output.empty());
        CHECK_FALSE(outcome.complaint.empty());
    }
}

TEST_CASE("for people it prints a line for each problem, and counts the verdicts of each plan") {
    const Outcome faulty = run({sheets + "faulty/指标.csv", sheets + "faulty/数据.csv"});
    CHECK(faulty.output.find("提醒") == std::string::npos);
    CHECK(faulty.output.find("错误 " + sheets +
                             "faulty/指标.csv 第4行 目标值：“九成以上”不是数。") == 0);
    const Outcome sound = run({root + "assets/content/children.json"});
    CHECK(sound.output.find("本地电话") == std::string::npos);
    CHECK(sound.output.find("没有发现问题。\n中国儿童发展纲要（2021—2030年）：40 项指标") == 0);
}

TEST_CASE("direct lines and places to go to that a plan brings are counted") {
    const Outcome outcome = run({root + "tests/plan/files/bad/nothing-wrong.json"});
    CHECK(outcome.output.ends_with("（各地区分别计）；本地电话 2，求助地点 2\n"));
}

TEST_CASE("with --json it prints problems, verdicts and counts by their names") {
    const Outcome outcome = run({"--json", "--today", "2025-06-30", sheets + "corrected/指标.csv",
                                 sheets + "corrected/数据.csv"});
    const json report = json::parse(outcome.output, nullptr, false);
    REQUIRE(report.is_object());
    CHECK(report["problems"].empty());
    const std::string plan = report["indicators"][0]["plan"];
    // 7 indicators, each for the whole city and one district.
    REQUIRE(report["indicators"].size() == 14);
    const json& first = report["indicators"][0];
    CHECK(first["id"] == "jk-01");
    CHECK_FALSE(first.contains("area"));
    CHECK(first["status"] == "slow");
    CHECK(first["warning"] == "yellow");
    CHECK(first["gap"] == 1.5);
    CHECK(first["need_per_year"] == 1.5);
    CHECK(first["base_year"] == 2020);
    CHECK(first["latest_year"] == 2024);
    CHECK(first["interval"].size() == 2);
    CHECK(first["flags"] == json::array({"small_number"}));
    const json& total = report["rollup"][plan]["total"];
    CHECK(total["unmet"] == 4);
    CHECK(total["no_data"] == 2);
    CHECK(report["rollup"][plan]["areas"].size() == 2);
}

TEST_CASE("figures alone are judged with the plan of a JSON file") {
    const Outcome outcome = run({"--json", women, sheets + "corrected/数据.csv"});
    CHECK(outcome.exit == Exit::Errors);
    const json report = json::parse(outcome.output, nullptr, false);
    CHECK(report["rollup"].contains("women"));
}
