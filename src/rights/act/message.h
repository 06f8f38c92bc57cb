// What can happen in the rights part.
#pragma once

#include "common/act/acts.h"
#include "rights/act/view.h"

#include <string>
#include <variant>

namespace zhixiao {

// Another view of the rights part, within its one address; the one that was left stays behind it.
// To open the view that lies right behind is to go back to it.
struct OpenRights {
    RightsView view;
    bool operator==(const OpenRights&) const = default;
};

// Leave the rights part at once, with nothing of it left behind.
struct LeaveFast {
    bool operator==(const LeaveFast&) const = default;
};

// Shift was pressed this many times in a row, each at most five seconds after the one before.
struct LeavingKey {
    int presses = 1;
    bool operator==(const LeavingKey&) const = default;
};

// The window is closed or put aside: the rights part is as if it had just been entered.
struct ForgetRights {
    bool operator==(const ForgetRights&) const = default;
};

// Mark something done, or not, in memory only: “domestic-violence/1”.
struct SetTick {
    std::string tick;
    bool on = false;
    bool operator==(const SetTick&) const = default;
};

using RightsAct = std::variant<OpenRights, LeaveFast, LeavingKey, ForgetRights, SetTick>;

extern template struct OneOf<RightsAct>;

struct RightsMessage : Acts<RightsAct> {
    using Acts::Acts;
    bool operator==(const RightsMessage&) const = default;
};

// What a control of the scene holds for such an act.
template <class Kind, class = std::enable_if_t<is_one_of<Kind, RightsAct>>>
RightsMessage act_of(Kind kind) {
    return RightsMessage(std::move(kind));
}

} // namespace zhixiao
