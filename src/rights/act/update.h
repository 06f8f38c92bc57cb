// What acts do within the rights part, and on leaving it. Pure.
#pragma once

#include "common/act/done.h"
#include "common/act/shared.h"
#include "common/model/wording.h"
#include "rights/act/message.h"
#include "rights/act/visit.h"

namespace zhixiao {

// The number of presses of Shift that leave the part fast.
constexpr int presses_to_leave = 3;

// Returns what `message` does to the visit. While another page is shown, only OpenRights and
// ForgetRights do anything. Forgetting the part means beginning another visit.
Done<RightsVisit> in_rights(const Wording& words, RightsVisit visit, const Shared& shared,
                            const RightsMessage& message);

} // namespace zhixiao
