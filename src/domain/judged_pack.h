// All verdicts of a pack's cells, for boards and accounts: worked out once, looked at often.
#pragma once

#include "domain/rollup.h"
#include "domain/series_table.h"

#include <cstddef>
#include <vector>

namespace zhixiao {

// Rows are the indicators, columns the areas of `table`; `cells` row by row, as judge_all.
struct JudgedPack {
    SeriesTable table;
    std::vector<Judged> cells;

    JudgedPack(const Pack& pack, int this_year)
        : table(pack), cells(judge_all(pack, table, this_year)) {}

    const Judged& cell(std::size_t row, std::size_t column) const {
        return cells[row * table.columns() + column];
    }
};

} // namespace zhixiao
