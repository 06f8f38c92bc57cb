// Tests of the bar that is shown while files are read: it follows the bytes, whatever the format.
#include "desk/read.h"

#include "plan/files/write_pack.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace zhixiao {
namespace {

using desk::Opened;

constexpr int this_year = 2025;

content::File indicators_file() {
    return {"指标.csv", "编号,规划,领域,指标名称,单位,类型,目标值,基期年,目标年\n"
                        "a,示例县妇女发展规划（2021—2025年）,健康,筛查率,%,不低于,70,2020,2025\n"};
}
content::File figures_file(std::string text) { return {"数据.csv", std::move(text)}; }

// Returns the shares that were reported while these files were read.
std::vector<double> told_of(std::vector<content::File> files, Opened& opened) {
    std::vector<double> told;
    opened =
        desk::read({.files = std::move(files), .current = {}, .taken = {}, .this_year = this_year},
                   nullptr, [&](double share) { told.push_back(share); });
    return told;
}

// Returns a plan with 6,000 areas of ten figures each.
content::File large_json() {
    Opened small;
    told_of({indicators_file()}, small);
    REQUIRE(small.packs.size() == 1);
    Pack pack = small.packs.front();
    std::vector<Observation> figures;
    for (int i = 0; i < 60000; ++i) {
        Observation figure;
        figure.indicator = pack.indicators.front().id;
        figure.area = AreaId{"area-" + std::to_string(i / 10)};
        figure.year = 2015 + i % 10;
        figure.value = 60;
        figures.push_back(figure);
    }
    for (int i = 0; i < 6000; ++i)
        pack.areas.push_back({{"area-" + std::to_string(i)}, "区" + std::to_string(i), {}});
    pack.observations = Figures(figures);
    return {"规划.json", content::write_pack(pack)};
}

bool is_rising(const std::vector<double>& told) {
    return std::is_sorted(told.begin(), told.end(), std::less_equal<>());
}

} // namespace

TEST_CASE("progress: tables report a rising share on the way, and the whole is read") {
    std::string many = "编号,地区,年份,数值\n";
    for (int i = 0; i < 50000; ++i)
        many += "a,区" + std::to_string(i / 10) + "," + std::to_string(2015 + i % 10) + ",60\n";
    Opened opened;
    const std::vector<double> told = told_of({indicators_file(), figures_file(many)}, opened);
    REQUIRE(opened.packs.size() == 1);
    CHECK(opened.packs[0].observations.size() == 50000);
    REQUIRE(told.size() == 2);
    CHECK(told[0] > 0.3);
    CHECK(told[0] < told[1]);
    CHECK(told[1] < 1);
}

TEST_CASE("progress: of JSON it follows the bytes, in steps of a third at most") {
    Opened opened;
    const std::vector<double> told = told_of({large_json()}, opened);
    REQUIRE(opened.packs.size() == 1);
    CHECK(opened.packs[0].observations.size() == 60000);
    REQUIRE(told.size() >= 3);
    CHECK(told.front() < 0.34);
    CHECK(told.back() > 0.66);
    CHECK(told.back() <= 1);
    CHECK(is_rising(told));
    for (std::size_t i = 1; i < told.size(); ++i)
        CHECK(told[i] - told[i - 1] < 0.34);
}

TEST_CASE("progress: two files share the bar by their bytes, JSON first and tables after it") {
    const content::File json = large_json();
    Opened opened;
    const double of_json_alone = told_of({json}, opened).front();
    CHECK(told_of({json, json}, opened).front() == doctest::Approx(of_json_alone / 2));
    std::string table = "编号,年份,数值\n";
    while (table.size() < json.text.size())
        table += "a,2021,60\n";
    const std::vector<double> told = told_of({figures_file(table), json}, opened);
    CHECK(told.front() == doctest::Approx(of_json_alone / 2).epsilon(0.01));
    CHECK(told.back() > 0.5);
    CHECK(is_rising(told));
}

} // namespace zhixiao
