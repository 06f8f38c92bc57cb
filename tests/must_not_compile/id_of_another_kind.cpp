// A plan's id is no indicator's id, though both hold a string.
#include "base/id.h"

const zhixiao::PlanId plan{"women"};
const zhixiao::IndicatorId indicator = plan; // offending line
