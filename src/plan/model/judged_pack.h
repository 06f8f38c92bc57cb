// The verdicts of all cells of a pack, for boards and accounts: worked out once and read often.
#pragma once

#include "plan/model/catalog.h"
#include "plan/model/rollup.h"
#include "plan/model/series_table.h"

#include <cstddef>
#include <vector>

namespace zhixiao {

// Holds the verdict of each cell: rows are the indicators, columns the areas of `table`; `cells` is
// in the order of judge_all, row by row.
struct JudgedPack {
    SeriesTable table;
    std::vector<Judged> cells;

    JudgedPack(const Pack& pack, int this_year)
        : table(pack), cells(judge_all(pack, table, this_year)) {}

    const Judged& cell(std::size_t row, std::size_t column) const {
        return cells[row * table.columns() + column];
    }
};

// Returns the verdicts of all cells of `pack`, which must be in `catalog`. The first call judges
// them and later calls return the same object.
const JudgedPack& judged(const Catalog& catalog, const Pack& pack, int this_year);

} // namespace zhixiao
