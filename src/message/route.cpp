// Where one can be; to and from the fragment of the address bar.
#include "message/route.h"

#include "base/one_of_members.h"

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <utility>
#include <vector>

namespace zhixiao {

template struct OneOf<AnyRoute>;

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

Place joined(std::initializer_list<std::string_view> parts) {
    std::string address = "#";
    for (const std::string_view part : parts)
        if (!part.empty())
            address.append("/").append(part);
    return Place(std::move(address));
}

// Of a page that shows an indicator, for one area or for the whole.
template <class Page> Place indicator_place(std::string_view first, const Page& page) {
    return joined({first, page.plan.value, page.indicator.value,
                   page.area ? std::string_view(page.area->value) : std::string_view()});
}

template <class Page> Page indicator_page(const std::vector<std::string>& parts) {
    Page page{PlanId{parts[1]}, IndicatorId{parts[2]}};
    if (parts.size() == 4)
        page.area = AreaId{parts[3]};
    return page;
}

struct FamilyName {
    FamilyPart part;
    const char* name;
};
constexpr FamilyName family_names[] = {
    {FamilyPart::Check, "check"},       {FamilyPart::Result, "result"},
    {FamilyPart::Sheet, "sheet"},       {FamilyPart::Code, "code"},
    {FamilyPart::Children, "children"}, {FamilyPart::Record, "record"},
    {FamilyPart::Daily, "daily"},       {FamilyPart::Class, "class"},
    {FamilyPart::Session, "session"},   {FamilyPart::Show, "show"},
    {FamilyPart::Summary, "summary"},   {FamilyPart::Handout, "handout"},
    {FamilyPart::FirstAid, "first-aid"}};

Place family_place(const FamilyView& view) {
    for (const FamilyName& each : family_names)
        if (each.part == view.part)
            return joined({"family", each.name, view.stage});
    return joined({"family"});
}

// The first four, and only they, are of a stage.
std::optional<Route> family_page(const std::string& name, const std::string& stage) {
    for (const FamilyName& each : family_names)
        if (each.name == name && (each.part <= FamilyPart::Code) != stage.empty())
            return FamilyPage{{each.part, stage}};
    return std::nullopt;
}

std::optional<Route> without_names(const std::string& first) {
    if (first == "goals")
        return GoalsPage{};
    if (first == "plans")
        return PlansPage{};
    if (first == "mechanism")
        return MechanismPage{};
    if (first == "glossary")
        return GlossaryPage{};
    if (first == "more")
        return RightsPage{};
    if (first == "family")
        return FamilyPage{};
    if (first == "units")
        return UnitsPage{};
    if (first == "device")
        return DevicePage{};
    if (first == "about")
        return AboutPage{};
    if (first == "gallery")
        return GalleryPage{};
    return std::nullopt;
}

std::optional<Route> with_one_name(const std::string& first, const std::string& name) {
    if (first == "goals")
        return PlanPage{PlanId{name}};
    if (first == "local")
        return LocalityPage{PlanId{name}};
    if (first == "board")
        return BoardPage{PlanId{name}};
    if (first == "accounts")
        return AccountsPage{PlanId{name}};
    if (first == "mechanism")
        return MechanismPage{name};
    if (first == "family")
        return family_page(name, "");
    return std::nullopt;
}

std::optional<Route> route_of(const std::vector<std::string>& parts) {
    const std::string& first = parts[0];
    if (parts.size() == 1)
        return without_names(first);
    if (parts.size() == 2)
        return with_one_name(first, parts[1]);
    if (parts.size() > 4)
        return std::nullopt;
    if (first == "indicator")
        return indicator_page<IndicatorPage>(parts);
    if (first == "notice")
        return indicator_page<NoticePage>(parts);
    if (parts.size() == 4)
        return std::nullopt;
    if (first == "goals")
        return FieldPage{PlanId{parts[1]}, FieldId{parts[2]}};
    if (first == "family")
        return family_page(parts[1], parts[2]);
    if (first == "account")
        return AccountPage{PlanId{parts[1]}, DepartmentId{parts[2]}};
    if (first == "notices")
        return NoticesPage{PlanId{parts[1]}, DepartmentId{parts[2]}};
    return std::nullopt;
}

} // namespace

Place place_of(const HomePage&) { return Place("#/"); }
Place place_of(const GoalsPage&) { return joined({"goals"}); }
Place place_of(const PlanPage& page) { return joined({"goals", page.plan.value}); }
Place place_of(const FieldPage& page) {
    return joined({"goals", page.plan.value, page.field.value});
}
Place place_of(const IndicatorPage& page) { return indicator_place("indicator", page); }
Place place_of(const LocalityPage& page) { return joined({"local", page.plan.value}); }
Place place_of(const BoardPage& page) { return joined({"board", page.plan.value}); }
Place place_of(const AccountsPage& page) { return joined({"accounts", page.plan.value}); }
Place place_of(const AccountPage& page) {
    return joined({"account", page.plan.value, page.department.value});
}
Place place_of(const NoticePage& page) { return indicator_place("notice", page); }
Place place_of(const NoticesPage& page) {
    return joined({"notices", page.plan.value, page.department.value});
}
Place place_of(const PlansPage&) { return joined({"plans"}); }
Place place_of(const MechanismPage& page) { return joined({"mechanism", page.part}); }
Place place_of(const GlossaryPage&) { return joined({"glossary"}); }
Place place_of(const RightsPage& page) { return place_of(page.view); }
Place place_of(const FamilyPage& page) { return family_place(page.view); }
Place place_of(const UnitsPage&) { return joined({"units"}); }
Place place_of(const DevicePage&) { return joined({"device"}); }
Place place_of(const AboutPage&) { return joined({"about"}); }
Place place_of(const GalleryPage&) { return joined({"gallery"}); }
Place place_of(const NotFoundPage& page) { return Place(page.address); }

Place place_of(const Route& route) {
    return std::visit([](const auto& page) { return place_of(page); }, route);
}

std::string address_of(const Route& route) { return place_of(route).address; }

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
    return route_of(parts).value_or(unknown);
}

Route route_of(const Place& place) {
    Route route = route_of(std::string_view(place.address));
    if (auto* rights = std::get_if<RightsPage>(&route))
        rights->view = rights_view_of(place).value_or(RightsView{});
    return route;
}

} // namespace zhixiao
