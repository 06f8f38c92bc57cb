// Where a link leads, in words that no room has to know.
#pragma once

#include <string>
#include <type_traits>
#include <utility>

namespace zhixiao {

// A place in the app: an address as the address bar shows it, “#/goals/women”, and a view within it
// that the address bar does not tell apart (docs/rights.md); an empty view is the one that the
// address leads to. Any page for which there is a place_of(page) in its own namespace is a place,
// so that rooms link to their pages by type.
struct Place {
    Place() = default;
    explicit Place(std::string at, std::string within = {})
        : address(std::move(at)), view(std::move(within)) {}
    template <class Page, class = decltype(place_of(std::declval<const Page&>()))>
    Place(const Page& page) : Place(place_of(page)) {}

    std::string address = "#/";
    std::string view = {};

    bool operator==(const Place&) const = default;
};

} // namespace zhixiao
