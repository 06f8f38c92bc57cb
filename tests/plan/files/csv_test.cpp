// Tests of reading 指标.csv and 数据.csv into packs: the rows that load, those left out, the
// problems.
#include "plan/files/csv.h"
#include "plan/model/check_pack.h"
#include "tests/app/files/files.h"
#include "tests/plan/files/csv_texts.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace zhixiao;
using content::Loaded;

namespace {

const std::string figure_header = "编号,地区,年份,数值,分子,分母,性质,来源,备注\n";
const std::string sheet = indicator_header + indicator_row("jk-01", "1/10万,不高于,12,,,") +
                          indicator_row("jk-02", "%,不低于,90,,,") +
                          indicator_row("jk-03", ",是否,,,,");

Loaded read_figures(const std::string& rows) {
    return read_texts({{"指标.csv", sheet}, {"数据.csv", figure_header + rows}});
}

// Returns each problem as “where|what”, without its remedy.
std::vector<std::string> texts_of(const std::vector<Problem>& problems) {
    std::vector<std::string> texts;
    for (const Problem& problem : problems)
        texts.push_back(problem.where + "|" + problem.what);
    return texts;
}

using Texts = std::vector<std::string>;

} // namespace

TEST_CASE("two correct files make a pack that keeps every rule") {
    const Loaded loaded = read_figures("jk-01,,2020年,１６.９,,,,公报,\n"
                                       "JK_01,东区,2021,15,1,\"6,666\",初步,,少一例\n"
                                       "jk-02,全市,2021,≥91%,,,,,\njk-02,,2022,暂无,,,,,\n");
    CHECK(loaded.problems.empty());
    REQUIRE(loaded.packs.size() == 1);
    const Pack& pack = loaded.packs[0];
    CHECK(pack.plan.title == plan_title);
    CHECK(pack.plan.audience == Audience::Women);
    CHECK(pack.plan.level == PlanLevel::City);
    CHECK(pack.plan.start_year == 2021);
    CHECK(pack.plan.end_year == 2025);
    CHECK(pack.plan.sample);
    CHECK(pack.fields.front().id == FieldId{"health"});
    CHECK(pack.indicators[0].per == 100000);
    CHECK(pack.indicators[0].departments == std::vector{pack.departments.front().id});
    REQUIRE(pack.observations.size() == 3);
    CHECK(pack.observations[0].value == 16.9);
    CHECK(pack.observations[1].area == pack.areas.front().id);
    CHECK(pack.observations[1].denominator == 6666);
    CHECK(pack.observations[1].quality == Quality::Preliminary);
    CHECK_FALSE(pack.observations[2].area);
    CHECK(pack.observations[2].note == "原写作“≥91%”");
    ProblemList problems;
    check_pack({"", pack}, problems);
    CHECK(problems.empty());
}

TEST_CASE("a problem with a figure names row, column and cell") {
    const Loaded loaded = read_figures("jk-04,,2020,1,,,,,\n"
                                       "jk-01,,去年,1,,,,,\n"
                                       "jk-01,,2020,很低,,,,,\n"
                                       "jk-02,,2020,120,,,,,\n"
                                       "jk-02,,1020,80,,,,,\n"
                                       ",,2020,80,,,,,\n"
                                       "jk-02,,2020,80‰,,,,,\n"
                                       "jk-02,,2020,下降2%,,,,,\n"
                                       "jk-03,,2020,2,,,,,\n"
                                       "jk-02,,2020,80,,-5,大概,,\n"
                                       "jk-02,,2020,80,,0,,,\n"
                                       "jk-02,,2020,1,234,,,,,\n"
                                       "jk-02,,2020,80,,,,,\n"
                                       "jk-02,,2020,81,,,,,\n");
    CHECK(texts_of(loaded.problems) ==
          Texts{"数据.csv 第2行 编号|没有编号为“jk-04”的指标", "数据.csv 第3行 年份|“去年”不是年份",
                "数据.csv 第4行 数值|“很低”不是数", "数据.csv 第5行 数值|数值 120 大于自然上限 100",
                "数据.csv 第6行 年份|年份 1020 超出范围", "数据.csv 第7行 编号|编号是空的",
                "数据.csv 第8行 数值|“80‰”的单位不是“%”",
                "数据.csv 第9行 数值|“下降2%”是变化的幅度，不是当年的数",
                "数据.csv 第10行 数值|是否型指标的数值是 2",
                "数据.csv 第11行 性质|性质“大概”不认识", "数据.csv 第12行 分母|分母 0 不是正数",
                "数据.csv 第13行|有 10 格，列名只有 9 个",
                "数据.csv 第15行|与 数据.csv 第14行 重复：同一编号“jk-02”、地区和年份 2020"});
    CHECK(loaded.problems[0].fix == "改成已有的编号，最接近的是 jk-01、jk-02、jk-03");
    REQUIRE(loaded.packs.size() == 1);
    REQUIRE(loaded.packs[0].observations.size() == 1);
    CHECK(loaded.packs[0].observations[0].value == 80);
}

TEST_CASE("a jump and a change of definition are warnings, and the figures stay") {
    const Loaded loaded = read_figures("jk-01,,2021,100,,,,,\njk-01,,2020,10,,,,,\n"
                                       "jk-01,,2022,5,,,口径变化,,\n");
    CHECK(texts_of(loaded.problems) ==
          Texts{"数据.csv 第4行 性质|2022 年口径变化，此前的数不再参与比较",
                "数据.csv 第2行 数值|2021 年的 100 与 2020 年的 10 相差 5 倍以上"});
    CHECK(loaded.problems[0].severity == Severity::Warning);
    CHECK(loaded.problems[0].fix == "确认口径确实变了，在备注里写明；没有变时不写“口径变化”");
    CHECK(loaded.packs.at(0).observations.size() == 3);
}

TEST_CASE("columns come in any order, and unknown ones are named and passed over") {
    const Loaded loaded = read_texts(
        {{"指标.csv", sheet}, {"任意.csv", "数值\t年分\t年份\t编号\n12\tx\t2020\tjk-01\n"}});
    CHECK(texts_of(loaded.problems) == Texts{"任意.csv 第1行|不认识列“年分”，已略过"});
    CHECK(loaded.problems[0].severity == Severity::Warning);
    CHECK(loaded.packs.at(0).observations[0].value == 12);
}

TEST_CASE("a missing column is one problem, not one for each row") {
    const Loaded loaded =
        read_texts({{"指标.csv", sheet}, {"数据.csv", "编号,数值\njk-01,1\njk-01,2\n"}});
    CHECK(texts_of(loaded.problems) == Texts{"数据.csv 第1行|缺少列“年份”，整个文件没有读"});
    CHECK(loaded.packs.size() == 1);
    const Loaded neither = read_texts({{"指标.csv", "编号,领域,目标值\nx,,\n"},
                                       {"数据.csv", figure_header + "jk-01,,2020,1,,,,,\n"}});
    CHECK(neither.problems.size() == 6);
    CHECK(neither.packs.empty());
}

TEST_CASE("the figures of an indicator that was left out are not called unknown") {
    const Loaded loaded =
        read_texts({{"指标.csv", sheet + indicator_row("jk-09", "%,不低于,九成,,,")},
                    {"数据.csv", figure_header + "jk-09,,2020,1,,,,,\njk-01,,2020,12,,,,,\n"}});
    CHECK(texts_of(loaded.problems) == Texts{"指标.csv 第5行 目标值|“九成”不是数"});
    CHECK(loaded.packs.at(0).observations.size() == 1);
}

TEST_CASE("a problem with an indicator names row, column and cell") {
    const std::string plan = plan_title;
    const Loaded loaded = read_texts(
        {{"指标.csv", sheet + indicator_row("jk-01", "%,不低于,90,,,") + "健康1," + plan +
                          ",健康,名,%,不低于,90,,,,2020,2025,,,,,\n" +
                          "a1,示例市规划,健康,名,%,不低于,90,,,,2020,2025,,,,,\n" + "a2," + plan +
                          ",健康,,%,不低于,90,,,,2020,2025,,,,,\n" + "a3," + plan +
                          ",健康,名,%,不低于,90,,,,2025,2020,,,,,\n" + "a4," + plan +
                          ",健康,名,%,不低于,90,,,,2020,2025,2023,,,,\n" + "a5," + plan +
                          ",健康,名,%,不低于,90,,,,2020,2025,2030,80,,,\n"}});
    CHECK(texts_of(loaded.problems) ==
          Texts{"指标.csv 第5行 编号|编号“jk-01”在 指标.csv 第2行 已经用过",
                "指标.csv 第6行 编号|编号“健康1”不合写法",
                "指标.csv 第7行 规划|规划“示例市规划”看不出是妇女规划还是儿童规划",
                "指标.csv 第8行 指标名称|指标名称是空的",
                "指标.csv 第9行 目标年|目标年 2020 不晚于基期年 2025",
                "指标.csv 第10行 中期值|中期年写了“2023”，中期值没有写全",
                "指标.csv 第11行 中期年|中期年 2030 不在 2020 和 2025 之间"});
    CHECK(loaded.packs.at(0).indicators.size() == 3);
}

TEST_CASE("one sheet may hold the women's and the children's plan") {
    std::string children = indicator_row("et-01", "%,不低于,90,,,");
    children.replace(children.find("妇女"), std::string("妇女").size(), "儿童");
    const Loaded loaded = read_texts({{"指标.csv", sheet + children}});
    CHECK(loaded.problems.empty());
    REQUIRE(loaded.packs.size() == 2);
    CHECK(loaded.packs[1].plan.audience == Audience::Children);
    CHECK_FALSE(loaded.packs[0].plan.id == loaded.packs[1].plan.id);
}

TEST_CASE("figures alone add to the plan that is there, and replace what they correct") {
    const Pack women = shipped("women");
    const std::string rows =
        "maternal-mortality,,2021,16.2,,,,,\nmaternal-mortality,,2025,13,,,,,\n"
        "maternal-mortality,城 市,2025,13,,,,,\n";
    const Loaded loaded = read_texts({{"数据.csv", figure_header + rows}}, {women});
    CHECK(texts_of(loaded.problems) ==
          Texts{"数据.csv 第4行 地区|地区“城 市”是规划里没有的，已经加上"});
    REQUIRE(loaded.packs.size() == 1);
    CHECK(loaded.packs[0].observations.size() == women.observations.size() + 2);
    CHECK(loaded.packs[0].goals == women.goals);
    CHECK(texts_of(read_texts({{"数据.csv", figure_header + rows}}).problems) ==
          Texts{"数据.csv|只有数据，没有指标可以对上"});
}

TEST_CASE("an id that two plans share is an error, not a guess") {
    const Loaded loaded =
        read_texts({{"数据.csv", figure_header + "premarital-check,,2025,80,,,,,\n"}},
                   {shipped("women"), shipped("children")});
    CHECK(texts_of(loaded.problems) ==
          Texts{"数据.csv 第2行 编号|编号“premarital-check”在几个规划里都有"});
}

TEST_CASE("indicators without figures of the last two years are named when this year is known") {
    const std::string rows = "jk-01,,2022,12,,,,,\njk-02,,2023,80,,,,,\n";
    const Loaded loaded = content::read_csv(
        {{{"指标.csv", sheet}, {"数据.csv", figure_header + rows}}, {}, 2025}, nullptr);
    CHECK(texts_of(loaded.problems) ==
          Texts{"数据.csv 第2行 年份|“jk-01”最新的数是 2022 年的，已经陈旧"});
}

TEST_CASE("a text that is no table is one problem") {
    const auto texts = [](const std::string& text) {
        return texts_of(read_texts({{"某.csv", text}}).problems);
    };
    CHECK(texts("") == Texts{"某.csv|文件是空的"});
    CHECK(texts("\xD6\xD0") == Texts{"某.csv|认不出文字的编码"});
    CHECK(texts("你好,世界\n") ==
          Texts{"某.csv 第1行|列名里没有一个认识的，看不出是指标还是数据，第一格是“你好”"});
    CHECK(texts(sheet + "\"jk-05,x\n") == Texts{"某.csv 第5行|引号没有结束，从这一行起都没有读"});
}

TEST_CASE("of very many wrong rows the first 200 are listed and the rest counted") {
    std::string rows;
    for (int i = 0; i < 5000; ++i)
        rows += "jk-01,,20年,1,,,,,\n";
    const Loaded loaded = read_figures(rows);
    REQUIRE(loaded.problems.size() == 201);
    CHECK(loaded.problems.back().what == "另有 4800 处问题没有列出");
}

TEST_CASE("a hundred thousand figures load, in portions too") {
    std::string rows = figure_header;
    for (int area = 0; area < 5000; ++area) {
        for (int year = 2001; year <= 2020; ++year)
            rows +=
                "jk-01,地区" + std::to_string(area) + "," + std::to_string(year) + ",12.5,,,,,\n";
    }
    content::CsvReading reading({{{"指标.csv", sheet}, {"数据.csv", rows}}, {}, {}}, nullptr);
    int portions = 1;
    while (reading.step(10000))
        ++portions;
    CHECK(portions >= 10);
    CHECK(reading.share_read() == 1);
    const Loaded loaded = reading.take();
    CHECK(loaded.problems.empty());
    CHECK(loaded.packs.at(0).observations.size() == 100000);
    CHECK(loaded.packs.at(0).areas.size() == 5000);
}
