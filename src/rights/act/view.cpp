// The views of the rights part, as places.
#include "rights/act/view.h"

#include "base/enumerators.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace zhixiao {
namespace {

constexpr std::string_view address = "#/more";

constexpr std::array<std::string_view, 16> rights_names = {
    "start",    "watched", "situations", "path",     "situation", "evidence",
    "hotlines", "hotline", "laws",       "law",      "order",     "reporting",
    "helpers",  "helper",  "services",   "first-aid"};
static_assert(has_row_for_each<RightsPart>(rights_names));

constexpr std::string_view rights_begins = "rights ";

} // namespace

// The place of the law “marriage” has the name “rights law marriage”.
Place place_of(const RightsView& view) {
    std::string name(rights_begins);
    name.append(rights_names[static_cast<std::size_t>(view.part)]);
    return Place(std::string(address), view.item.empty() ? name : name + " " + view.item);
}

std::optional<RightsView> rights_view_of(const Place& place) {
    if (place.address != address)
        return std::nullopt;
    std::string_view name = place.view;
    if (name.substr(0, rights_begins.size()) != rights_begins)
        return RightsView{};
    name.remove_prefix(rights_begins.size());
    const std::string_view part = name.substr(0, name.find(' '));
    for (std::size_t at = 0; at < rights_names.size(); ++at)
        if (rights_names[at] == part)
            return RightsView{static_cast<RightsPart>(at),
                              std::string(name.substr(std::min(name.size(), part.size() + 1)))};
    return RightsView{};
}

} // namespace zhixiao
