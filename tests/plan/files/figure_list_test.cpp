// Tests of figures read while the JSON file is parsed, and of the problems in them.
#include "app/files/load.h"
#include "common/model/problem_list.h"
#include "plan/files/read_pack.h"
#include "plan/files/write_pack.h"
#include "tests/plan/files/varied_pack.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <variant>
#include <vector>

using namespace zhixiao;

namespace {

using Texts = std::vector<std::string>;

Texts problems_of(const std::string& text) {
    const Checked<Pack> read = content::read_pack({"plan.json", text});
    Texts texts;
    if (const auto* problems = std::get_if<std::vector<Problem>>(&read))
        for (const Problem& problem : *problems)
            texts.push_back(problem.where + "|" + problem.what);
    return texts;
}

// Returns a pack with these figures.
std::string with_figures(const std::string& figures) {
    return R"({"observations": )" + figures + R"(, "schema": "zhixiao-pack/1", "plan": {"id": "p",
        "title": "某县妇女发展规划", "audience": "women", "level": "county", "start_year": 2021,
        "end_year": 2030, "issuer": "某县", "source": "某县"}, "departments": [], "fields": [],
        "goals": [], "indicators": []})";
}

} // namespace

TEST_CASE("figures may stand before the indicators they belong to") {
    const Checked<Pack> read = content::read_pack(
        {"plan.json", with_figures(R"([{"value": 5, "year": 2021, "note": "注", "area": "town",
            "confidence": "low", "quality": "derived", "denominator": 100, "numerator": 5.5,
            "source": "公报", "indicator": "rate"}, {"indicator": "b", "year": -3, "value": -1e3}])")});
    REQUIRE(std::holds_alternative<Pack>(read));
    Observation second;
    second.indicator = {"b"};
    second.year = -3;
    second.value = -1000;
    CHECK(std::get<Pack>(read).observations == Figures{{.indicator = {"rate"},
                                                        .area = AreaId{"town"},
                                                        .year = 2021,
                                                        .value = 5,
                                                        .numerator = 5.5,
                                                        .denominator = 100,
                                                        .quality = Quality::Derived,
                                                        .confidence = Confidence::Low,
                                                        .source = "公报",
                                                        .note = "注"},
                                                       second});
}

TEST_CASE("a faulty figure has a problem for each faulty member, other figures have none") {
    const std::string sound = R"({"indicator": "a", "year": 2021, "value": 1})";
    CHECK(problems_of(with_figures("[" + sound + R"(, {"indicator": "a", "value": true},
        7, [{"a": []}], {"indicator": 1, "year": 2021.5, "value": "5", "quality": "good", "x": {}},
        {"indicator": "a", "year": 18446744073709551615, "value": 1}, )" +
                                   sound + "]")) ==
          Texts{"plan.json#/observations/1/year|缺少 year",
                "plan.json#/observations/1/value|value 应是数，却是true",
                "plan.json#/observations/2|这里应是对象，却是数 7",
                "plan.json#/observations/3|这里应是对象，却是列表",
                "plan.json#/observations/4/indicator|indicator 应是文字，却是数 1",
                "plan.json#/observations/4/year|year 应是整数，却是数 2021.5",
                "plan.json#/observations/4/value|value 应是数，却是文字“5”",
                "plan.json#/observations/4/quality|quality 不能是文字“good”",
                "plan.json#/observations/4/x|不认识“x”",
                "plan.json#/observations/5/year|year 应是整数，却是数 18446744073709551615"});
}

TEST_CASE("of a list given twice the last one counts, and that is a problem") {
    CHECK(problems_of(with_figures(R"([7], "observations": [{"year": 1, "year": 2}])")) ==
          Texts{"plan.json#/observations|“observations”在同一处写了两次",
                "plan.json#/observations/0/year|“year”在同一处写了两次",
                "plan.json#/observations/0/indicator|缺少 indicator",
                "plan.json#/observations/0/value|缺少 value"});
    CHECK(problems_of(with_figures(R"([7], "observations": 5)")) ==
          Texts{"plan.json#/observations|“observations”在同一处写了两次",
                "plan.json#/observations|observations 应是列表，却是数 5"});
}

TEST_CASE("a file that breaks off among its figures has that problem alone") {
    CHECK(problems_of(R"({"observations": [{"indicator": 1}, {"indicator": "a")") ==
          Texts{"plan.json|不是 JSON：第 1 行（第 54 字节）附近读不下去"});
}

TEST_CASE("while a long file is read, its progress is reported") {
    Pack pack = varied_pack();
    const Observation figure = pack.observations[0];
    for (int i = 0; i < 40000; ++i)
        pack.observations.add(figure);
    std::vector<double> shares;
    const Checked<Pack> read = content::read_pack({"plan.json", content::write_pack(pack)},
                                                  [&](double share) { shares.push_back(share); });
    REQUIRE(std::holds_alternative<Pack>(read));
    CHECK(std::get<Pack>(read) == pack);
    REQUIRE(shares.size() > 4);
    CHECK(shares.front() > 0);
    CHECK(shares.back() < 1);
    CHECK(std::is_sorted(shares.begin(), shares.end()));
}

TEST_CASE("the first byte that is not UTF-8 is found, however long the text before it") {
    for (const std::size_t length : {0, 1, 7, 8, 4093, 4094, 4095, 4096, 4097, 20000})
        for (const char* character : {"a", "é", "中", "😀"}) {
            std::string text = "\"";
            for (std::size_t i = 0; i < length; ++i)
                text += character;
            CAPTURE(length);
            CAPTURE(character);
            const std::string place = std::to_string(text.size() + 1);
            CHECK(problems_of(text + "\xE4\xB8\"") ==
                  Texts{"plan.json|第 1 行（第 " + place + " 字节）不是 UTF-8 文字"});
            CHECK(problems_of(text + "\"") ==
                  Texts{"plan.json#|这里应是对象，却是文字" + quoted(text.substr(1))});
        }
}
