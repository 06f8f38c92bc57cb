// Compares every published figure, in both directions, with a transcript of section 3 of the
// checked facts (which are not part of the repository).
#include "app/files/load.h"
#include "base/text.h"
#include "plan/model/lookup.h"
#include "tests/app/files/files.h"

#include <doctest/doctest.h>

#include <cmath>
#include <map>
#include <sstream>
#include <string>
#include <vector>

using namespace zhixiao;

namespace {

// The transcript: "indicator[/area]" and its figures of 2020–2025, "-" for a year without a figure.
// A sign after a figure means: 推 derived, 初 preliminary, 断 not comparable with the years before,
// 中 medium confidence (high without it).
using Table = std::vector<std::pair<std::string, std::string>>;

const Table women = {
    {"maternal-mortality", "16.9 16.1 15.7 15.1 14.3 -"},
    {"maternal-mortality/urban", "14.1 15.4 14.3 12.5推中 12.5 -"},
    {"maternal-mortality/rural", "18.5 16.5 16.6 17推中 15.9 -"},
    {"maternal-mortality-gap", "4.4推 1.1推 2.3推 4.5推中 3.4推 -"}, // rural minus urban
    {"female-life-expectancy", "80.88 - - - - -"},
    {"life-expectancy", "77.9 78.2 - 78.6 79 79.25"},
    {"hiv-mother-to-child", "- - 3初中 1.3断 1.2 -"},
    {"maternal-system-management", "- 92.9 93.6 94.5 94.9 -"},
    {"premarital-check", "68.4推 70.9 74.8 76.5推中 77.1 -"},
    {"preconception-check", "- - - - 93.2中 -"},
    {"prenatal-screening", "81.1推 85.7 88.7 91.3推 93.5 -"},
    {"postnatal-visit", "- 96 96.5 97 97.3 -"},
    {"compulsory-education-retention", "95.2 95.4中 95.5中 95.7 95.9 96.1"},
    {"senior-secondary-enrolment", "91.2中 91.4 91.6中 91.8 92 92"},
    {"women-higher-education", "- - 50 - 50.8 -"},
    {"science-literacy-gap", "- - - 3.13推 2.76 -"},
    {"women-employed", "43.5中 43.1 43.2 - 43.4 -"},
    {"women-urban-units", "39.8推 40.3 40.5 - 41.7 -"},
    {"women-labour-protection", "71.3推 73.3 - 73.5推 75.3 -"},
    {"women-village-committee", "24.2 - - - - -"},
    {"women-residents-committee", "52.1中 - - - - -"},
    {"rural-tap-water", "83 84 87 90 94中 96"},
};

const Table children = {
    {"neonatal-mortality", "3.4推 3.1 3.1 2.8 2.5 -"},
    {"infant-mortality", "5.4 5 4.9 4.5 4 -"},
    {"under-five-mortality", "7.5 7.1 6.8 6.2 5.6 -"},
    {"myopia-primary", "35.6 35.5 36.7 - - -"},
    {"myopia-junior", "71.1 71.1 71.4 - - -"},
    {"myopia-senior", "80.5 - 81.2 - - -"},
    {"myopia-all", "52.7 52.6 51.9 - - -"},
    {"eye-check-coverage", "91.8推 93 93.6 - - -"},
    {"fitness-good", "- 53.8推 55.1 - - -"},
    {"paediatricians", "0.64推 0.78 - - - -"},
    {"paediatric-beds", "2.17推 2.2 - - - -"},
    {"under-three-management", "- 92.8 93.3 - - -"},
    {"under-seven-management", "94.3推 94.6 94.9 - - -"},
    {"premarital-check", "68.4推 70.9 74.8 76.5推中 77.1 -"},
    {"preconception-check", "- - - - 93.2中 -"},
    {"prenatal-screening", "81.1推 85.7 88.7 91.3推 93.5 -"},
    {"newborn-visit", "95.5推 96.2 96.7 97.4推 97.7 -"},
    {"infant-formula-pass", "- - - - 99.88 -"},
    {"preschool-enrolment", "85.2 88.1 89.7 91.1 92 -"},
    {"compulsory-education-retention", "95.2 95.4中 95.5中 95.7 95.9 96.1"},
    {"senior-secondary-enrolment", "91.2中 91.4 91.6中 91.8 92 92"},
    {"inclusive-kindergartens", "- - 84.96 86.16 87.3 -"},      // share of kindergartens
    {"inclusive-kindergarten-children", "- - 89.55 90.81 - -"}, // share of their children
    {"nursery-places", "- 2.03中 - 3.38推 4.08 -"},
    {"rural-tap-water", "83 84 87 90 94中 96"},
    {"child-friendly-cities", "- - - - 93 -"},
};

std::string shown(const Observation& observation) {
    std::string result = format_number(observation.value);
    if (observation.quality == Quality::Derived)
        result += "推";
    if (observation.quality == Quality::Preliminary)
        result += "初";
    if (observation.quality == Quality::Break)
        result += "断";
    if (observation.confidence == Confidence::Medium)
        result += "中";
    if (observation.confidence == Confidence::Low)
        result += "低";
    return observation.confidence ? result : result + "？";
}

// Returns the pack's figures in the form of the transcript; a year outside 2020–2025 gets a line of
// its own.
std::map<std::string, std::string> table_of(const Pack& pack) {
    std::map<std::string, std::map<int, std::string>> lines;
    for (const Observation& observation : pack.observations) {
        const std::string area = observation.area ? "/" + observation.area->value : "";
        lines[observation.indicator.value + area][observation.year] = shown(observation);
    }
    std::map<std::string, std::string> table;
    for (auto& [name, years] : lines) {
        std::string& line = table[name];
        for (int year = 2020; year <= 2025; ++year) {
            const auto found = years.find(year);
            line += (line.empty() ? "" : " ") + (found == years.end() ? "-" : found->second);
            years.erase(year);
        }
        for (const auto& [year, figure] : years)
            table[name + " " + std::to_string(year)] = figure;
    }
    return table;
}

} // namespace

TEST_CASE("the women's figures are exactly those of the checked facts") {
    CHECK(table_of(shipped("women")) == std::map(women.begin(), women.end()));
}

TEST_CASE("the children's figures are exactly those of the checked facts") {
    CHECK(table_of(shipped("children")) == std::map(children.begin(), children.end()));
}

TEST_CASE("the gap between country and town is the difference of their published rates") {
    const Pack pack = shipped("women");
    const auto urban = series_of(pack, {"maternal-mortality"}, AreaId{"urban"});
    const auto rural = series_of(pack, {"maternal-mortality"}, AreaId{"rural"});
    const auto gap = series_of(pack, {"maternal-mortality-gap"}, {});
    REQUIRE(gap.size() == 5);
    for (std::size_t i = 0; i < gap.size(); ++i)
        CHECK(std::abs(rural[i].value - urban[i].value - gap[i].value) < 1e-9);
}

TEST_CASE("figures that both packs have are the same in both") {
    const Pack first = shipped("women");
    const Pack second = shipped("children");
    for (const Indicator& indicator : first.indicators) {
        if (!find_indicator(second, indicator.id))
            continue;
        const auto ours = series_of(first, indicator.id, {});
        const auto theirs = series_of(second, indicator.id, {});
        REQUIRE(ours.size() == theirs.size());
        for (std::size_t i = 0; i < ours.size(); ++i)
            CHECK(ours[i] == theirs[i]);
    }
}

// The publisher and date, by "indicator year", of each figure for which the third check of the
// facts (2026-11-30) found a source.
TEST_CASE("a figure whose source was found names it, with its date") {
    const std::map<std::string, std::string> found = {
        {"women life-expectancy 2020", "国务院新闻办|2025-09-11"},
        {"women life-expectancy 2023", "国家卫生健康委|2024-08-29"},
        {"women life-expectancy 2024", "国家卫生健康委|2025-12-02"},
        {"women life-expectancy 2025", "国家卫生健康委主任|2026-03-07"},
        {"women women-employed 2021", "国家统计局|中国妇女发展纲要|2021年统计监测报告"},
        {"women women-urban-units 2020", "国家统计局|中国妇女发展纲要|2021年统计监测报告"},
        {"women women-urban-units 2021", "国家统计局|中国妇女发展纲要|2021年统计监测报告"},
        {"women women-labour-protection 2020", "国家统计局|中国妇女发展纲要|2021年统计监测报告"},
        {"women women-labour-protection 2021", "国家统计局|中国妇女发展纲要|2021年统计监测报告"},
        {"women hiv-mother-to-child 2022", "副司长|2023-12-18"},
        {"women rural-tap-water 2020", "水利部|2024-01-11"},
        {"women rural-tap-water 2023", "水利部|2024-01-11"},
        {"women rural-tap-water 2025", "水利部|2026-05-12"},
        {"women compulsory-education-retention 2023", "国家统计局|统计公报|2024-02-29"},
        {"women compulsory-education-retention 2025", "国家统计局|统计公报|2026-02-28"},
        {"women senior-secondary-enrolment 2023", "国家统计局|统计公报|2024-02-29"},
        {"women senior-secondary-enrolment 2025", "国家统计局|统计公报|2026-02-28"},
        {"children myopia-primary 2020", "国家卫生健康委|2021-07-13"},
        {"children myopia-primary 2022", "国家疾控局|2024-03-13"},
        {"children myopia-junior 2020", "国家卫生健康委|2021-07-13"},
        {"children myopia-junior 2022", "国家疾控局|2024-03-13"},
        {"children myopia-senior 2020", "国家卫生健康委|2021-07-13"},
        {"children myopia-senior 2022", "国家疾控局|2024-03-13"},
        {"children myopia-all 2021", "国家疾控局|2024-03-13"},
        {"children preschool-enrolment 2022", "教育部|2023-03-23"},
        {"children preschool-enrolment 2023", "教育部2023年"},
        {"children inclusive-kindergartens 2022", "教育部|2023-03-23"},
        {"children inclusive-kindergarten-children 2023", "教育部2023年"},
    };
    std::size_t seen = 0;
    for (const char* name : {"women", "children"})
        for (const Observation& each : shipped(name).observations) {
            const auto row = found.find(std::string(name) + " " + each.indicator.value + " " +
                                        std::to_string(each.year));
            if (row == found.end() || each.area)
                continue;
            ++seen;
            INFO(row->first << ": " << each.source);
            std::istringstream parts(row->second);
            for (std::string part; std::getline(parts, part, '|');)
                CHECK(each.source.find(part) != std::string::npos);
        }
    CHECK(seen == found.size());
}

TEST_CASE("the two shares of inclusive kindergartens differ in name and definition") {
    const Pack pack = shipped("children");
    const Indicator* places = find_indicator(pack, {"inclusive-kindergartens"});
    const Indicator* pupils = find_indicator(pack, {"inclusive-kindergarten-children"});
    REQUIRE(places != nullptr);
    REQUIRE(pupils != nullptr);
    CHECK(places->name == "普惠性幼儿园占比");
    CHECK(places->definition.find("幼儿园中") != std::string::npos);
    CHECK(pupils->name == "普惠性幼儿园在园幼儿占比");
    CHECK(pupils->definition.find("在园幼儿中") != std::string::npos);
    for (const Indicator* each : {places, pupils})
        CHECK(std::get<TextTarget>(each->target).text.find("没有为它定数值") != std::string::npos);
}

TEST_CASE("a figure that may count something else than earlier ones is marked and has a note") {
    const Pack pack = shipped("women");
    const auto series = series_of(pack, {"hiv-mother-to-child"}, {});
    REQUIRE(series.size() == 3);
    CHECK(series[0].note.find("不是统计报告的数") != std::string::npos);
    CHECK(series[1].quality == Quality::Break);
    CHECK(series[1].note.find("口径可能不同") != std::string::npos);
    CHECK(series[1].note.find("推算") != std::string::npos); // how it was derived
}

TEST_CASE("every figure says where it comes from, and never by a link") {
    for (const char* name : {"women", "children"}) {
        for (const Observation& observation : shipped(name).observations) {
            CHECK_FALSE(observation.source.empty());
            CHECK(observation.source.find("http") == std::string::npos);
            CHECK(observation.source.find("www") == std::string::npos);
        }
    }
}

TEST_CASE("a figure worked out by us says how") {
    for (const char* name : {"women", "children"}) {
        for (const Observation& observation : shipped(name).observations)
            if (observation.quality != Quality::Official)
                CHECK_FALSE(observation.note.empty());
    }
}
