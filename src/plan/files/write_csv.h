// Writes packs as 指标.csv and 数据.csv for Excel and WPS; without packs, empty ones to fill in.
#pragma once

#include "plan/model/plan.h"

#include <span>
#include <string>

namespace zhixiao::content {

// Write UTF-8 with a byte order mark, which tells Excel the encoding; commas; CR LF at the end of
// lines. Members without a CSV column are left out (docs/pack-format.md).
std::string write_indicators_csv(std::span<const Pack> packs);
std::string write_figures_csv(std::span<const Pack> packs);

} // namespace zhixiao::content
