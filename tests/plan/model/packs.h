// A small plan without problems, in which tests change one thing at a time.
#pragma once

#include "plan/model/catalog.h"

namespace zhixiao {

inline Indicator indicator_of(const char* id, const char* field, Target target) {
    Indicator indicator;
    indicator.id = {id};
    indicator.field = {field};
    indicator.name = "筛查率";
    indicator.unit = "%";
    indicator.target = std::move(target);
    indicator.base_year = 2020;
    indicator.target_year = 2030;
    indicator.source = "规划";
    return indicator;
}

inline Observation observation_of(const char* indicator, int year, double value,
                                  std::optional<AreaId> area = {}) {
    Observation observation;
    observation.indicator = {indicator};
    observation.area = std::move(area);
    observation.year = year;
    observation.value = value;
    return observation;
}

// Applies `change` to the figure at `place` of a pack.
template <class Change> void change_figure(Pack& pack, std::size_t place, Change change) {
    std::vector<Observation> all(pack.observations.begin(), pack.observations.end());
    change(all.at(place));
    pack.observations = Figures(all);
}

inline Pack small_pack(const char* id = "plan") {
    Pack pack;
    pack.plan = {{id},
                 "某县妇女发展规划",
                 Audience::Women,
                 PlanLevel::County,
                 2021,
                 2030,
                 "某县人民政府",
                 "某政发〔2021〕1号",
                 false};
    pack.departments = {{{"health"}, "卫生健康局", "", ""}};
    pack.areas = {{{"town-b"}, "乙镇", {}}, {{"town-a"}, "甲镇", {}}};
    pack.fields = {{{"health"}, "健康", ""}, {{"law"}, "法律", ""}};
    pack.goals = {{{"health-1"}, {"health"}, "更健康。", {{"screening"}}}};
    pack.indicators = {indicator_of("screening", "health", BoundTarget{Bound::AtLeast, 70, false})};
    pack.observations = {observation_of("screening", 2021, 45),
                         observation_of("screening", 2020, 40),
                         observation_of("screening", 2021, 50, AreaId{"town-a"})};
    return pack;
}

} // namespace zhixiao
