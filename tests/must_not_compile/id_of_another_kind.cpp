// A plan's id used as an indicator's id: both hold a string, but they are different types.
#include "base/id.h"

const zhixiao::PlanId plan{"women"};
const zhixiao::IndicatorId indicator = plan; // offending line
