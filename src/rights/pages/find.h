// Finding a situation: the field to type in, the situations found, and situations as rows.
#pragma once

#include "rights/pages/context.h"

namespace zhixiao::pages {

// Returns a list of situations, each opened by its row.
Node situation_rows(std::string key, std::string name,
                    const std::vector<const Situation*>& situations);

// Returns the search field and beneath it the situations that fit the words typed, the likeliest
// first; after words of danger 110 and 120 stand before them. While nothing is typed, `otherwise`
// stands beneath the field.
Nodes search(const RightsContext& context, Nodes otherwise);

// Returns a button that calls for help in danger; 110 and 120 are filled, as they matter most.
Node danger_button(const RightsContext& context, const Hotline& hotline);

// Returns the danger buttons of these numbers side by side; skips a number that is no hotline.
Node danger_buttons(const RightsContext& context, const std::vector<HotlineId>& numbers);

} // namespace zhixiao::pages
