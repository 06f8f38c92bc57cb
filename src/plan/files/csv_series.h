// Settles new figures among those a pack has: drops repeats, warns of jumps and outdated series.
#pragma once

#include "plan/files/csv_problems.h"
#include "plan/model/plan.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace zhixiao::content {

// The row that a figure came from; `file` is an index into a list of file names.
struct CsvOrigin {
    std::uint32_t file = 0;
    std::uint32_t row = 0;
};

// The new figures, which are the last ones of a pack, and where they came from.
struct NewFigures {
    const std::vector<std::string>& files;
    std::size_t first = 0; // index of the first new figure in pack.observations
    std::vector<CsvOrigin> origins;

    bool includes(std::size_t observation) const { return observation >= first; }
    CsvPlace place(std::size_t observation) const {
        const CsvOrigin& origin = origins[observation - first];
        return {files[origin.file], origin.row};
    }
};

// Lets a new figure replace the one that was there for the same indicator, area and year; of
// several new ones the first stays, and the others are errors. The indicators and areas of all
// figures must be the pack's own. If `this_year` is given, indicators whose newest figure is new
// and more than two years old are named.
void settle_figures(Pack& pack, const NewFigures& figures, std::optional<int> this_year,
                    CsvProblems& problems);

} // namespace zhixiao::content
