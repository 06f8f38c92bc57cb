// What happens within the rights part, and on leaving it. Pure.
#pragma once

#include "app/update.h"

namespace zhixiao {

// How many times Shift is pressed to leave fast.
constexpr int presses_to_leave = 3;

// Whether what it holds is forgotten on leaving.
bool is_of_rights(const InputId& input);

// As if nobody had been there: the way, the ticks, and all that was typed or chosen.
void forget_rights(State& state);

Next in_rights(const Catalog& catalog, State state, const OpenRights& open);
// Elsewhere than in the rights part these do nothing.
Next in_rights(const Catalog& catalog, State state, const LeaveFast& leave);
Next in_rights(const Catalog& catalog, State state, const LeavingKey& key);
Next in_rights(const Catalog& catalog, State state, const ForgetRights& forget);
Next in_rights(const Catalog& catalog, State state, const SetTick& set);

} // namespace zhixiao
