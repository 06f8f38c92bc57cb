// Finds the limits of an indicator's values.
#include "plan/model/natural_limits.h"

namespace zhixiao {

NaturalLimits natural_limits(const Indicator& indicator) {
    const bool is_percentage = indicator.unit == "%" || indicator.unit == "％";
    NaturalLimits limits{indicator.natural_min, indicator.natural_max};
    if (is_percentage && !limits.low)
        limits.low = 0;
    if (is_percentage && !limits.high)
        limits.high = 100;
    return limits;
}

} // namespace zhixiao
