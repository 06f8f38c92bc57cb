// The legend beneath a chart: a sample of each kind of line and point, and what it means.
#pragma once

#include "draw/theme.h"
#include "scene/node.h"

#include <functional>
#include <string>
#include <vector>

namespace zhixiao::draw {

// Lengths in CSS px.
constexpr float chart_line_width = 2.5F; // of the chart's lines and of their samples
constexpr float legend_line = 20;        // length of a line's sample
constexpr float legend_radius = 5;
constexpr float legend_gap = 8; // between a sample and its words

enum class Sample { Path, Projection, Derived };

// One entry. From the legend's corner, `x` leads to its sample, `words_x` to its words, and `y` to
// the top of its line.
struct LegendEntry {
    Sample sample = Sample::Path;
    std::string words;
    float x = 0;
    float y = 0;
    float words_x = 0;
};

struct Legend {
    std::vector<LegendEntry> entries;
    float height = 0; // with its gap above; 0 if there is nothing to explain
};

// Returns the width in CSS px of a text in TextStyle::Caption.
using Measure = std::function<float(const std::string&)>;

// Plans a legend for what the chart shows and has words for; entries that do not fit in `width`
// continue on the next line.
Legend plan_legend(const scene::Chart& chart, float width, const Tokens& tokens,
                   const Measure& measure);

} // namespace zhixiao::draw
