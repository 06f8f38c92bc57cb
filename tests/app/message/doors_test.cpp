// The doors between rooms: their addresses are written apart from the pages that they lead to.
#include "common/act/doors.h"

#include "app/message/route.h"

#include <doctest/doctest.h>

namespace zhixiao {

TEST_CASE("doors: each leads to the page that it is named after") {
    CHECK(route_of(home_door()) == Route{HomePage{}});
    CHECK(route_of(goals_door()) == Route{GoalsPage{}});
    CHECK(route_of(plans_door()) == Route{PlansPage{}});
    CHECK(route_of(rights_door()) == Route{RightsPage{}});
    CHECK(route_of(family_door()) == Route{FamilyPage{}});
    CHECK(route_of(units_door()) == Route{UnitsPage{}});
    CHECK(route_of(device_door()) == Route{DevicePage{}});
    CHECK(route_of(about_door()) == Route{AboutPage{}});
    CHECK(route_of(glossary_door()) == Route{GlossaryPage{}});
    CHECK(route_of(mechanism_door()) == Route{MechanismPage{}});
    CHECK(route_of(mechanism_door("committee")) == Route{MechanismPage{"committee"}});
}

TEST_CASE("doors: their addresses are spelt as those of the pages") {
    CHECK(goals_door() == Place(GoalsPage{}));
    CHECK(plans_door() == Place(PlansPage{}));
    CHECK(family_door() == Place(FamilyPage{}));
    CHECK(units_door() == Place(UnitsPage{}));
    CHECK(device_door() == Place(DevicePage{}));
    CHECK(about_door() == Place(AboutPage{}));
    CHECK(glossary_door() == Place(GlossaryPage{}));
    CHECK(mechanism_door("met-share") == Place(MechanismPage{"met-share"}));
    CHECK(rights_door().address == Place(RightsPage{}).address);
}

} // namespace zhixiao
