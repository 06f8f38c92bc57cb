// What a message does to the state, and what is to be done outside about it. Pure.
#pragma once

#include "app/state.h"
#include "domain/catalog.h"
#include "message/effect.h"
#include "message/message.h"

#include <vector>

namespace zhixiao {

// From this width on (CSS px) the layout is wide; look.md, Places.
constexpr float wide_from = 900;

struct Next {
    State state;
    std::vector<Effect> effects;

    bool operator==(const Next&) const = default;
};

Next update(const Catalog& catalog, State state, const Message& message);

} // namespace zhixiao
