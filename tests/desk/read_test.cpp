// Tests of reading the files that someone chose: the plans and problems, and what stays unchanged.
#include "desk/read.h"

#include "common/files/file_size.h"
#include "desk_files.h"
#include "plan/files/packed.h"
#include "plan/files/write_pack.h"
#include "plan/model/catalog.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace zhixiao {
namespace {

using desk::Opened;

constexpr int this_year = 2025;

Opened read(std::vector<content::File> files, std::vector<Pack> current = {},
            std::vector<desk::Taken> taken = {}) {
    return desk::read({.files = std::move(files),
                       .current = std::move(current),
                       .taken = std::move(taken),
                       .this_year = this_year},
                      nullptr);
}

const std::string indicators =
    "编号,规划,领域,指标名称,单位,类型,目标值,基期年,目标年\n"
    "a,示例县妇女发展规划（2021—2025年）,健康,筛查率,%,不低于,70,2020,2025\n";
const std::string figures = "编号,年份,数值\na,2020,60\na,2024,66\n";

content::File indicators_file(const std::string& text = indicators) { return {"指标.csv", text}; }
content::File figures_file(const std::string& text = figures) { return {"数据.csv", text}; }

Pack pack_of(const std::vector<content::File>& files) {
    Opened opened = read(files);
    REQUIRE(opened.packs.size() == 1);
    return std::move(opened.packs.front());
}

Pack with_local_help(Pack pack) {
    pack.local_lines = {{"示例县妇联", "000-0000000", "咨询", "工作日白天", "2026-01-31"}};
    pack.local_points = {
        {{"shelter"}, "示例县庇护所", "示例路1号", "000-0000001", "", "2026-01-31"}};
    return pack;
}

} // namespace

TEST_CASE("desk: indicators and figures make a plan, in whichever order they were chosen") {
    const Opened opened = read({figures_file(), indicators_file()});
    CHECK(opened.problems == std::vector<Problem>{});
    CHECK(opened.has_new_plans);
    REQUIRE(opened.packs.size() == 1);
    CHECK(opened.packs[0].observations.size() == 2);
}

TEST_CASE("desk: JSON and CSV side by side are all opened") {
    const Opened opened =
        read({sample_file("plan-children.json"), indicators_file(), figures_file()});
    CHECK(opened.problems == std::vector<Problem>{});
    REQUIRE(opened.packs.size() == 2);
    CHECK(opened.packs[0].plan.title == "示例市儿童发展规划（2021—2025年）");
    CHECK(opened.packs[1].plan.title == "示例县妇女发展规划（2021—2025年）");
}

TEST_CASE("desk: JSON is known by its text as well as by its name") {
    content::File file = sample_file("plan-women.json");
    file.name = "下载";
    CHECK(read({file}).packs.size() == 1);
}

TEST_CASE("desk: figures alone are added to the plan that is open") {
    const Pack before = pack_of({indicators_file(), figures_file()});
    const Opened opened = read({figures_file("编号,年份,数值\na,2025,71\n")}, {before});
    CHECK(opened.problems == std::vector<Problem>{});
    CHECK_FALSE(opened.has_new_plans);
    Pack expected = before;
    expected.observations.add({.indicator = IndicatorId{"a"},
                               .area = {},
                               .year = 2025,
                               .value = 71,
                               .numerator = {},
                               .denominator = {},
                               .confidence = {},
                               .source = "",
                               .note = ""});
    CHECK(opened.packs == std::vector<Pack>{expected});
}

TEST_CASE("desk: figures belong to the plan of a JSON file chosen along with them") {
    const Pack before = pack_of({indicators_file()});
    Pack other = before;
    other.plan.id.value = "other";
    other.plan.title = "示例县妇女发展规划";
    const Opened opened =
        read({{"other.json", content::write_pack(other)}, figures_file()}, {before});
    REQUIRE(opened.packs.size() == 1);
    CHECK(opened.has_new_plans);
    CHECK(opened.packs[0].plan.id == PlanId{"other"});
    CHECK(opened.packs[0].observations.size() == 2);
}

TEST_CASE("desk: figures without any plan say what is missing, and nothing is opened") {
    const Opened opened = read({figures_file()});
    CHECK(opened.packs.empty());
    CHECK(opened.has_errors);
    REQUIRE(opened.problems.size() == 1);
    CHECK(opened.problems[0].fix == "和 指标.csv 一起打开，或先打开一个规划");
}

TEST_CASE("desk: figures of which none can be used leave the open plan alone") {
    const Pack before = pack_of({indicators_file(), figures_file()});
    const Opened opened = read({figures_file("编号,年份,数值\nb,2025,71\n")}, {before});
    CHECK(opened.packs.empty());
    CHECK(opened.has_errors);
}

TEST_CASE("desk: the same figures once more are no fault and change nothing") {
    const Pack before = pack_of({indicators_file(), figures_file()});
    const Opened opened = read({figures_file()}, {before});
    CHECK(opened.problems == std::vector<Problem>{});
    CHECK(opened.packs == std::vector<Pack>{before});
}

TEST_CASE("desk: a plan may not pass itself off as one that comes with the app") {
    const Pack pack = pack_of({indicators_file()});
    const Opened refused =
        read({{"p.json", content::write_pack(pack)}}, {}, {{pack.plan.id, "纲要"}});
    CHECK(refused.packs.empty());
    CHECK(refused.problems ==
          std::vector<Problem>{{"p.json#/plan/id",
                                "规划 id “" + pack.plan.id.value + "”是自带的规划用的",
                                "换一个 id，如在后面加上本地的名称"}});
}

TEST_CASE("desk: a sheet that still bears the name of a plan that comes with the app says so") {
    const std::string title = "示例县妇女发展规划（2021—2025年）";
    const Opened refused = read({indicators_file()}, {}, {{PlanId{"women"}, title}});
    CHECK(refused.packs.empty());
    CHECK(refused.problems ==
          std::vector<Problem>{
              {"", "规划“" + title + "”是自带的",
               "把“规划”一列改成本地规划的名称，如 示例市妇女发展规划（2021—2025年）"}});
}

TEST_CASE("desk: what the device kept is checked before it is shown again") {
    const Pack pack = pack_of({indicators_file(), figures_file()});
    const std::string bytes = content::packed(std::vector<Pack>{pack});
    CHECK(desk::reopen(bytes, {}, this_year) == std::vector<Pack>{pack});
    CHECK_FALSE(desk::reopen(bytes, {{pack.plan.id, ""}}, this_year));
    CHECK_FALSE(desk::reopen(bytes.substr(0, bytes.size() / 2), {}, this_year));
    CHECK_FALSE(desk::reopen("nonsense", {}, this_year));
    Pack wrong = pack;
    wrong.indicators.front().target_year = wrong.indicators.front().base_year;
    CHECK_FALSE(desk::reopen(content::packed(std::vector<Pack>{wrong}), {}, this_year));
    CHECK_FALSE(desk::reopen(content::packed(std::vector<Pack>{pack, pack}), {}, this_year));
}

TEST_CASE(
    "desk: the app's sample opens in the years of today, without a problem, and stays there") {
    for (const int year : {2026, 2029, 2040}) {
        const Opened opened = desk::read({.files = {sample_file("plan-women.json")},
                                          .current = {},
                                          .taken = {},
                                          .this_year = year,
                                          .is_sample = true},
                                         nullptr);
        CHECK(opened.problems == std::vector<Problem>{});
        REQUIRE(opened.packs.size() == 1);
        CHECK(opened.packs[0].plan.end_year == year);
        CHECK(opened.packs[0].plan.sample);
        // Kept on the device, the sample moves on with the years.
        const auto kept = desk::reopen(content::packed(opened.packs), {}, year + 3);
        REQUIRE(kept);
        CHECK(kept->front().plan.end_year == year + 3);
    }
    // Opened like any other file, the sample keeps the years it has in the file.
    const Opened file = read({sample_file("plan-women.json")});
    CHECK(file.packs.front().plan.end_year == 2025);
}

TEST_CASE("desk: local help stays with its plan when figures are added, and when it is kept") {
    const Pack before = with_local_help(pack_of({indicators_file()}));
    const Opened opened = read({figures_file()}, {before});
    CHECK(opened.problems == std::vector<Problem>{});
    CHECK(opened.packs ==
          std::vector<Pack>{with_local_help(pack_of({indicators_file(), figures_file()}))});
    CHECK(desk::reopen(content::packed(opened.packs), {}, this_year) == opened.packs);
    Pack wrong = before;
    wrong.local_lines.front().number = "javascript:alert(1)";
    CHECK_FALSE(desk::reopen(content::packed(std::vector<Pack>{wrong}), {}, this_year));
}

TEST_CASE("desk: of two JSON files with one id the first is opened, and the other is named") {
    const Pack pack = pack_of({indicators_file()});
    const std::string text = content::write_pack(pack);
    const Opened opened = read({{"p.json", text}, {"again.json", text}});
    CHECK(opened.packs == std::vector<Pack>{pack});
    REQUIRE(opened.problems.size() == 1);
    CHECK(opened.problems[0].where == "again.json#/plan/id");
}

TEST_CASE("desk: a plan chosen as JSON and as CSV is opened once, with a problem that says so") {
    const Pack pack = pack_of({indicators_file()});
    const Opened opened = read({{"p.json", content::write_pack(pack)}, indicators_file()});
    CHECK(opened.packs.size() == 1);
    REQUIRE(opened.problems.size() == 1);
    CHECK(opened.problems[0].what ==
          "规划“示例县妇女发展规划（2021—2025年）”在 JSON 和 CSV 里各有一份");
}

TEST_CASE("desk: files that gave no bytes are named first") {
    const Opened opened = desk::read(
        {.files = {indicators_file()},
         .current = {},
         .taken = {},
         .this_year = std::nullopt,
         .unread = {desk::unreadable("文件夹"), content::too_large("大.csv", 3000000000)}},
        nullptr);
    CHECK(opened.packs.size() == 1);
    CHECK(opened.problems ==
          std::vector<Problem>{
              {"文件夹", "读不到这个文件", "文件可能移走了或者是个文件夹，再选一次"},
              {"大.csv", "文件有 2862 MiB，太大", "最大 192 MiB，检查是否选错了文件"}});
}

TEST_CASE("desk: a file that is neither JSON nor a sheet is refused with a remedy") {
    for (const char* text : {"", "PK\x03\x04\x14", "你好"}) {
        CAPTURE(text);
        const Opened opened = read({{"a.txt", text}});
        CHECK(opened.packs.empty());
        CHECK(opened.has_errors);
        REQUIRE(opened.problems.size() == 1);
        CHECK_FALSE(opened.problems[0].fix.empty());
    }
}

} // namespace zhixiao
