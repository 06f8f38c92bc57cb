// Looks an item up in a list by its id.
#pragma once

#include <algorithm>
#include <vector>

namespace zhixiao {

// Returns the first item of `list` with this id; null when there is none.
template <class T, class AnyId> const T* find_by_id(const std::vector<T>& list, const AnyId& id) {
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const T& item) { return item.id == id; });
    return found == list.end() ? nullptr : &*found;
}

} // namespace zhixiao
