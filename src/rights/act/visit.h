// The state of the rights part while it is open: in memory only, and nothing outlives leaving.
#pragma once

#include "base/id.h"
#include "common/act/texts.h"
#include "rights/act/view.h"

#include <set>
#include <string>
#include <vector>

namespace zhixiao {

// The inputs of the rights part, for texts typed and answers chosen.
inline const InputId rights_search_input{"rights-search"};     // situations
inline const InputId rights_laws_input{"rights-laws"};         // laws
inline const InputId rights_affected_input{"rights-affected"}; // "", "myself", "child", "other"
inline const InputId rights_setting_input{"rights-setting"};   // "", "home", "work", …
inline const InputId rights_now_input{"rights-now"};           // "", "yes", "no"
InputId outline_input(const OutlinePartId& part);              // "rights-order-…"

struct RightsVisit {
    std::vector<RightsView> behind = {}; // the views behind the one shown, the newest last
    std::set<std::string> ticks = {};    // names of the things marked as done
    Texts texts = {};                    // the texts typed and answers chosen, by input

    bool operator==(const RightsVisit&) const = default;
};

} // namespace zhixiao
