// An observation: one published figure with its indicator, area and year, and how sure it is.
#pragma once

#include "base/id.h"
#include "common/model/confidence.h"

#include <optional>
#include <string>
#include <vector>

namespace zhixiao {

// Derived: calculated from published figures, mostly from the change since the year before (推).
// Break: 口径变化, a change in how the figure is counted.
enum class Quality { Official, Preliminary, Derived, Break };

struct Observation {
    IndicatorId indicator;
    std::optional<AreaId> area; // none: the whole plan's area
    int year = 0;
    double value = 0;
    std::optional<double> numerator;
    std::optional<double> denominator;
    Quality quality = Quality::Official;
    std::optional<Confidence> confidence;
    std::string source;
    std::string note;

    bool operator==(const Observation&) const = default;
};

// The figures of one indicator and area, by rising year (series_of).
using Series = std::vector<Observation>;

} // namespace zhixiao
