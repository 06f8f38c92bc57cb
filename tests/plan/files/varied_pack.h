// A pack with one of everything that a pack can hold.
#pragma once

#include "tests/app/files/files.h"

namespace zhixiao {

inline Pack varied_pack() {
    Pack pack = shipped("women");
    pack.plan.level = PlanLevel::County;
    pack.plan.sample = true;
    pack.departments[0].phone = "010-1234";
    pack.areas[0].parent = pack.areas[1].id;
    const Target targets[] = {BoundTarget{Bound::AtLeast, 90.5, true},
                              BoundTarget{Bound::AtMost, 1.0 / 3, true},
                              BoundTarget{Bound::KeepAtMost, 5, false},
                              BoundTarget{Bound::KeepAtLeast, 5, true},
                              BoundTarget{Bound::KeepAtMost, 5, true},
                              AboutTarget{50, 2.5},
                              RangeTarget{40, 60},
                              ChangeTarget{Change::ReduceBy, 20},
                              ChangeTarget{Change::RaiseBy, 12.5},
                              DirectionTarget{Direction::Up},
                              DirectionTarget{Direction::Down},
                              YesNoTarget{},
                              TextTarget{"一句话"}};
    std::size_t at = 0;
    for (const Target& target : targets) {
        pack.indicators[at].natural_min.reset();
        pack.indicators[at].natural_max.reset();
        pack.indicators[at++].target = target;
    }
    pack.indicators[0].milestones = {{2023, 80.25}, {2025, 85}};
    pack.observations.clear();
    pack.observations.add({.indicator = pack.indicators[0].id,
                           .area = pack.areas[0].id,
                           .year = 2022,
                           .value = 0.1 + 0.2,
                           .numerator = 1,
                           .denominator = 2100,
                           .quality = Quality::Break,
                           .confidence = Confidence::Low,
                           .source = "=1+1",
                           .note = "两行\n和“引号\"”,逗号"});
    pack.local_lines = {{"某县妇联", "000-0000000", "咨询、求助", "工作日白天", "2026-01-31"},
                        {"某县法院", "000", "", "", "2024-02-29"}};
    pack.local_points = {{{"legal-aid-centre"},
                          "某县法律援助中心",
                          "某路1号\n“甲”楼",
                          "000-0000001",
                          "全天",
                          "2026-01-31"},
                         {{"night-shelter"}, "某镇庇护所", "某村", "", "", "2025-12-01"}};
    return pack;
}

} // namespace zhixiao
