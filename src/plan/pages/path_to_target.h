// Pictures of the path from base to target: the track of a card, the lines of a chart.
#pragma once

#include "plan/pages/subject.h"

namespace zhixiao::pages {

// Builds the figure of a row with its unit: "14.3 /10万".
Node row_figure(const Indicator& indicator, double value, int decimals);

// Builds the track: how much of the gap is closed, and how much should be by now. None with only
// one figure, or when the target was met from the start.
std::optional<Node> track_of(const Wording& words, const Subject& subject);

// Builds the chart of the series; with a verdict also the target and the path to it.
Node chart_of(const Wording& words, const Subject& subject);

} // namespace zhixiao::pages
