// A pack that is to be checked.
#pragma once

#include "plan/model/plan.h"

#include <string>

namespace zhixiao {

// A pack and the name of the file it came from, so that problems can name their place.
struct NamedPack {
    std::string file;
    Pack pack;
};

// The thoroughness with which check_pack looks at figures.
enum class FigureCheck {
    Full,
    // Checks only that a figure's indicator and area exist, its year is within earliest_year and
    // latest_year, and its value is finite, so that later code can rely on these. For packs whose
    // figures had the full check before they were packed: with millions of figures it takes a
    // fraction of the time.
    Brief,
};

} // namespace zhixiao
