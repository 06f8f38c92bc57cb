// The table of routes, written in and read from the fragment of the address bar.
#include "app/message/route.h"

#include "base/one_of_members.h"

#include <cstddef>
#include <utility>

namespace zhixiao {

template struct OneOf<AnyRoute>;

namespace {

constexpr std::size_t longest_kept = 300; // bytes of an address that no page has

// Returns the page of the table that is at `words`; none when no page is.
template <class... Pages>
std::optional<Route> route_at(const Slugs& words, const std::variant<Pages...>*) {
    std::optional<Route> found;
    const auto is_at = [&](auto page) {
        if constexpr (HasPattern<decltype(page)>)
            if (auto read = page_of<decltype(page)>(words))
                found = *std::move(read);
        return found.has_value();
    };
    static_cast<void>((is_at(Pages{}) || ...));
    return found;
}

} // namespace

Place place_of(const Route& route) {
    return std::visit([](const auto& page) { return place_of(page); }, route);
}

std::string address_of(const Route& route) { return place_of(route).address; }

Route route_of(std::string_view address) {
    const std::optional<Slugs> words = words_of(address);
    if (words && words->empty())
        return HomePage{};
    std::optional<Route> found;
    if (words)
        found = route_at(*words, static_cast<const AnyRoute*>(nullptr));
    return found ? *std::move(found) : NotFoundPage{std::string(address.substr(0, longest_kept))};
}

Route route_of(const Place& place) {
    Route route = route_of(std::string_view(place.address));
    if (auto* rights = std::get_if<RightsPage>(&route))
        rights->view = rights_view_of(place).value_or(RightsView{});
    return route;
}

} // namespace zhixiao
