// The scales of an indicator chart: round figures along its side, years along its foot.
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
    bool known = false;        // false: the chart has no figures, and the ticks mean nothing
};

// Returns an axis of 4–6 round ticks around everything in the chart, with room on the open side of
// the zone.
ValueAxis value_axis(const scene::Chart& chart);

std::string tick_label(const ValueAxis& axis, double tick);

// Returns the years to label if a year is `year_width` wide and a label with its gap `label_width`,
// both in CSS px. The last year, that of the target, is always among them.
std::vector<int> labelled_years(int first, int last, float year_width, float label_width);

// Returns whether a chart can show this figure: it is finite and its size is below 1e15; the year
// of a spot must be below 1e6.
bool is_plottable(double value);
bool is_plottable(const scene::ChartSpot& spot);

// The years that a chart shows: those it asks for, and those that its points and its path need.
struct YearSpan {
    int first = 0;
    int last = 0;
};
YearSpan years_of(const scene::Chart& chart);

// The part of a projection that a chart shows: from the newest point to where the projection leads,
// or cut at the last year shown. None if there is no point to start from, or the projection does
// not lead forward.
struct ShownProjection {
    scene::ChartSpot from;
    scene::ChartSpot to;
    bool is_cut = false;
};
std::optional<ShownProjection> shown_projection(const scene::Chart& chart);

} // namespace zhixiao::draw
