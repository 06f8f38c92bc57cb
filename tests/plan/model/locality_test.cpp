// Tests of localities: the plans that belong together.
#include "plan/model/locality.h"
#include "plan/model/lookup.h"
#include "tests/plan/model/packs.h"

#include <doctest/doctest.h>

namespace zhixiao {
namespace {

NamedPack titled(const char* id, const char* title, PlanLevel level = PlanLevel::City) {
    NamedPack named{std::string(id) + ".json", small_pack(id)};
    named.pack.plan.title = title;
    named.pack.plan.level = level;
    return named;
}

Catalog catalog_of(std::vector<NamedPack> packs) {
    return std::get<Catalog>(Catalog::from(std::move(packs)));
}

} // namespace

TEST_CASE("locality: a place's women's and children's plans are one locality, in order") {
    const Catalog catalog =
        catalog_of({titled("women", "中国妇女发展纲要（2021—2030年）", PlanLevel::National),
                    titled("city-women", "示例市妇女发展规划（2021—2025年）"),
                    titled("children", "中国儿童发展纲要（2021—2030年）", PlanLevel::National),
                    titled("city-children", "示例市儿童发展规划（2021—2025年）")});
    const std::vector<Locality> localities = localities_of(catalog);
    REQUIRE(localities.size() == 2);
    CHECK(localities[0].name == "中国");
    CHECK(localities[0].is_national);
    CHECK(localities[0].packs ==
          std::vector<const Pack*>{&catalog.packs()[0], &catalog.packs()[2]});
    CHECK(localities[1].name == "示例市");
    CHECK_FALSE(localities[1].is_national);
    CHECK(locality_of(catalog, catalog.packs()[3]) == localities[1]);
}

TEST_CASE("locality: a city and a county of one name are two localities") {
    const Catalog catalog = catalog_of({titled("one", "和平妇女发展规划", PlanLevel::City),
                                        titled("other", "和平儿童发展规划", PlanLevel::County)});
    CHECK(localities_of(catalog).size() == 2);
}

TEST_CASE("locality: a title that does not name its people is a locality of its own") {
    CHECK(locality_name(titled("a", "县级规划").pack.plan) == "县级规划");
    CHECK(locality_name(titled("a", "妇女发展规划").pack.plan) == "妇女发展规划");
}

TEST_CASE("locality: one made-up plan makes the locality a sample") {
    NamedPack made_up = titled("b", "示例市儿童发展规划");
    made_up.pack.plan.sample = true;
    const Catalog catalog = catalog_of({titled("a", "示例市妇女发展规划"), std::move(made_up)});
    CHECK(localities_of(catalog).front().is_sample);
}

TEST_CASE("locality: a department is found in whichever plan lists it") {
    NamedPack other = titled("b", "示例市儿童发展规划");
    other.pack.departments = {{{"education"}, "教育局", "", ""}};
    const Catalog catalog = catalog_of({titled("a", "示例市妇女发展规划"), std::move(other)});
    const Locality locality = localities_of(catalog).front();
    REQUIRE(find_department(locality, DepartmentId{"education"}));
    CHECK(find_department(locality, DepartmentId{"education"})->name == "教育局");
    CHECK(find_department(locality, DepartmentId{"health"})->name == "卫生健康局");
    CHECK_FALSE(find_department(locality, DepartmentId{"nobody"}));
}

TEST_CASE("locality: home is the nation, wherever its plans stand; else the first place") {
    const Catalog both =
        catalog_of({titled("city", "示例市妇女发展规划"),
                    titled("women", "中国妇女发展纲要（2021—2030年）", PlanLevel::National)});
    CHECK(home_locality(both).name == "中国");
    const Catalog local = catalog_of({titled("city", "示例市妇女发展规划")});
    CHECK(home_locality(local).name == "示例市");
}

TEST_CASE("locality: the whole of a plan is called by its place") {
    const Wording words({{"area.whole", "全国"}, {"area.whole.local", "本地"}});
    const auto named = [&](const char* title, PlanLevel level) {
        return whole_name(words, titled("a", title, level).pack.plan);
    };
    CHECK(named("中国妇女发展纲要（2021—2030年）", PlanLevel::National) == "全国");
    CHECK(named("示例市妇女发展规划", PlanLevel::City) == "示例市");
    CHECK(named("县级规划", PlanLevel::County) == "本地");
}

TEST_CASE("locality: an indicator is found in another place's plan by id or name, and unit") {
    NamedPack nation = titled("women", "中国妇女发展纲要（2021—2030年）", PlanLevel::National);
    nation.pack.indicators.front().unit = "1/10万";
    NamedPack other_people = nation;
    other_people.file = "children.json";
    other_people.pack.plan.id = {"children"};
    other_people.pack.plan.audience = Audience::Children;
    NamedPack by_id = titled("a", "甲市妇女发展规划");
    by_id.pack.indicators.front().unit = "/10万";
    by_id.pack.indicators.front().name = "另一个名称";
    NamedPack by_name = titled("b", "乙市妇女发展规划");
    by_name.pack.indicators = {indicator_of("indicator-1f0c22a9", "health", YesNoTarget{})};
    by_name.pack.indicators.front().unit = "1/10万";
    by_name.pack.goals.clear();
    by_name.pack.observations.clear();
    const NamedPack other_unit = titled("c", "丙市妇女发展规划"); // its unit is %
    const Catalog catalog = catalog_of({nation, other_people, by_id, by_name, other_unit});
    const PackList& packs = catalog.packs();
    CHECK(counterparts_of(catalog, packs[0], packs[0].indicators.front()) ==
          std::vector<Counterpart>{{&packs[2], &packs[2].indicators.front()},
                                   {&packs[3], &packs[3].indicators.front()}});
    CHECK(counterparts_of(catalog, packs[3], packs[3].indicators.front()) ==
          std::vector<Counterpart>{{&packs[0], &packs[0].indicators.front()}});
}

} // namespace zhixiao
