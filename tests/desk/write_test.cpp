// Tests of saved files: they read back as the same plan, and their verdicts have the pages' words.
#include "desk/write.h"

#include "desk/read.h"
#include "desk_files.h"
#include "plan/model/lookup.h"
#include "plan/model/verdict.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace zhixiao {
namespace {

using desk::Kind;

constexpr int this_year = 2025;

std::vector<Pack> read(std::vector<content::File> files) {
    return desk::read({.files = std::move(files), .current = {}, .taken = {}, .this_year = {}},
                      nullptr)
        .packs;
}

Pack sample(const std::string& name) {
    std::vector<Pack> packs = read({sample_file(name)});
    REQUIRE(packs.size() == 1);
    return std::move(packs.front());
}

content::File saved(Kind kind, const std::vector<Pack>& packs) {
    const desk::Written written = desk::write(kind, packs, this_year);
    return {written.name, written.text};
}

// Returns the cells of a file without quotation marks, row by row.
std::vector<std::vector<std::string>> cells_of(const std::string& csv) {
    std::vector<std::vector<std::string>> rows;
    std::istringstream lines(csv);
    for (std::string line; std::getline(lines, line);) {
        line.pop_back();
        std::vector<std::string> row(1);
        for (const char c : line)
            c == ',' ? row.emplace_back() : row.back() += std::string(1, c);
        rows.push_back(std::move(row));
    }
    return rows;
}

// Returns the row of 结论.csv for one indicator and area, by the names of its columns.
std::map<std::string, std::string> verdict_row(const std::string& csv, const std::string& id,
                                               const std::string& area) {
    const auto rows = cells_of(csv.substr(3));
    for (const auto& row : rows)
        if (row.size() > 6 && row[1] == id && row[6] == area) {
            std::map<std::string, std::string> named;
            for (std::size_t i = 0; i < row.size(); ++i)
                named[rows[0][i]] = row[i];
            return named;
        }
    return {};
}

Pack small_pack() {
    return read({{"指标.csv", "编号,规划,领域,指标名称,单位,类型,目标值,基期年,目标年,责任单位\n"
                              "a,示例县妇女发展规划（2021—2025年）,健康,筛查率,%,不低于,70,2020,"
                              "2025,卫生健康局、=妇联\n"
                              "b,示例县妇女发展规划（2021—2025年）,健康,=1+1,,文字,尽力,2020,2025,"
                              "妇联\n"},
                 {"数据.csv", "编号,地区,年份,数值\na,,2020,60\na,,2023,63\na,东区,2024,71\n"}})
        .front();
}

} // namespace

TEST_CASE("desk: a plan saved as a file brings its local help along when it is opened again") {
    Pack pack = sample("plan-women.json");
    pack.local_lines = {{"示例市妇联", "000-0000000", "", "", "2026-01-31"}};
    pack.local_points = {{{"shelter"}, "示例市庇护所", "示例路1号", "", "全天", "2026-01-31"}};
    CHECK(read({saved(Kind::Plan, {pack})}) == std::vector<Pack>{pack});
}

TEST_CASE("save: a plan saved as JSON opens as the same plan") {
    for (const char* name : {"plan-women.json", "plan-children.json"}) {
        const Pack pack = sample(name);
        const content::File file = saved(Kind::Plan, {pack});
        CHECK(file.name == pack.plan.title + "-规划.json");
        CHECK(read({file}) == std::vector<Pack>{pack});
    }
}

TEST_CASE("save: a plan opened from CSV and saved as CSV opens as the same plan") {
    const std::vector<Pack> packs{small_pack()};
    const content::File indicators = saved(Kind::Indicators, packs);
    const content::File figures = saved(Kind::Figures, packs);
    CHECK(read({indicators, figures}) == packs);
}

TEST_CASE("save: empty sheets have only their columns, and the names of their kinds") {
    const content::File indicators = saved(Kind::Indicators, {});
    CHECK(indicators.name == "指标.csv");
    CHECK(indicators.text.substr(0, 3) == "\xEF\xBB\xBF");
    CHECK(cells_of(indicators.text.substr(3)).size() == 1);
    const content::File figures = saved(Kind::Figures, {});
    CHECK(figures.name == "数据.csv");
    CHECK(figures.text == "\xEF\xBB\xBF编号,地区,年份,数值,分子,分母,性质,来源,备注\r\n");
    CHECK(saved(Kind::Plan, {}).text.empty());
}

TEST_CASE("save: the name of a file has nothing that a file system refuses") {
    Pack pack = small_pack();
    pack.plan.title = "a/b\\c:d*e?\"f<g>h|i\n妇女";
    CHECK(saved(Kind::Figures, {pack}).name == "a_b_c_d_e__f_g_h_i_妇女-数据.csv");
    pack.plan.title.clear();
    std::string forty;
    for (int i = 0; i < 100; ++i) {
        pack.plan.title += "长";
        forty += i < 40 ? "长" : "";
    }
    CHECK(saved(Kind::Verdicts, {pack}).name == forty + "-结论.csv");
}

TEST_CASE("verdicts: each indicator and area is a row with its arithmetic") {
    const std::string csv = desk::write_verdicts_csv(std::vector<Pack>{small_pack()}, 2024);
    CHECK(verdict_row(csv, "a", "") ==
          std::map<std::string, std::string>{{"规划", "示例县妇女发展规划（2021—2025年）"},
                                             {"编号", "a"},
                                             {"领域", "健康"},
                                             {"指标名称", "筛查率"},
                                             {"单位", "%"},
                                             {"责任单位", "卫生健康局、=妇联"},
                                             {"地区", ""},
                                             {"结论", "明显滞后"},
                                             {"报告用词", "未达标"},
                                             {"预警", "橙"},
                                             {"基期年份", "2020"},
                                             {"基期数值", "60"},
                                             {"最新年份", "2023"},
                                             {"最新数值", "63"},
                                             {"按哪年的目标", "2025"},
                                             {"还差", "7"},
                                             {"每年要做到", "3.5"},
                                             {"走完的差距", "30%"},
                                             {"用掉的时间", "60%"},
                                             {"步调", "0.5"},
                                             {"要快几倍", "3.5"},
                                             {"预计年份", "2030"},
                                             {"提示", ""}});
    CHECK(verdict_row(csv, "a", "东区")["结论"] == "提前达标");
    CHECK(verdict_row(csv, "b", "")["结论"] == "只有文字");
}

TEST_CASE("verdicts: a text that a spreadsheet would run as a formula is guarded") {
    const std::string csv = desk::write_verdicts_csv(std::vector<Pack>{small_pack()}, 2024);
    CHECK(verdict_row(csv, "b", "")["指标名称"] == "'=1+1");
}

TEST_CASE("verdicts: statuses are called what the pages call them") {
    const auto words = nlohmann::json::parse(file_at("assets/content/words.json").text)
                           .get<std::map<std::string, std::string>>();
    const auto later = nlohmann::json::parse(file_at("assets/content/later_words.json").text)
                           .get<std::map<std::string, std::string>>();
    std::map<std::string, std::string> seen;
    for (const auto& [file, year] :
         {std::pair{"plan-women.json", this_year}, std::pair{"plan-children.json", this_year},
          std::pair{"plan-women.json", this_year + 1}}) {
        const Pack pack = sample(file);
        const std::string csv = desk::write_verdicts_csv(std::vector<Pack>{pack}, year);
        for (const Indicator& indicator : pack.indicators) {
            const Verdict verdict =
                judge(indicator, series_of(pack, indicator.id, std::nullopt), year);
            const auto row = verdict_row(csv, indicator.id.value, "");
            REQUIRE_FALSE(row.empty());
            if (!verdict.grade)
                continue;
            const std::string name(
                verdict.grade == Grade::AwaitingFinal
                    ? grade_name(*verdict.grade)
                    : status_name(worded_status(*shown_status(verdict), *verdict.grade)));
            CHECK(row.at("结论") == words.at("status." + name));
            CHECK(row.at("报告用词") ==
                  later.at("report." + std::string(report_word_name(report_word(*verdict.grade)))));
            seen[name] = row.at("结论");
        }
    }
    CHECK(seen.size() > 13);
    CHECK(seen.count("awaiting_final") == 1);
}

TEST_CASE(
    "verdicts: while the final figure is awaited, no speed is asked for and no year predicted") {
    const std::string csv = desk::write_verdicts_csv(std::vector<Pack>{small_pack()}, 2026);
    auto row = verdict_row(csv, "a", "");
    CHECK(row["结论"] == "待终期数据");
    CHECK(row["报告用词"] == "待终期数据");
    CHECK(row["预警"] == "灰");
    CHECK(row["还差"] == "7");
    for (const char* column : {"每年要做到", "要快几倍", "预计年份"})
        CHECK(row[column].empty());
    CHECK(verdict_row(csv, "a", "东区")["结论"] == "待终期数据");
}

} // namespace zhixiao
