// Which plans belong together.
#include "domain/locality.h"
#include "packs.h"

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
    return std::get<Catalog>(Catalog::from(std::move(packs), Wording()));
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

} // namespace zhixiao
