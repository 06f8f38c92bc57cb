// The scales of an indicator chart: round figures up its side, years along its foot.
#pragma once

#include "scene/node.h"

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

} // namespace zhixiao::draw
