// Where one can be; to and from the fragment of the address bar.
#pragma once

#include "base/id.h"

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
struct IndicatorPage { // #/indicator/women/maternal-mortality
    PlanId plan;
    IndicatorId indicator;
    bool operator==(const IndicatorPage&) const = default;
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

using Route = std::variant<HomePage, GoalsPage, PlanPage, FieldPage, IndicatorPage, AboutPage,
                           GalleryPage, NotFoundPage>;

// "#/goals/women/health". A NotFoundPage gives back the address it came from.
std::string address_of(const Route& route);

// Reads a fragment with or without "#"; "" and "#" are home. Never fails: what no page has is a
// NotFoundPage. Whether a plan or indicator of that name exists is the page's question.
Route route_of(std::string_view address);

} // namespace zhixiao
