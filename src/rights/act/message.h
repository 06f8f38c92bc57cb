// What can happen in the rights part.
#pragma once

#include "common/act/acts.h"
#include "rights/act/view.h"

#include <string>
#include <variant>

namespace zhixiao {

// Opens another view of the rights part, within its one address; the view that is left stays behind
// it. Opening the view that lies right behind goes back to it.
struct OpenRights {
    RightsView view;
    bool operator==(const OpenRights&) const = default;
};

// Leaves the rights part at once, with nothing of it left behind.
struct LeaveFast {
    bool operator==(const LeaveFast&) const = default;
};

// Counts presses of Shift in a row, each at most five seconds after the one before;
// presses_to_leave of them leave the rights part.
struct LeavingKey {
    int presses = 1;
    bool operator==(const LeavingKey&) const = default;
};

// Puts the rights part back to its start, as just entered, because the window was closed or put
// aside.
struct ForgetRights {
    bool operator==(const ForgetRights&) const = default;
};

// Marks a thing to do as done, or takes the mark away, in memory only. `tick` is its name:
// “domestic-violence/1” (evidence_tick).
struct SetTick {
    std::string tick;
    bool on = false;
    bool operator==(const SetTick&) const = default;
};

using RightsAct = std::variant<OpenRights, LeaveFast, LeavingKey, ForgetRights, SetTick>;

extern template struct OneOf<RightsAct>;

// An act of the rights part, as a message of the app.
struct RightsMessage : Acts<RightsAct> {
    using Acts::Acts;
    bool operator==(const RightsMessage&) const = default;
};

// Returns the message that a control of the scene holds for this act.
template <class Kind, class = std::enable_if_t<is_one_of<Kind, RightsAct>>>
RightsMessage act_of(Kind kind) {
    return RightsMessage(std::move(kind));
}

} // namespace zhixiao
