// Reads the target of a row of 指标.csv from its type, values and percentage.
#pragma once

#include "plan/files/csv_table.h"
#include "plan/model/plan.h"

#include <optional>
#include <string>

namespace zhixiao::content {

// Returns nothing, with problems, when the cells do not make a target. Fills in an empty `unit`
// when the target's value names one (90%以上).
std::optional<Target> read_target(const CsvRow& row, std::string& unit);

} // namespace zhixiao::content
