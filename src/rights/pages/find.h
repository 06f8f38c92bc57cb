// Finding a situation: the field to type in, what was found, and situations as rows.
#pragma once

#include "rights/pages/context.h"

namespace zhixiao::pages {

// A list of them, each opened by its row.
Node situation_rows(std::string key, std::string name,
                    const std::vector<const Situation*>& situations);

// The field to search with, and beneath it what fits the words typed, likeliest first; after words
// of danger 110 and 120 stand before it. While nothing is typed, `otherwise`.
Nodes search(const RightsContext& context, Nodes otherwise);

// Calls at once in danger; 110 and 120 are filled, as they matter most.
Node danger_button(const RightsContext& context, const Hotline& hotline);

// Such buttons side by side.
Node danger_buttons(const RightsContext& context, const std::vector<HotlineId>& numbers);

} // namespace zhixiao::pages
