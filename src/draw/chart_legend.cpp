// The legend beneath a chart: a sample of each kind of line and point, and what it means.
#include "draw/chart_legend.h"

#include "draw/chart_axis.h"

#include <algorithm>
#include <utility>

namespace zhixiao::draw {
namespace {

constexpr float entry_gap = 15;
constexpr float gap_above = 2;

bool has_path(const scene::Chart& chart) {
    return std::count_if(chart.path.begin(), chart.path.end(),
                         [](const scene::ChartSpot& spot) { return is_plottable(spot); }) > 1;
}

bool has_derived(const scene::Chart& chart) {
    return std::any_of(chart.points.begin(), chart.points.end(),
                       [](const scene::ChartPoint& point) { return point.derived; });
}

} // namespace

Legend plan_legend(const scene::Chart& chart, float width, const Tokens& tokens,
                   const Measure& measure) {
    const float line = tokens.type(scene::TextStyle::Caption).line;
    const float ring = 2 * tokens.control(legend_radius) + chart_line_width;
    const std::pair<Sample, const std::string*> kinds[] = {
        {Sample::Path, has_path(chart) ? &chart.path_label : nullptr},
        {Sample::Projection, shown_projection(chart) ? &chart.projection_label : nullptr},
        {Sample::Derived, has_derived(chart) ? &chart.derived_label : nullptr}};
    Legend legend;
    float x = 0;
    float y = gap_above;
    for (const auto& [sample, words] : kinds) {
        if (!words || words->empty())
            continue;
        const float before =
            (sample == Sample::Derived ? ring : tokens.control(legend_line)) + legend_gap;
        const float wide = before + measure(*words);
        // Half a pixel of slack, because layout and painter measure separately and their sums of
        // floats may differ.
        if (x > 0 && x + wide > width + 0.5F) {
            x = 0;
            y += line;
        }
        legend.entries.push_back({sample, *words, x, y, x + before});
        legend.height = y + line;
        x += wide + entry_gap;
    }
    return legend;
}

} // namespace zhixiao::draw
