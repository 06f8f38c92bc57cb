// How far an indicator is from its target: arithmetic of the newest figure, no verdict.
#pragma once

#include "pages/build.h"

namespace zhixiao::pages {

// “离目标还差 2.3。”, “已经在目标 12 以下。”; for 左右 also what counts as such. Empty when the
// target holds no number or there is no figure.
std::vector<std::string> standing_of(const Wording& words, const Pack& pack,
                                     const Indicator& indicator);

// The figure of a row, with its unit where that is not part of it: "14.3 /10万".
Node row_figure(const Indicator& indicator, double value, int decimals);

// The share of the gap closed since the base; none with one figure only, or without a gap then.
std::optional<Node> track_of(const Wording& words, const Pack& pack, const Indicator& indicator);

// Where the target is met, as drawn in the chart.
std::optional<scene::ChartZone> zone_of(const Wording& words, const Pack& pack,
                                        const Indicator& indicator);

} // namespace zhixiao::pages
