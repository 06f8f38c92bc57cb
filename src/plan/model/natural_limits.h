// The limits of an indicator's values.
#pragma once

#include "plan/model/plan.h"

#include <optional>

namespace zhixiao {

// The limits of an indicator's values, both included. A percentage without limits of its own gets 0
// to 100, so a gross rate (毛入学率), which may exceed 100, must set natural_max.
struct NaturalLimits {
    std::optional<double> low; // none: no limit
    std::optional<double> high;
};
NaturalLimits natural_limits(const Indicator& indicator);

} // namespace zhixiao
