// The target of a row of 指标.csv: type, values and percentage, put together.
#pragma once

#include "content/csv_table.h"
#include "domain/plan.h"

#include <optional>
#include <string>

namespace zhixiao::content {

// Nothing, with problems, when the cells do not make a target. An empty `unit` is filled in when
// the target's value tells it (90%以上).
std::optional<Target> read_target(const CsvRow& row, std::string& unit);

} // namespace zhixiao::content
