// Addresses and the routes they stand for.
#include "tests/app/message/every_page.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace zhixiao {

TEST_CASE("route: each page of the table is found again under its own address") {
    for_each_page([](const auto& sample) {
        const Route route = sample.page;
        INFO(address_of(route));
        CHECK(route_of(address_of(route)) == route);
        CHECK(route_of(place_of(route)) == route);
    });
}

TEST_CASE("route: a page is found again with each name that its address can hold") {
    const std::vector<Route> routes{FieldPage{PlanId{"women"}, FieldId{"social-security"}},
                                    IndicatorPage{PlanId{"children"}, IndicatorId{"myopia-12"}},
                                    IndicatorPage{PlanId{"a"}, IndicatorId{"b"}, AreaId{"c"}},
                                    NoticePage{PlanId{"a"}, IndicatorId{"b"}, AreaId{"c"}},
                                    MechanismPage{},
                                    FamilyPage{{FamilyPart::Check, "before-birth"}},
                                    FamilyPage{{FamilyPart::Result, "6-12"}},
                                    FamilyPage{{FamilyPart::Sheet, "special"}},
                                    FamilyPage{{FamilyPart::Code, "15-18"}},
                                    FamilyPage{{FamilyPart::Children}},
                                    FamilyPage{{FamilyPart::Record}},
                                    FamilyPage{{FamilyPart::Daily}},
                                    FamilyPage{{FamilyPart::Class}},
                                    FamilyPage{{FamilyPart::Session}},
                                    FamilyPage{{FamilyPart::Show}},
                                    FamilyPage{{FamilyPart::Summary}},
                                    FamilyPage{{FamilyPart::Handout}},
                                    FamilyPage{{FamilyPart::FirstAid}}};
    for (const Route& route : routes) {
        INFO(address_of(route));
        CHECK(route_of(address_of(route)) == route);
    }
}

TEST_CASE("route: every view of the rights part has the same address, which leads to its start") {
    for (int part = 0; part <= static_cast<int>(RightsPart::FirstAid); ++part)
        for (const char* item : {"", "domestic-violence", "12338"})
            CHECK(address_of(RightsPage{{static_cast<RightsPart>(part), item}}) == "#/more");
    CHECK(route_of("#/more") == Route{RightsPage{}});
}

TEST_CASE("route: no address leads to a view of the rights part by its name") {
    for (const char* address : {"#/more/laws", "#/more/0", "#/more/4/domestic-violence"}) {
        INFO(std::string(address));
        CHECK(std::holds_alternative<NotFoundPage>(route_of(address)));
    }
}

TEST_CASE("route: the family part and each of its views has an address that names it") {
    CHECK(address_of(FamilyPage{}) == "#/family");
    CHECK(address_of(FamilyPage{{FamilyPart::Check, "6-12"}}) == "#/family/check/6-12");
    CHECK(address_of(FamilyPage{{FamilyPart::Code, "0-3"}}) == "#/family/code/0-3");
    CHECK(address_of(FamilyPage{{FamilyPart::Record}}) == "#/family/record");
}

TEST_CASE("route: a view of the family part has a stage in its address, or has none") {
    for (const char* address :
         {"#/family/start", "#/family/check", "#/family/result", "#/family/record/6-12",
          "#/family/class/0-3", "#/family/6-12", "#/family/check/6-12/more"}) {
        INFO(std::string(address));
        CHECK(std::holds_alternative<NotFoundPage>(route_of(address)));
    }
}

TEST_CASE("route: home is also the page without any address") {
    for (const char* address : {"", "#", "#/", "/"}) {
        INFO(std::string(address));
        CHECK(route_of(address) == Route{HomePage{}});
    }
}

TEST_CASE("route: an address reads the same with and without its hash") {
    CHECK(route_of("goals/women") == route_of("#/goals/women"));
}

TEST_CASE("route: an address no page has keeps its words, and is shown as it came") {
    for (const char* address :
         {"#/nowhere", "#/goals/women/health/more", "#/indicator/women", "#/about/us", "#/Goals",
          "#/goals/-women", "#/goals/a--b", "#/goals/women%20", "#/<script>", "#/目标"}) {
        INFO(std::string(address));
        CHECK(route_of(address) == Route{NotFoundPage{address}});
        CHECK(address_of(route_of(address)) == address);
    }
}

TEST_CASE("route: an endless address is cut, not kept") {
    const std::string endless = "#/goals/" + std::string(5000, 'a');
    const Route route = route_of(endless);
    const auto* unknown = std::get_if<NotFoundPage>(&route);
    REQUIRE(unknown);
    CHECK(unknown->address == endless.substr(0, 300));
}

TEST_CASE("route: every view of the rights part is a place of its own at the one address") {
    for (int part = 0; part <= static_cast<int>(RightsPart::FirstAid); ++part)
        for (const char* item : {"", "police", "domestic-violence"}) {
            const RightsPage page{{static_cast<RightsPart>(part), item}};
            const Place place = page;
            INFO(place.view);
            CHECK(place.address == "#/more");
            CHECK(route_of(place) == Route{page});
        }
    CHECK(route_of(Place("#/more", "rights nowhere")) == Route{RightsPage{}});
    CHECK(route_of(Place("#/more", "situation x")) == Route{RightsPage{}});
}

TEST_CASE("route: a place leads back to the route that it is of") {
    const Route route = FieldPage{PlanId{"women"}, FieldId{"health"}};
    CHECK(place_of(route) == Place("#/goals/women/health"));
    CHECK(route_of(place_of(route)) == route);
}

} // namespace zhixiao
