// The result of a message, and the part of the state that rooms may know.
#pragma once

#include "app/act/state.h"
#include "common/act/effect.h"
#include "common/act/shared.h"

#include <vector>

namespace zhixiao {

// The least widths of the window (CSS px, at standard text size) for a list beside its detail, and
// for the wheel before both.
constexpr float tablet_from = 900;
constexpr float wide_from = 1200;

// The factor by which everything is wider with the elder text.
constexpr float elder_scale = 1.35F;

// Returns the form of the page in a window of `width` CSS px.
Form form_of(float width, TextSize size);

// Returns what rooms may know of the rest of the app while they act.
Shared shared_of(const State& state);

// The state after a message, and the effects to carry out.
struct Next {
    State state;
    std::vector<Effect> effects;

    bool operator==(const Next&) const = default;
};

} // namespace zhixiao
