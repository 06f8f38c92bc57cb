// Tests of the problems found in figures and areas: their order and their words.
#include "plan/model/check_pack.h"

#include "tests/plan/model/packs.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace zhixiao;

namespace {

using Texts = std::vector<std::string>;

Texts texts_of(const Pack& pack) {
    ProblemList problems;
    check_observations({"plan.json", pack}, problems);
    Texts texts;
    for (const Problem& problem : problems.take())
        texts.push_back(problem.where + "|" + problem.what + "|" + problem.fix);
    return texts;
}

} // namespace

TEST_CASE("figures given twice for one year are reported with their place and that of the first") {
    Pack pack = small_pack();
    pack.observations = {observation_of("screening", 2021, 45),
                         observation_of("screening", 2020, 101),
                         observation_of("screening", 2021, 46),
                         observation_of("screening", 2019, -1),
                         observation_of("screening", 2021, 47, AreaId{"town-a"}),
                         observation_of("screening", 2021, 45)};
    CHECK(texts_of(pack) == Texts{"plan.json#/observations/1/value|数值 101 大于自然上限 100|"
                                  "核对数值和单位；上限不对时改 natural_max",
                                  "plan.json#/observations/2|与 plan.json#/observations/0 "
                                  "重复：同一指标、地区和年份 2021|只留一个数值",
                                  "plan.json#/observations/3/value|数值 −1 小于自然下限 0|"
                                  "核对数值和单位；下限不对时改 natural_min",
                                  "plan.json#/observations/5|与 plan.json#/observations/0 "
                                  "重复：同一指标、地区和年份 2021|只留一个数值"});
}

TEST_CASE("jumps are reported last, by indicator and area; of a year given twice the first figure "
          "counts") {
    Pack pack = small_pack();
    pack.indicators.push_back(indicator_of("aid", "law", BoundTarget{Bound::AtLeast, 70, false}));
    pack.observations = {observation_of("screening", 2021, 80),
                         observation_of("screening", 2020, 10),
                         observation_of("aid", 2021, 60, AreaId{"town-b"}),
                         observation_of("aid", 2020, 6, AreaId{"town-b"}),
                         observation_of("aid", 2021, 60, AreaId{"town-a"}),
                         observation_of("aid", 2020, 6, AreaId{"town-a"}),
                         observation_of("screening", 2021, 10)};
    const std::string check = "|核对小数点和单位";
    CHECK(texts_of(pack) ==
          Texts{"plan.json#/observations/6|与 plan.json#/observations/0 "
                "重复：同一指标、地区和年份 2021|只留一个数值",
                "plan.json#/observations/4/value|2021 年的 60 与 2020 年的 6 相差 5 倍以上" + check,
                "plan.json#/observations/2/value|2021 年的 60 与 2020 年的 6 相差 5 倍以上" + check,
                "plan.json#/observations/0/value|2021 年的 80 与 2020 年的 10 相差 5 倍以上" +
                    check});
}

TEST_CASE("an unknown id is reported with the nearest ones; beyond 200 only the number is given") {
    Pack pack = small_pack();
    pack.observations = {observation_of("screenin", 2021, 45, AreaId{"town-c"})};
    CHECK(texts_of(pack) == Texts{"plan.json#/observations/0/indicator|没有 id 为“screenin”的指标|"
                                  "改成已有的 id，最接近的是 screening",
                                  "plan.json#/observations/0/area|没有 id 为“town-c”的地区|"
                                  "改成已有的 id，最接近的是 town-b、town-a"});
    for (int year = 1991; year < 2091; ++year)
        pack.observations.add(observation_of("x", year, 45, AreaId{"y"}));
    const Texts texts = texts_of(pack);
    REQUIRE(texts.size() == 201);
    CHECK(texts.back() == "|另有 2 处问题没有列出|先改好上面列出的，再检查一次");
}

TEST_CASE("a circle of parents is reported for every area that leads into it") {
    Pack pack = small_pack();
    pack.areas = {{{"a"}, "甲", AreaId{"b"}}, {{"b"}, "乙", AreaId{"c"}},
                  {{"c"}, "丙", AreaId{"b"}}, {{"d"}, "丁", AreaId{"e"}},
                  {{"e"}, "戊", {}},          {{"f"}, "己", AreaId{"f"}}};
    pack.observations.clear();
    ProblemList problems;
    check_pack({"plan.json", pack}, problems);
    Texts texts;
    for (const Problem& problem : problems.take())
        texts.push_back(problem.where + "|" + problem.what);
    CHECK(texts == Texts{"plan.json#/areas/0/parent|上级“b”绕回了自己",
                         "plan.json#/areas/1/parent|上级“c”绕回了自己",
                         "plan.json#/areas/2/parent|上级“b”绕回了自己",
                         "plan.json#/areas/5/parent|上级“f”绕回了自己"});
}
