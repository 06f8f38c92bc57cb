// Where one can be; to and from the fragment of the address bar.
#pragma once

#include "base/address.h"
#include "base/id.h"
#include "base/one_of.h"
#include "message/family_view.h"
#include "message/rights_view.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace zhixiao {

struct HomePage { // #/
    bool operator==(const HomePage&) const = default;
};
struct GoalsPage { // #/goals
    bool operator==(const GoalsPage&) const = default;
};
struct PlanPage { // #/goals/women
    PlanId plan;
    bool operator==(const PlanPage&) const = default;
};
struct FieldPage { // #/goals/women/health
    PlanId plan;
    FieldId field;
    bool operator==(const FieldPage&) const = default;
};
// #/indicator/women/maternal-mortality, #/indicator/city-women/screening/east: of one area
struct IndicatorPage {
    PlanId plan;
    IndicatorId indicator;
    std::optional<AreaId> area = std::nullopt;
    bool operator==(const IndicatorPage&) const = default;
};
// The plans of one locality (domain/locality.h), named by any of them. #/local/city-women
struct LocalityPage {
    PlanId plan;
    bool operator==(const LocalityPage&) const = default;
};
struct BoardPage { // #/board/city-women: the warning board (预警板) of the plan's locality
    PlanId plan;
    bool operator==(const BoardPage&) const = default;
};
struct AccountsPage { // #/accounts/city-women: the departments of the plan's locality (责任账本)
    PlanId plan;
    bool operator==(const AccountsPage&) const = default;
};
struct AccountPage { // #/account/city-women/education: one of them
    PlanId plan;
    DepartmentId department;
    bool operator==(const AccountPage&) const = default;
};
// A notice (督办单) on one indicator. #/notice/city-women/screening, …/screening/east
struct NoticePage {
    PlanId plan;
    IndicatorId indicator;
    std::optional<AreaId> area = std::nullopt;
    bool operator==(const NoticePage&) const = default;
};
struct NoticesPage { // #/notices/city-women/education: on all that a department is behind with
    PlanId plan;
    DepartmentId department;
    bool operator==(const NoticesPage&) const = default;
};
struct PlansPage { // #/plans: the plans that are open; opening, keeping, saving and removing them
    bool operator==(const PlansPage&) const = default;
};
struct MechanismPage { // #/mechanism, #/mechanism/committee: how a plan works, one part explained
    std::string part;  // a slug; empty: none chosen
    bool operator==(const MechanismPage&) const = default;
};
struct GlossaryPage { // #/glossary
    bool operator==(const GlossaryPage&) const = default;
};
// #/more: the rights part, whichever view of it. An address leads to its start; a link within the
// part to any view, and the address stays.
struct RightsPage {
    RightsView view = {};
    bool operator==(const RightsPage&) const = default;
};
struct FamilyPage { // #/family, #/family/check/6-12: message/family_view.h
    FamilyView view = {};
    bool operator==(const FamilyPage&) const = default;
};
struct UnitsPage { // #/units: a converter of units, where one lands on leaving the rights part fast
    bool operator==(const UnitsPage&) const = default;
};
struct DevicePage { // #/device: what is on the device, and that the app works without network
    bool operator==(const DevicePage&) const = default;
};
struct AboutPage { // #/about
    bool operator==(const AboutPage&) const = default;
};
struct GalleryPage { // #/gallery: every role in every state, for people who build and for tests
    bool operator==(const GalleryPage&) const = default;
};
// An address no page has; `address` is shown as plain text.
struct NotFoundPage {
    std::string address;
    bool operator==(const NotFoundPage&) const = default;
};

// The address of each page, as links hold it. All views of the rights part have one address, so
// that their places name them; a NotFoundPage gives back the address it came from.
Place place_of(const HomePage& page);
Place place_of(const GoalsPage& page);
Place place_of(const PlanPage& page);
Place place_of(const FieldPage& page);
Place place_of(const IndicatorPage& page);
Place place_of(const LocalityPage& page);
Place place_of(const BoardPage& page);
Place place_of(const AccountsPage& page);
Place place_of(const AccountPage& page);
Place place_of(const NoticePage& page);
Place place_of(const NoticesPage& page);
Place place_of(const PlansPage& page);
Place place_of(const MechanismPage& page);
Place place_of(const GlossaryPage& page);
Place place_of(const RightsPage& page);
Place place_of(const FamilyPage& page);
Place place_of(const UnitsPage& page);
Place place_of(const DevicePage& page);
Place place_of(const AboutPage& page);
Place place_of(const GalleryPage& page);
Place place_of(const NotFoundPage& page);

using AnyRoute = std::variant<HomePage, GoalsPage, PlanPage, FieldPage, IndicatorPage, LocalityPage,
                              BoardPage, AccountsPage, AccountPage, NoticePage, NoticesPage,
                              PlansPage, MechanismPage, GlossaryPage, RightsPage, FamilyPage,
                              UnitsPage, DevicePage, AboutPage, GalleryPage, NotFoundPage>;

extern template struct OneOf<AnyRoute>;

struct Route : OneOf<AnyRoute> {
    using OneOf::OneOf;
    bool operator==(const Route&) const = default;
};

// "#/goals/women/health". A NotFoundPage gives back the address it came from.
std::string address_of(const Route& route);

// Reads a fragment with or without "#"; "" and "#" are home. Never fails: what no page has is a
// NotFoundPage. Whether a plan or indicator of that name exists is the page's question.
Route route_of(std::string_view address);

Place place_of(const Route& route);
Route route_of(const Place& place);

} // namespace zhixiao
