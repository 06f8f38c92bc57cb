// Tests of references that lead nowhere, whether few or very many, and of boards too large for a
// phone.
#include "common/model/references.h"
#include "plan/model/check_pack.h"
#include "tests/plan/model/packs.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace zhixiao;

namespace {

std::vector<Problem> problems_of(const Pack& pack) {
    ProblemList problems;
    check_pack({"plan.json", pack}, problems);
    return problems.take();
}

Area area_of(std::size_t number, std::optional<AreaId> parent = std::nullopt) {
    return {AreaId{"area-" + std::to_string(number)}, "某镇", std::move(parent)};
}

} // namespace

TEST_CASE("a reference knows its place in the list, or what was meant instead") {
    const std::vector<Area> areas{area_of(1), area_of(2)};
    const References references("地区", areas);
    CHECK(references.place("area-2") == 1);
    CHECK_FALSE(references.place("area-3"));
    ProblemList problems;
    references.tell_unknown("here", "area-3", problems);
    CHECK(problems.take() ==
          std::vector<Problem>{{"here", "没有 id 为“area-3”的地区",
                                "改成已有的 id，最接近的是 area-1、area-2", Severity::Error}});
}

// The search for the nearest ids of 20,000 unknown references once took over a minute.
TEST_CASE("of very many references that lead nowhere, 200 are listed and the rest counted") {
    constexpr std::size_t many = 300;
    Pack areas = small_pack();
    Pack departments = small_pack();
    for (std::size_t i = 0; i < many; ++i) {
        areas.areas.push_back(area_of(i, AreaId{"region-" + std::to_string(i)}));
        departments.departments.push_back(
            {DepartmentId{"office-" + std::to_string(i)}, "某局", "", ""});
        departments.indicators[0].departments.push_back(
            DepartmentId{"bureau-" + std::to_string(i)});
    }
    for (const Pack& pack : {areas, departments}) {
        const std::vector<Problem> told = problems_of(pack);
        REQUIRE(told.size() == ProblemList::limit + 1);
        CHECK(told.back().what ==
              "另有 " + std::to_string(many - ProblemList::limit) + " 处问题没有列出");
    }
}

TEST_CASE("a pack with more series than a board can hold is refused") {
    Pack pack = small_pack();
    const Indicator like = pack.indicators[0];
    pack.indicators.clear();
    pack.observations.clear();
    pack.goals.clear();
    for (std::size_t i = 0; i < 1000; ++i) {
        pack.indicators.push_back(like);
        pack.indicators.back().id.value += "-" + std::to_string(i);
    }
    pack.areas.clear();
    for (std::size_t i = 0; i < most_series / 1000 - 1; ++i)
        pack.areas.push_back(area_of(i));
    CHECK(problems_of(pack).empty());
    pack.areas.push_back(area_of(pack.areas.size()));
    CHECK(problems_of(pack) ==
          std::vector<Problem>{{"plan.json#/areas", "1000 项指标、2000 个地区，超过 200 万组数",
                                "把地区或指标分到几个规划里", Severity::Error}});
}
