// Looks things up in a pack.
#pragma once

#include "plan/model/plan.h"

#include <optional>
#include <vector>

namespace zhixiao {

// Return an item of one pack by id; null when there is none.
const Field* find_field(const Pack& pack, const FieldId& field);
const Indicator* find_indicator(const Pack& pack, const IndicatorId& indicator);
// May return null for a department that an indicator names: an unlisted department is only a
// warning, because local lists grow.
const Department* find_department(const Pack& pack, const DepartmentId& department);
const Area* find_area(const Pack& pack, const AreaId& area);

// Return the indicators and the goals of a field, in the order of the pack.
std::vector<const Indicator*> indicators_of(const Pack& pack, const FieldId& field);
std::vector<const Goal*> goals_of(const Pack& pack, const FieldId& field);

// Returns the observations of one indicator and area (no area: the whole plan), by rising year.
Series series_of(const Pack& pack, const IndicatorId& indicator, const std::optional<AreaId>& area);

// Returns the newest observation of one indicator and area; none when there is none.
std::optional<Observation> latest_of(const Pack& pack, const IndicatorId& indicator,
                                     const std::optional<AreaId>& area = std::nullopt);

// Says whether `target` states a number to reach: not so for direction, yes_no and text.
bool is_quantified(const Target& target);

// Says whether the outlines count this indicator among their quantified main targets
// (量化主要目标): a main target with a number, or one whose limit is another figure, so that only
// words can state it (“一般不低于本地区党员中的女性比例”). Measures and directions are not counted.
bool is_quantified_main_target(const Indicator& indicator);

// Returns all quantified main targets in the order of the pack: 15 in the women's outline, 18 in
// the children's.
std::vector<const Indicator*> quantified_main_targets(const Pack& pack);

} // namespace zhixiao
