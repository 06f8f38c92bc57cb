// What happens within the rights part, and on leaving it. Pure.
#pragma once

#include "common/act/done.h"
#include "common/act/shared.h"
#include "common/model/wording.h"
#include "rights/act/message.h"
#include "rights/act/visit.h"

namespace zhixiao {

// How many times Shift is pressed to leave fast.
constexpr int presses_to_leave = 3;

// Returns what `message` does to the visit. Elsewhere than in the rights part, only OpenRights and
// ForgetRights do anything. To forget the part is to begin another visit.
Done<RightsVisit> in_rights(const Wording& words, RightsVisit visit, const Shared& shared,
                            const RightsMessage& message);

} // namespace zhixiao
