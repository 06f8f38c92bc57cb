// Problems and verdicts as the JSON that zhixiao-check prints (docs/pack-format.md, Command line).
#pragma once

#include "base/checked.h"
#include "domain/plan.h"
#include "domain/upkeep.h"

#include <span>
#include <string>
#include <vector>

namespace zhixiao::content {

// What is due in the content that ships; without problems only, as else it was not read.
std::string write_upkeep(const std::vector<Problem>& problems, const Upkeep& upkeep);

std::string write_report(const std::vector<Problem>& problems, std::span<const Pack> packs,
                         int this_year);

} // namespace zhixiao::content
