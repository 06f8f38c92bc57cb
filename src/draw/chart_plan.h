// Where everything of one chart lies, worked out before it is painted.
#pragma once

#include "draw/chart_axis.h"
#include "draw/chart_labels.h"
#include "draw/painter.h"

#include <optional>
#include <string>
#include <vector>

namespace zhixiao::draw {

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
};

struct ChartPlan {
    ValueAxis axis;
    int first_year = 0;
    int last_year = 0;
    scene::Rect plot;
    std::vector<ChartMark> marks; // by rising year
    std::optional<scene::Rect> zone;
    std::vector<float> edges; // of the zone: where the target's lines are
    std::optional<scene::Rect> flag;
    Obstacles obstacles; // `line`: the stretches between neighbouring years
    std::vector<ChartLabel> labels;
    bool has_legend = false;

    bool has_room() const { return plot.width >= 48 && plot.height >= 24; }
    float x_of(int year) const;
    float y_of(double value) const;
};

// Whether a chart explains its hollow points beneath.
bool has_legend(const scene::Chart& chart);

// The legend's height, its gap included.
float legend_height(const Tokens& tokens);

ChartPlan plan_chart(Painter& painter, const scene::Chart& chart, const scene::Rect& rect);

} // namespace zhixiao::draw
