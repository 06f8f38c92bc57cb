// What an act of a room has done.
#pragma once

#include "base/address.h"
#include "common/act/effect.h"

#include <optional>
#include <vector>

namespace zhixiao {

// What an act leaves behind in the visit of its room, and what is to be done outside.
template <class Visit> struct Done {
    Visit visit;
    std::vector<Effect> effects = {};
    std::optional<Place> go = {}; // the page shown from now on; none: the same

    bool operator==(const Done&) const = default;
};

} // namespace zhixiao
