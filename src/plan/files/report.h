// Problems and verdicts as the JSON that zhixiao-check prints (docs/pack-format.md, Command line).
#pragma once

#include "base/checked.h"
#include "common/model/upkeep.h"
#include "plan/model/plan.h"

#include <span>
#include <string>
#include <vector>

namespace zhixiao::content {

// Writes what is due in the content that ships. When there are problems, the content was not read
// and `upkeep` is empty.
std::string write_upkeep(const std::vector<Problem>& problems, const Upkeep& upkeep);

std::string write_report(const std::vector<Problem>& problems, std::span<const Pack> packs,
                         int this_year);

} // namespace zhixiao::content
