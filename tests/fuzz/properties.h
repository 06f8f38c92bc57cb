// Properties of every pack that the readers accept, whatever bytes it came from.
#pragma once

#include "plan/files/read_pack.h"
#include "plan/files/report.h"
#include "plan/files/write_csv.h"
#include "plan/files/write_pack.h"
#include "plan/model/check_pack.h"
#include "plan/model/rollup.h"
#include "plan/model/series_table.h"

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace zhixiao::fuzz {

constexpr int this_year = 2024;

// Ends the run when a property does not hold, so that libFuzzer keeps the bytes.
inline void require(bool holds, const char* property) {
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", property);
    std::abort();
}

inline bool is_sound(const NamedPack& pack) {
    ProblemList problems;
    check_pack(pack, problems);
    return !problems.has_errors();
}

// Checks that every cell of the board is judged and counted exactly once.
inline void judge_everything(const Pack& pack) {
    const SeriesTable table(pack);
    const std::vector<Judged> cells = judge_all(pack, table, this_year);
    require(cells.size() == table.rows() * table.columns(), "each cell of the table is judged");
    const Tally tally = tally_of(cells);
    require(static_cast<std::size_t>(tally.total() + tally.in_words()) == cells.size(),
            "each cell is counted");
    roll_up_by_field(pack, cells);
    roll_up_by_department(pack, cells);
    roll_up_by_area(pack, cells);
    content::write_report({}, {&pack, 1}, this_year);
}

// Writes a pack in every format. A faulty pack must be writable too, to be looked at elsewhere.
inline void written(const Pack& pack) {
    content::write_pack(pack);
    content::write_indicators_csv({&pack, 1});
    content::write_figures_csv({&pack, 1});
}

inline void read_again_as_json(const Pack& pack) {
    const Checked<Pack> again = content::read_pack({"again.json", content::write_pack(pack)});
    const Pack* same = std::get_if<Pack>(&again);
    require(same && *same == pack, "a pack written as JSON reads back the same");
}

} // namespace zhixiao::fuzz
