// Makes a plan with an indicator for every kind of verdict that the national ones do not show.
#include "tests/plan/pages/sample_plan.h"

#include "app/files/load.h"
#include "tests/app/pages/assets.h"

#include <doctest/doctest.h>

#include <vector>

namespace zhixiao {
namespace {

struct Sample {
    std::string id; // the name of its status
    std::string target;
    std::string more; // further members in JSON, each with a comma before it
    std::vector<std::pair<int, std::string>> figures;
};

const std::vector<Sample>& samples() {
    static const std::vector<Sample> all{
        {"met-at-risk",
         R"("type": "at_least", "value": 90)",
         "",
         {{2020, "95"}, {2022, "93"}, {2024, "91"}}},
        {"met-final",
         R"("type": "at_least", "value": 90)",
         R"(, "target_year": 2024)",
         {{2020, "85"}, {2024, "91"}}},
        {"missed-final",
         R"("type": "at_least", "value": 90)",
         R"(, "target_year": 2024)",
         {{2020, "85"}, {2024, "88"}}},
        {"slow", R"("type": "at_least", "value": 90)", "", {{2020, "80"}, {2024, "83"}}},
        {"lagging", R"("type": "at_least", "value": 90)", "", {{2020, "80"}, {2024, "79.8"}}},
        {"still", R"("type": "at_least", "value": 90)", "", {{2020, "80"}, {2024, "80"}}},
        {"regressing", R"("type": "at_most", "value": 10)", "", {{2020, "12"}, {2024, "15"}}},
        {"fell-back",
         R"("type": "at_least", "value": 90)",
         "",
         {{2020, "85"}, {2022, "91"}, {2024, "88"}}},
        {"missing-base", R"("type": "reduce_by", "percent": 20)", "", {{2024, "30"}}},
        {"range", R"("type": "range", "low": 40, "high": 60)", "", {{2020, "30"}, {2024, "33"}}},
        {"strict",
         R"("type": "at_least", "value": 90, "strict": true)",
         "",
         {{2020, "85"}, {2024, "90"}}},
        {"milestone",
         R"("type": "at_least", "value": 90)",
         R"(, "milestones": [{"year": 2025, "value": 88}])",
         {{2020, "80"}, {2024, "84"}}},
        {"then-worse",
         R"("type": "direction", "direction": "up")",
         "",
         {{2021, "10"}, {2023, "14"}, {2024, "13"}}},
        {"recovering",
         R"("type": "direction", "direction": "up")",
         "",
         {{2021, "14"}, {2023, "10"}, {2024, "11"}}},
        {"worsening",
         R"("type": "direction", "direction": "up")",
         "",
         {{2021, "14"}, {2023, "12"}, {2024, "11"}}},
        {"done", R"("type": "yes_no")", "", {{2024, "1"}}},
        {"not-done", R"("type": "yes_no")", "", {{2024, "0"}}}};
    return all;
}

std::string indicator_of(const Sample& sample) {
    const bool dated = sample.more.find("target_year") != std::string::npos;
    return R"({"id": ")" + sample.id + R"(", "field": "health", "name": "样例)" + sample.id +
           R"(", "unit": "%", "target": {)" + sample.target + R"(}, "base_year": 2020)" +
           (dated ? "" : R"(, "target_year": 2030)") + sample.more +
           R"(, "departments": ["health"], "level": "main_target", "source": "样例规划"})";
}

std::string figure_of(const std::string& indicator, int year, const std::string& rest) {
    return R"({"indicator": ")" + indicator + R"(", "year": )" + std::to_string(year) + ", " +
           rest + R"(, "source": "样例年鉴"})";
}

std::string plan_of(const std::string& level) {
    std::string indicators;
    std::string figures;
    for (const Sample& sample : samples()) {
        indicators += indicator_of(sample) + ",\n";
        for (const auto& [year, value] : sample.figures)
            figures += figure_of(sample.id, year, R"("value": )" + value) + ",\n";
    }
    // One death among 2,100 births: chance alone explains it.
    indicators += R"({"id": "small", "field": "health", "name": "样例死亡率", "unit": "1/10万",
        "per": 100000, "target": {"type": "at_most", "value": 12}, "base_year": 2020,
        "target_year": 2030, "departments": ["health"], "level": "main_target",
        "source": "样例规划"})";
    const auto deaths = [](int year, int count, const std::string& value) {
        return figure_of("small", year,
                         R"("value": )" + value + R"(, "numerator": )" + std::to_string(count) +
                             R"(, "denominator": 2100)");
    };
    figures += deaths(2020, 0, "0") + "," + deaths(2023, 0, "0") + "," + deaths(2024, 1, "47.6");
    figures += R"(, {"indicator": "slow", "area": "east", "year": 2020, "value": 80,
                     "source": "样例年鉴"},
                    {"indicator": "slow", "area": "east", "year": 2024, "value": 89,
                     "source": "样例年鉴"})";
    return R"({"schema": "zhixiao-pack/1", "plan": {"id": "sample", "title": "样例规划",
        "audience": "women", "level": ")" +
           level + R"(", "start_year": 2021, "end_year": 2030, "issuer": "样例", "source": "样例",
        "sample": true},
        "departments": [{"id": "health", "name": "卫生健康部门"}],
        "areas": [{"id": "east", "name": "东片"}],
        "fields": [{"id": "health", "name": "健康"}], "goals": [],
        "indicators": [)" +
           indicators + R"(], "observations": [)" + figures + "]}";
}

} // namespace

Content sample_content(const std::string& level) {
    const std::string words =
        read_file(std::string(ZHIXIAO_SOURCE_DIR) + "/assets/content/words.json");
    const Checked<Content> loaded =
        content::load({{"sample.json", plan_of(level)}, {"words.json", words}});
    if (const auto* problems = std::get_if<std::vector<Problem>>(&loaded))
        for (const Problem& problem : *problems)
            MESSAGE(problem.where << " " << problem.what);
    Content content = std::get<Content>(loaded);
    content.add(later_words());
    return content;
}

TEST_CASE("pages: the sample plan loads") {
    CHECK(sample_content("county").catalog.packs().front().indicators.size() ==
          samples().size() + 1);
}

} // namespace zhixiao
