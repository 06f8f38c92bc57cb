// One published figure: of which indicator and area, in which year, and how sure it is.
#pragma once

#include "base/id.h"

#include <optional>
#include <string>
#include <vector>

namespace zhixiao {

enum class Confidence { High, Medium, Low };

// Derived: worked out from published figures, mostly from the change on the year before (推).
// Break: 口径变化.
enum class Quality { Official, Preliminary, Derived, Break };

struct Observation {
    IndicatorId indicator;
    std::optional<AreaId> area; // none: the area of the whole plan
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

// The figures of one indicator and area, as series_of gives them: by rising year.
using Series = std::vector<Observation>;

} // namespace zhixiao
