// What a message leaves behind, and what rooms may know of the state.
#pragma once

#include "app/act/state.h"
#include "common/act/effect.h"
#include "common/act/shared.h"

#include <vector>

namespace zhixiao {

// From these widths on (CSS px, at standard text size) there is room for a list beside its detail,
// and for the wheel before both.
constexpr float tablet_from = 900;
constexpr float wide_from = 1200;

// How much wider everything gets with the elder text.
constexpr float elder_scale = 1.35F;

Form form_of(float width, TextSize size);

// What rooms may know of the rest of the app while they act.
Shared shared_of(const State& state);

struct Next {
    State state;
    std::vector<Effect> effects;

    bool operator==(const Next&) const = default;
};

} // namespace zhixiao
