// New figures among those a pack has: repeats taken out, jumps and standstill pointed at.
#pragma once

#include "content/csv_problems.h"
#include "domain/plan.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace zhixiao::content {

// The row a figure came from; its file's name is at this place of a list.
struct CsvOrigin {
    std::uint32_t file = 0;
    std::uint32_t row = 0;
};

// The last figures of a pack, where they came from.
struct NewFigures {
    const std::vector<std::string>& files;
    std::size_t first = 0; // place in pack.observations of the first one
    std::vector<CsvOrigin> origins;

    bool includes(std::size_t observation) const { return observation >= first; }
    CsvPlace place(std::size_t observation) const {
        const CsvOrigin& origin = origins[observation - first];
        return {files[origin.file], origin.row};
    }
};

// A new figure takes the place of the one that was there for the same indicator, area and year; of
// several new ones the first stays. Every figure's indicator and area have to be the pack's own.
void settle_figures(Pack& pack, const NewFigures& figures, std::optional<int> this_year,
                    CsvProblems& problems);

} // namespace zhixiao::content
