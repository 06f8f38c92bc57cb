// Indices of named items by id, for lists that are too long to search again and again.
#pragma once

#include <cstddef>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace zhixiao {

// Refers to the ids in the list, which has to outlive it. Of equal ids the first counts.
using Places = std::unordered_map<std::string_view, std::size_t>;

template <class Named> Places places_of(const std::vector<Named>& all) {
    Places places;
    places.reserve(all.size());
    for (std::size_t i = 0; i < all.size(); ++i)
        places.emplace(all[i].id.value, i);
    return places;
}

} // namespace zhixiao
