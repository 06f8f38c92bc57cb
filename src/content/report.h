// Problems and verdicts as the JSON that zhixiao-check prints (docs/pack-format.md, Command line).
#pragma once

#include "base/checked.h"
#include "domain/plan.h"

#include <span>
#include <string>
#include <vector>

namespace zhixiao::content {

std::string write_report(const std::vector<Problem>& problems, std::span<const Pack> packs,
                         int this_year);

} // namespace zhixiao::content
