// Tests of packs written as JSON and CSV and read again.
#include "plan/files/read_pack.h"
#include "plan/files/write_csv.h"
#include "plan/files/write_pack.h"
#include "tests/app/files/files.h"
#include "tests/plan/files/csv_texts.h"
#include "tests/plan/files/varied_pack.h"

#include <doctest/doctest.h>

#include <cstddef>
#include <iterator>
#include <string>
#include <variant>

using namespace zhixiao;
using content::write_figures_csv;
using content::write_indicators_csv;
using content::write_pack;

namespace {

Pack read_again(const Pack& pack) {
    const Checked<Pack> read = content::read_pack({"again.json", write_pack(pack)});
    const Pack* again = std::get_if<Pack>(&read);
    return again ? *again : Pack{};
}

content::Loaded through_csv(const Pack& pack) {
    return read_texts({{"指标.csv", write_indicators_csv({&pack, 1})},
                       {"数据.csv", write_figures_csv({&pack, 1})}});
}

} // namespace

TEST_CASE("a pack written as JSON reads back the same") {
    for (const char* name : {"women", "children"})
        CHECK(read_again(shipped(name)) == shipped(name));
    CHECK(read_again(varied_pack()) == varied_pack());
}

TEST_CASE("the pack of these tests has a target of every kind, so that none is left out") {
    bool is_there[std::variant_size_v<Target>] = {};
    for (const Indicator& indicator : varied_pack().indicators)
        is_there[indicator.target.index()] = true;
    for (std::size_t kind = 0; kind < std::size(is_there); ++kind) {
        INFO("alternative " << kind << " of Target");
        CHECK(is_there[kind]);
    }
}

TEST_CASE("a pack without local help is written without its lists") {
    CHECK(write_pack(shipped("women")).find("local_") == std::string::npos);
    Pack pack = varied_pack();
    CHECK(write_pack(pack).find("\"local_points\"") != std::string::npos);
    pack.local_points.clear();
    CHECK(write_pack(pack).find("\"local_points\"") == std::string::npos);
    CHECK(write_pack(pack).find("\"local_lines\"") != std::string::npos);
    CHECK(read_again(pack) == pack);
}

TEST_CASE("a national plan goes from CSV to a pack to JSON and back without a change") {
    for (const char* name : {"women", "children"}) {
        const Pack pack = shipped(name);
        const content::Loaded loaded = through_csv(pack);
        for (const Problem& problem : loaded.problems)
            CHECK(problem.what.find("口径变化") != std::string::npos);
        REQUIRE(loaded.packs.size() == 1);
        const Pack again = read_again(loaded.packs[0]);
        CHECK(again == loaded.packs[0]);
        CHECK(write_indicators_csv({&again, 1}) == write_indicators_csv({&pack, 1}));
        CHECK(write_figures_csv({&again, 1}) == write_figures_csv({&pack, 1}));
    }
}

TEST_CASE("CSV keeps every target, milestone and figure") {
    const Pack pack = varied_pack();
    const content::Loaded loaded = through_csv(pack);
    CHECK(loaded.problems.empty()); // figures of 口径变化 have a note
    REQUIRE(loaded.packs.size() == 1);
    const Pack& again = loaded.packs[0];
    REQUIRE(again.indicators.size() == pack.indicators.size());
    for (std::size_t i = 0; i < pack.indicators.size(); ++i) {
        CAPTURE(pack.indicators[i].id.value);
        CHECK(again.indicators[i].target == pack.indicators[i].target);
        CHECK(again.indicators[i].milestones == pack.indicators[i].milestones);
        CHECK(again.indicators[i].per == pack.indicators[i].per);
    }
    Observation expected = pack.observations[0];
    expected.confidence.reset();
    expected.area = again.areas.at(0).id;
    CHECK(again.observations[0] == expected);
}

TEST_CASE("a unit is read so that it stays what it is when written and read again") {
    const std::string thin_space = "\u2009";
    for (const std::string unit : {"％", "＝a", "１ /１０万", "-/人"}) {
        CAPTURE(unit);
        const content::Loaded loaded =
            read_indicator(thin_space + unit + thin_space + ",提高,,,,10");
        REQUIRE(loaded.packs.size() == 1);
        CHECK(through_csv(loaded.packs[0]).packs == loaded.packs);
    }
    CHECK(read_indicator("Ｎ／Ａ,提高,,,,10").packs.empty()); // N/A counts as no unit
}

TEST_CASE("a department that stands for no value is none") {
    const content::Loaded loaded =
        read_texts({{"指标.csv", indicator_header + "a," + plan_title +
                                     ",健康,甲,%,提高,,,,10,2020,2025,,,,,、无\n"}});
    REQUIRE(loaded.packs.size() == 1);
    CHECK(loaded.packs[0].departments.empty());
    CHECK(through_csv(loaded.packs[0]).packs == loaded.packs);
}

TEST_CASE("a text that a spreadsheet would run as a formula is written behind an apostrophe") {
    const Pack pack = varied_pack();
    CHECK(write_figures_csv({&pack, 1}).find(",'=1+1,") != std::string::npos);
}

TEST_CASE("without a pack the files are templates: the columns, and nothing filled in") {
    CHECK(write_indicators_csv({}) ==
          "\xEF\xBB\xBF编号,规划,领域,指标名称,单位,类型,目标值,目标值上限,容差,下降比例,基期年,"
          "目标年,中期年,中期值,自然下限,自然上限,责任单位,配合单位,出处\r\n");
    CHECK(write_figures_csv({}) == "\xEF\xBB\xBF编号,地区,年份,数值,分子,分母,性质,来源,备注\r\n");
}
