// Where everything in a chart lies, worked out before it is painted.
#pragma once

#include "draw/chart_axis.h"
#include "draw/chart_labels.h"
#include "draw/chart_legend.h"
#include "draw/painter.h"

#include <optional>
#include <string>
#include <vector>

namespace zhixiao::draw {

// Lengths in CSS px.
constexpr float projection_radius = 4;
constexpr float whisker_cap = 9;

struct ChartLabel {
    std::string text;
    scene::Rect box; // of the letters, not of the line box
    scene::TextStyle style = scene::TextStyle::Caption;
    Weight weight = Weight::Regular;
    Color color;
};

struct ChartMark {
    const scene::ChartPoint* point = nullptr;
    scene::Point at;
    float radius = 0; // to the middle of its halo
    float top = 0;    // ends of its whisker; without one, both are at the point
    float bottom = 0;
};

// The line from the newest point to where the present speed leads.
struct ProjectionLine {
    scene::Point from;
    scene::Point to;
    bool is_cut = false; // the end lies beyond the years shown
};

struct ChartPlan {
    ValueAxis axis;
    int first_year = 0;
    int last_year = 0;
    scene::Rect plot;
    std::vector<ChartMark> marks; // by rising year
    std::optional<scene::Rect> zone;
    std::vector<float> edges; // heights of the zone's edges, where the target's lines are
    std::optional<scene::Rect> flag;
    std::vector<Obstacles::Stretch> line;     // between neighbouring years
    std::vector<scene::Point> path;           // corners of the required path
    std::optional<ProjectionLine> projection; // as far as it is shown
    std::vector<scene::Rect> whiskers;        // as wide as their caps
    Obstacles obstacles;
    std::vector<ChartLabel> labels;
    Legend legend;

    bool has_room() const { return plot.width >= 48 && plot.height >= 24; }
    float x_of(double year) const;
    float y_of(double value) const;
    // Returns the height of the required path at `x`; none where there is no path.
    std::optional<float> path_at(float x) const;
};

// Finds places for the figures and words of a chart whose lines are planned (chart_words.cpp).
void plan_words(ChartPlan& plan, Painter& painter, const scene::Chart& chart,
                const scene::Rect& rect);

ChartPlan plan_chart(Painter& painter, const scene::Chart& chart, const scene::Rect& rect);

} // namespace zhixiao::draw
