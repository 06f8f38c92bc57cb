// The way from base to target as it is drawn: the track of a card, the lines of a chart.
#pragma once

#include "plan/pages/subject.h"

namespace zhixiao::pages {

// The figure of a row, with its unit where that is not part of it: "14.3 /10万".
Node row_figure(const Indicator& indicator, double value, int decimals);

// How much of the way is done, and how much should be; none with one figure only, or where the
// target was met from the start.
std::optional<Node> track_of(const Wording& words, const Subject& subject);

// The chart of the series, with the target and the way to it where there is a verdict.
Node chart_of(const Wording& words, const Subject& subject);

} // namespace zhixiao::pages
