// The table of routes, and how each is written in and read from the fragment of the address bar.
#pragma once

#include "base/address.h"
#include "base/one_of.h"
#include "common/act/page.h"
#include "device/act/routes.h"
#include "family/act/view.h"
#include "guide/act/routes.h"
#include "plan/act/routes.h"
#include "rights/act/view.h"
#include "units/act/routes.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace zhixiao {

// #/
struct HomePage {
    bool operator==(const HomePage&) const = default;
};
inline Place place_of(const HomePage&) { return Place("#/"); }

// #/about
struct AboutPage {
    static constexpr Pattern pattern{"about", 0, 0};

    static std::optional<AboutPage> of(const Slugs&) { return AboutPage{}; }
    Slugs slugs() const { return {}; }

    bool operator==(const AboutPage&) const = default;
};

// #/gallery: every role in every state, for people who build and for tests
struct GalleryPage {
    static constexpr Pattern pattern{"gallery", 0, 0};

    static std::optional<GalleryPage> of(const Slugs&) { return GalleryPage{}; }
    Slugs slugs() const { return {}; }

    bool operator==(const GalleryPage&) const = default;
};

// An address that no page has; `address` is shown as plain text.
struct NotFoundPage {
    std::string address;

    bool operator==(const NotFoundPage&) const = default;
};
inline Place place_of(const NotFoundPage& page) { return Place(page.address); }

// The table of routes: every page of the app, in the row of the place of the bar under which it
// stands, or in the last. The pattern of each is in its type.
using HomePages = std::variant<HomePage>;
using GoalsPages = std::variant<GoalsPage, PlanPage, FieldPage, IndicatorPage, LocalityPage,
                                BoardPage, AccountsPage, AccountPage, NoticePage, NoticesPage,
                                PlansPage, MechanismPage, GlossaryPage>;
using RightsPages = std::variant<RightsPage>;
using FamilyPages = std::variant<FamilyPage>;
using AboutPages = std::variant<AboutPage, DevicePage>;
using OtherPages = std::variant<UnitsPage, GalleryPage, NotFoundPage>;

using AnyRoute =
    Joined<HomePages, GoalsPages, RightsPages, FamilyPages, AboutPages, OtherPages>::type;

extern template struct OneOf<AnyRoute>;

// A page of the app.
struct Route : OneOf<AnyRoute> {
    using OneOf::OneOf;
    bool operator==(const Route&) const = default;
};

// Returns “#/goals/women/health”; for a NotFoundPage the address that it came from.
std::string address_of(const Route& route);

// Reads a fragment with or without "#"; "" and "#" are home. Never fails: an address that no page
// has leads to NotFoundPage. The page itself finds out whether a plan or indicator of that name
// exists.
Route route_of(std::string_view address);

Place place_of(const Route& route);
Route route_of(const Place& place);

} // namespace zhixiao
