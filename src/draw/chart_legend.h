// The legend beneath a chart: a sample of each kind of line and point, and what it means.
#pragma once

#include "draw/theme.h"
#include "scene/node.h"

#include <functional>
#include <string>
#include <vector>

namespace zhixiao::draw {

enum class Sample { Path, Projection, Derived };

// One entry; `x`, `y` from the legend's corner to that of its sample and of its line.
struct LegendEntry {
    Sample sample = Sample::Path;
    std::string words;
    float x = 0;
    float y = 0;
    float words_x = 0;
};

struct Legend {
    std::vector<LegendEntry> entries;
    float height = 0; // its gap above included; 0 when there is nothing to explain
};

// Width of a text of TextStyle::Caption.
using Measure = std::function<float(const std::string&)>;

// Only what the chart shows and has words for; entries continue on the next line.
Legend plan_legend(const scene::Chart& chart, float width, const Tokens& tokens,
                   const Measure& measure);

} // namespace zhixiao::draw
