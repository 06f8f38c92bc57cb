// The state of the converter of units while the app is open.
#pragma once

#include "base/id.h"
#include "common/act/texts.h"

namespace zhixiao {

// The inputs of the converter of units (units/model/units.h). A unit that the chosen kind does not
// have counts as that kind's own unit to begin with.
inline const InputId units_kind_input{"units-kind"};     // a kind's id; none: the first
inline const InputId units_amount_input{"units-amount"}; // as typed; none yet: 1
inline const InputId units_from_input{"units-from"};     // a unit's id
inline const InputId units_to_input{"units-to"};

struct UnitsVisit {
    Texts texts = {};

    bool operator==(const UnitsVisit&) const = default;
};

} // namespace zhixiao
