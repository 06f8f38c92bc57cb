// The scales of an indicator chart: round figures up its side, years along its foot.
#pragma once

#include "scene/node.h"

#include <optional>
#include <string>
#include <vector>

namespace zhixiao::draw {

struct ValueAxis {
    double low = 0;
    double high = 1;
    std::vector<double> ticks; // from low to high
    int decimals = 0;          // of the labels
    bool known = false;        // false: nothing to show, the ticks mean nothing
};

// 4–6 round ticks around all points and the zone, with room for the zone where it is open.
ValueAxis value_axis(const scene::Chart& chart);

std::string tick_label(const ValueAxis& axis, double tick);

// The years that get a label when a year is `year_width` wide and a label with its gap
// `label_width`; the last year, that of the target, is always one.
std::vector<int> labelled_years(int first, int last, float year_width, float label_width);

// Whether a chart can show this figure: finite and not beyond all measure.
bool is_plottable(double value);
bool is_plottable(const scene::ChartSpot& spot);

// The years a chart shows: those asked for, and what else its points and its path need.
struct YearSpan {
    int first = 0;
    int last = 0;
};
YearSpan years_of(const scene::Chart& chart);

// What a chart shows of its projection: from the newest point to where it leads, or as far as the
// years go. Nothing when there is no point to start from, or it does not lead on.
struct ShownProjection {
    scene::ChartSpot from;
    scene::ChartSpot to;
    bool is_cut = false;
};
std::optional<ShownProjection> shown_projection(const scene::Chart& chart);

} // namespace zhixiao::draw
