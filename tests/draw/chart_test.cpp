// What a chart shows besides its figures: the required path, where the present speed leads,
// intervals, and the legend that explains them.
#include "draw/chart_axis.h"
#include "draw/chart_legend.h"
#include "draw/chart_plan.h"
#include "draw/pictures.h"

#include "frame.h"
#include "plain_face.h"

#include <doctest/doctest.h>

#include <cmath>

using namespace zhixiao;
using namespace zhixiao::draw;
using scene::Chart;
using scene::ChartProjection;

namespace {

const Tokens tokens(Theme::Light, TextSize::Standard);

// Returns a chart of two figures, 16.9 in 2020 and 16.1 in 2021, shown until 2030.
Chart falling() {
    Chart chart;
    chart.first_year = 2020;
    chart.last_year = 2030;
    chart.points = {{2020, 16.9, "16.9"}, {2021, 16.1, "16.1"}};
    return chart;
}

// Returns a chart with everything that a legend explains.
Chart explained() {
    Chart chart = falling();
    chart.points[0].derived = true;
    chart.path = {{2020, 16.9}, {2030, 12}};
    chart.projection = ChartProjection{2027, 12, "约 2027 年"};
    chart.derived_label = "由增减反推";
    chart.path_label = "应走路线";
    chart.projection_label = "照现速";
    return chart;
}

Legend legend_of(const Chart& chart, float width) {
    return plan_legend(chart, width, tokens, [](const std::string& words) {
        return static_cast<float>(words.size()) / 3 * 14;
    });
}

} // namespace

TEST_CASE("chart: the axis holds the path, the intervals and where the speed leads") {
    Chart chart = falling();
    chart.path = {{2020, 18.2}, {2030, 12}};
    chart.points[0].high = 21;
    chart.projection = ChartProjection{2029, 9.7, ""};
    const ValueAxis axis = value_axis(chart);
    CHECK(axis.low <= 9.7);
    CHECK(axis.high >= 21);
    CHECK(axis.ticks.size() >= 4);
    CHECK(axis.ticks.size() <= 6);
}

TEST_CASE("chart: a path alone, without figures, has an axis and years of its own") {
    Chart chart;
    chart.first_year = 2021;
    chart.last_year = 2025;
    chart.path = {{2019.5, 60}, {2030, 90}};
    const ValueAxis axis = value_axis(chart);
    CHECK(axis.known);
    CHECK(axis.low <= 60);
    CHECK(axis.high >= 90);
    CHECK(years_of(chart).first == 2019);
    CHECK(years_of(chart).last == 2030);
}

TEST_CASE("chart: corners that are no numbers, or in no year, are no part of it") {
    Chart chart = falling();
    chart.path = {{2020, std::nan("")}, {std::nan(""), 12}, {INFINITY, 12}, {1e300, 12}};
    chart.points[0].low = -INFINITY;
    const ValueAxis axis = value_axis(chart);
    CHECK(axis.low > 15);
    CHECK(years_of(chart).last == 2030);
    CHECK(legend_of(chart, 300).entries.empty());
}

TEST_CASE("chart: a projection starts at the newest figure and ends where it leads") {
    Chart chart = falling();
    chart.points.push_back({2022, std::nan(""), "?"});
    chart.projection = ChartProjection{2027.5, 12, ""};
    const std::optional<ShownProjection> shown = shown_projection(chart);
    REQUIRE(shown);
    CHECK(shown->from == scene::ChartSpot{2021, 16.1});
    CHECK(shown->to == scene::ChartSpot{2027.5, 12});
    CHECK_FALSE(shown->is_cut);
}

TEST_CASE("chart: a projection beyond the years shown is cut off on its way") {
    Chart chart = falling();
    chart.projection = ChartProjection{2039, 12.5, ""};
    const std::optional<ShownProjection> shown = shown_projection(chart);
    REQUIRE(shown);
    CHECK(shown->is_cut);
    CHECK(shown->to.year == 2030);
    CHECK(shown->to.value == doctest::Approx(14.3));
}

TEST_CASE("chart: a projection that does not lead on, or from nothing, is not shown") {
    Chart chart = falling();
    for (const double year : {2021.0, 2019.0, std::nan(""), double{INFINITY}}) {
        chart.projection = ChartProjection{year, 12, ""};
        CHECK_FALSE(shown_projection(chart));
    }
    chart.projection = ChartProjection{2027, 12, ""};
    chart.last_year = 2021;
    CHECK_FALSE(shown_projection(chart));
    chart = Chart{};
    chart.projection = ChartProjection{2027, 12, ""};
    CHECK_FALSE(shown_projection(chart));
}

TEST_CASE("chart: the legend explains what is shown, in one order") {
    const Legend legend = legend_of(explained(), 346);
    REQUIRE(legend.entries.size() == 3);
    CHECK(legend.entries[0].words == "应走路线");
    CHECK(legend.entries[1].words == "照现速");
    CHECK(legend.entries[2].words == "由增减反推");
    CHECK(legend.entries[2].y == legend.entries[0].y);
    CHECK(legend.entries[1].x > legend.entries[0].words_x + 4 * 14);
}

TEST_CASE("chart: the legend leaves out what is not shown or has no words") {
    Chart chart = explained();
    chart.path.pop_back();
    chart.projection_label = "";
    const Legend legend = legend_of(chart, 346);
    REQUIRE(legend.entries.size() == 1);
    CHECK(legend.entries[0].sample == Sample::Derived);
    chart.points[0].derived = false;
    CHECK(legend_of(chart, 346).height == 0);
}

TEST_CASE("chart: the legend continues on the next line, and the chart is higher for it") {
    PlainFace face;
    const Chart chart = explained();
    const float line = tokens.type(scene::TextStyle::Caption).line;
    CHECK(legend_of(chart, 200).entries[2].y == legend_of(chart, 200).entries[0].y + line);
    CHECK(legend_of(chart, 60).entries[2].y == legend_of(chart, 60).entries[0].y + 2 * line);
    CHECK(chart_height(chart, 346, tokens, face) == 204 + 2 + line);
    CHECK(chart_height(chart, 200, tokens, face) == 204 + 2 + 2 * line);
}

namespace {

ChartPlan planned(const Chart& chart) {
    Frame frame(1);
    Painter painter = frame.painter();
    return plan_chart(painter, chart, {0, 0, 346, 226});
}

const ChartLabel* label_of(const ChartPlan& plan, const std::string& text) {
    for (const ChartLabel& label : plan.labels)
        if (label.text == text)
            return &label;
    return nullptr;
}

} // namespace

TEST_CASE("chart: neighbouring years are joined, unless they are counted otherwise") {
    Chart chart = falling();
    chart.points.push_back({2022, 3, "3"});
    CHECK(planned(chart).line.size() == 2);
    chart.points.back().apart = true;
    CHECK(planned(chart).line.size() == 1);
    chart.points.back() = {2023, 3, "3"};
    CHECK(planned(chart).line.size() == 1);
}

TEST_CASE("chart: a flag stands at a target, none at the edges of a zone around one") {
    Chart chart = falling();
    chart.zone = scene::ChartZone{{}, 12.0, "目标 12 以下"};
    CHECK(planned(chart).flag);
    chart.zone = scene::ChartZone{11.0, 13.0, "目标 12 左右"};
    const ChartPlan around = planned(chart);
    CHECK_FALSE(around.flag);
    CHECK(around.edges.size() == 2);
    CHECK(label_of(around, "目标 12 左右"));
}

TEST_CASE("chart: figures stand on the side away from the required path") {
    Chart chart = falling();
    for (const double target : {19.0, 12.0}) {
        chart.path = {{2020, 16.9}, {2030, target}};
        const ChartPlan plan = planned(chart);
        const ChartLabel* newest = label_of(plan, "16.1");
        REQUIRE(newest);
        const float path = *plan.path_at(plan.marks.back().at.x);
        CHECK((path < plan.marks.back().at.y) == (newest->box.y > plan.marks.back().at.y));
    }
}

TEST_CASE("chart: no label lies on an interval, nor does one on another") {
    Chart chart = explained();
    for (scene::ChartPoint& point : chart.points) {
        point.low = point.value - 1.5;
        point.high = point.value + 1.5;
    }
    const ChartPlan plan = planned(chart);
    CHECK(plan.whiskers.size() == 2);
    REQUIRE(label_of(plan, "约 2027 年"));
    std::vector<scene::Rect> taken = plan.whiskers;
    for (const ChartLabel& label : plan.labels) {
        for (const scene::Rect& other : taken)
            CHECK_FALSE((label.box.x < other.right() && other.x < label.box.right() &&
                         label.box.y < other.bottom() && other.y < label.box.bottom()));
        taken.push_back(label.box);
    }
}
