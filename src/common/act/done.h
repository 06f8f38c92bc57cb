// The result of an act of a room.
#pragma once

#include "base/address.h"
#include "common/act/effect.h"

#include <optional>
#include <vector>

namespace zhixiao {

// The visit of a room after an act, and the effects to be carried out outside.
template <class Visit> struct Done {
    Visit visit;
    std::vector<Effect> effects = {};
    std::optional<Place> go = {}; // the page to show from now on; none: the page stays

    bool operator==(const Done&) const = default;
};

} // namespace zhixiao
