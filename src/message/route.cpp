// Where one can be; to and from the fragment of the address bar.
#include "message/route.h"

#include "base/match.h"

#include <cstddef>
#include <vector>

namespace zhixiao {
namespace {

constexpr std::size_t longest_address = 300; // longer ones are nobody's link

std::vector<std::string> segments_of(std::string_view path) {
    std::vector<std::string> segments;
    while (!path.empty()) {
        const std::size_t slash = path.find('/');
        segments.emplace_back(path.substr(0, slash));
        if (slash == std::string_view::npos)
            break;
        path.remove_prefix(slash + 1);
    }
    return segments;
}

bool is_slug(std::string_view text) {
    if (text.empty() || text.front() == '-' || text.back() == '-')
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (!plain && (c != '-' || text[i - 1] == '-'))
            return false;
    }
    return true;
}

} // namespace

std::string address_of(const Route& route) {
    return std::visit(Match{[](const HomePage&) -> std::string { return "#/"; },
                            [](const GoalsPage&) -> std::string { return "#/goals"; },
                            [](const PlanPage& page) { return "#/goals/" + page.plan.value; },
                            [](const FieldPage& page) {
                                return "#/goals/" + page.plan.value + "/" + page.field.value;
                            },
                            [](const IndicatorPage& page) {
                                return "#/indicator/" + page.plan.value + "/" +
                                       page.indicator.value;
                            },
                            [](const AboutPage&) -> std::string { return "#/about"; },
                            [](const GalleryPage&) -> std::string { return "#/gallery"; },
                            [](const NotFoundPage& page) { return page.address; }},
                      route);
}

Route route_of(std::string_view address) {
    const NotFoundPage unknown{std::string(address.substr(0, longest_address))};
    if (address.size() > longest_address)
        return unknown;
    std::string_view path = address;
    if (!path.empty() && path.front() == '#')
        path.remove_prefix(1);
    if (!path.empty() && path.front() == '/')
        path.remove_prefix(1);
    const std::vector<std::string> parts = segments_of(path);
    if (parts.empty())
        return HomePage{};
    for (const std::string& part : parts)
        if (!is_slug(part))
            return unknown;
    const std::string& first = parts[0];
    if (first == "goals" && parts.size() == 1)
        return GoalsPage{};
    if (first == "goals" && parts.size() == 2)
        return PlanPage{PlanId{parts[1]}};
    if (first == "goals" && parts.size() == 3)
        return FieldPage{PlanId{parts[1]}, FieldId{parts[2]}};
    if (first == "indicator" && parts.size() == 3)
        return IndicatorPage{PlanId{parts[1]}, IndicatorId{parts[2]}};
    if (first == "about" && parts.size() == 1)
        return AboutPage{};
    if (first == "gallery" && parts.size() == 1)
        return GalleryPage{};
    return unknown;
}

} // namespace zhixiao
