// Shapes and colours of wheels, charts and timelines, read from the frame point by point.
#include "draw/chart_plan.h"
#include "draw/pictures.h"

#include "painted.h"

#include <doctest/doctest.h>

#include <cmath>
#include <set>
#include <string>
#include <vector>

using namespace zhixiao;
using namespace zhixiao::draw;
using scene::Mark;
using scene::Node;
using scene::Pane;
using scene::Point;
using scene::Rect;
using scene::Tone;

namespace {

std::string seen(const Frame& frame, Point point) {
    return hex(seen_at(frame.list(), point, frame.tokens().paper));
}

// Returns the colours of points at equal distances from `from` to `to`.
std::set<std::string> colours_along(const Frame& frame, Point from, Point to) {
    std::set<std::string> colours;
    for (int step = 0; step <= 60; ++step) {
        const float share = static_cast<float>(step) / 60;
        colours.insert(
            seen(frame, {from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share}));
    }
    return colours;
}

Node page_of(Node node) {
    return {"", scene::Page{"页",
                            "#/",
                            {{"main", Pane{.name = "内容",
                                           .box = {.pad_x = 40, .pad_y = 40},
                                           .children = {std::move(node)}}}}}};
}

// A wheel 256 wide whose middle is the point 150, 150, painted alone.
class PaintedWheel {
  public:
    PaintedWheel() : frame(2), radii(wheel_radii(256)) {
        wheel.slices.resize(6);
        for (std::size_t at = 3; at < 6; ++at)
            wheel.slices[at].tone = Tone::Children;
        wheel.slices[0].segments = {{Mark::Dot, Tone::Good, true, 2},
                                    {Mark::Ring, Tone::Bad, false, 2}};
        wheel.slices[4].selected = true;
        shapes = wheel_slices(wheel, 256);
        Painter painter = frame.painter();
        paint_wheel(painter, wheel, {22, 22, 256, 256});
    }

    // Returns what is seen at `angle` in the middle between two radii.
    std::string between(float inner, float outer, float angle) const {
        const float radius = (inner + outer) / 2;
        return seen(frame, {150 + radius * std::sin(angle), 150 - radius * std::cos(angle)});
    }
    std::string band(float angle) const {
        return between(radii.band_inner, radii.band_outer, angle);
    }
    float middle(std::size_t slice) const { return (shapes[slice].from + shapes[slice].to) / 2; }

    Frame frame;
    WheelRadii radii;
    scene::Wheel wheel;
    std::vector<SliceShape> shapes;
};

} // namespace

TEST_CASE("look: a wheel's band has the tones of its segments, faint ones their own fill") {
    const PaintedWheel painted;
    const Tokens& tokens = painted.frame.tokens();
    const std::vector<float> ends = wheel_segments(painted.wheel.slices[0], painted.shapes[0]);
    const float middle = (painted.shapes[0].from + ends[0]) / 2;
    CHECK(painted.band(middle) == hex(tokens.on_fill)); // the dot
    CHECK(painted.band(ends[0] - 0.05F) == hex(tokens.tone(Tone::Good)));
    CHECK(painted.band(ends[0] + 0.05F) == hex(tokens.segment(Tone::Bad)));
    CHECK(painted.band((ends[0] + ends[1]) / 2) == hex(tokens.segment(Tone::Bad))); // in the ring
}

TEST_CASE("look: the band of a slice without targets is an outline in dashes") {
    const PaintedWheel painted;
    const Tokens& tokens = painted.frame.tokens();
    CHECK(painted.band(painted.middle(1)) == hex(tokens.paper));
    std::set<std::string> colours;
    const float edge = painted.radii.band_outer - 0.625F;
    const SliceShape& shape = painted.shapes[1];
    for (float angle = shape.from + 0.02F; angle < shape.to - 0.02F; angle += 0.004F)
        colours.insert(painted.between(edge, edge, angle));
    CHECK(colours.count(hex(tokens.segment(Tone::None))) == 1);
    CHECK(colours.count(hex(tokens.paper)) == 1);
}

TEST_CASE(
    "look: the names of a wheel lie on the tint of their plan, the selected one on its tone") {
    const PaintedWheel painted;
    const Tokens& tokens = painted.frame.tokens();
    const WheelRadii& radii = painted.radii;
    const auto label = [&](std::size_t slice) {
        return painted.between(radii.label_inner, radii.label_outer, painted.middle(slice));
    };
    CHECK(label(0) == hex(tokens.tint(Tone::Women)));
    CHECK(label(3) == hex(tokens.tint(Tone::Children)));
    CHECK(label(4) == hex(tokens.tone(Tone::Children)));
    for (const std::size_t slice : {0U, 3U})
        CHECK(painted.between(radii.plan_inner, radii.plan_outer, painted.middle(slice)) ==
              hex(tokens.tone(painted.wheel.slices[slice].tone)));
}

TEST_CASE("look: a published figure is a full point, a derived one hollow") {
    Frame frame(2);
    Painter painter = frame.painter();
    scene::Chart chart{.name = "图", .first_year = 2018, .last_year = 2030, .points = {}};
    chart.points = {{2019, 20, ""}, {2022, 16, "", true}, {2023, 14, ""}};
    const Rect rect{20, 30, 346, chart_height(chart, 346, frame.tokens(), frame.glyphs())};
    paint_chart(painter, chart, rect);
    const ChartPlan plan = plan_chart(painter, chart, rect);
    REQUIRE(plan.marks.size() == 3);
    const std::string brand = hex(frame.tokens().brand);
    const std::string surface = hex(frame.tokens().surface);
    const Point full = plan.marks[0].at;
    const Point hollow = plan.marks[1].at;
    CHECK(seen(frame, full) == brand);
    CHECK(seen(frame, hollow) == surface);
    const float radius = plan.marks[1].radius;
    CHECK(seen(frame, {hollow.x, hollow.y + radius}) == brand);
    CHECK(seen(frame, {full.x, full.y + plan.marks[0].radius}) == surface); // its halo
    CHECK(plan.line.size() == 1);                                           // from 2022 to 2023
    const Point newest = plan.marks[2].at;
    CHECK(seen(frame, {(hollow.x + newest.x) / 2, (hollow.y + newest.y) / 2}) == brand);
    CHECK(seen(frame, {(full.x + hollow.x) / 2, (full.y + hollow.y) / 2}) != brand);
}

TEST_CASE("look: the target is a green zone, the required path dashed, the projection faint") {
    Frame frame(2);
    Painter painter = frame.painter();
    scene::Chart chart{.name = "图", .first_year = 2020, .last_year = 2030, .points = {}};
    chart.points = {{2020, 20, ""}, {2021, 19, ""}};
    chart.zone = scene::ChartZone{.low = std::nullopt, .high = 12, .label = ""};
    chart.path = {{2020, 20}, {2030, 12}};
    chart.projection = scene::ChartProjection{2026, 18, ""};
    const Rect rect{20, 30, 346, chart_height(chart, 346, frame.tokens(), frame.glyphs())};
    paint_chart(painter, chart, rect);
    const ChartPlan plan = plan_chart(painter, chart, rect);
    const Tokens& tokens = frame.tokens();
    REQUIRE(plan.zone);
    REQUIRE(plan.flag);
    REQUIRE(plan.projection);
    CHECK(seen(frame, {plan.zone->x + 40, plan.edges.front() + 4}) == hex(tokens.tint(Tone::Good)));
    CHECK(seen(frame, {plan.zone->x + 40, plan.edges.front()}) == hex(tokens.tone(Tone::Good)));
    CHECK(seen(frame, {plan.flag->right() - 4, plan.flag->y + 2}) == hex(tokens.tone(Tone::Good)));
    const auto on_path = [&](double year) {
        return Point{plan.x_of(year), plan.y_of(20 - (year - 2020) * 0.8)};
    };
    const std::set<std::string> path = colours_along(frame, on_path(2024), on_path(2028));
    CHECK(path.count(hex(tokens.ink_soft)) == 1);
    CHECK(path.size() > 1);
    const auto at = [&](float share) {
        const ProjectionLine& line = *plan.projection;
        return Point{line.from.x + (line.to.x - line.from.x) * share,
                     line.from.y + (line.to.y - line.from.y) * share};
    };
    CHECK(colours_along(frame, at(0.4F), at(0.8F)) ==
          std::set<std::string>{hex(mix(tokens.brand, tokens.surface, 0.45))});
}

TEST_CASE("look: of a timeline's bar, the time that is over is full and the rest a tint") {
    const Painted painted(
        page_of({"line", scene::Timeline{.name = "线",
                                         .first_year = 2021,
                                         .last_year = 2030,
                                         .bars = {{"国", 2021, 2031, Tone::Women, {{2029.5, ""}}}},
                                         .today = 2026,
                                         .today_label = "今"}}));
    const Tokens& tokens = painted.frame.tokens();
    const Rect rect = painted.rect("main/line");
    const float line = tokens.type(scene::TextStyle::Caption).line;
    const float top = rect.y + 2 * line; // below today's label and that of the bar
    const auto x_of = [&](double year) {
        return rect.x + rect.width * static_cast<float>((year - 2021) / 10);
    };
    CHECK(painted.at(x_of(2023.5), top + 12) == hex(tokens.tone(Tone::Women)));
    CHECK(painted.at(x_of(2027.5), top + 12) == hex(tokens.tint(Tone::Women)));
    CHECK(painted.at(x_of(2029.5), top + 12) == hex(tokens.surface)); // the mark
    CHECK(painted.at(x_of(2029.5), top + 3) == hex(tokens.tone(Tone::Women)));
    const float x = x_of(2026);
    const std::set<std::string> today = colours_along(painted.frame, {x, top - line}, {x, top - 2});
    CHECK(today.count(hex(tokens.ink)) == 1);
    CHECK(today.count(hex(tokens.paper)) == 1); // dashes
}
