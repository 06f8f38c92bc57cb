// Pictures painted without a window: whatever they show, their corners are finite and inside.
#include "draw/painter.h"

#include "frame.h"

#include "draw/pictures.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace zhixiao;
using namespace zhixiao::draw;
using scene::Chart;
using scene::ChartZone;
using scene::Mark;
using scene::Rect;
using scene::Tone;
using scene::Track;
using scene::Wheel;

namespace {

constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();

Chart chart_of(std::vector<scene::ChartPoint> points, std::optional<ChartZone> zone = {}) {
    Chart chart;
    chart.first_year = 2020;
    chart.last_year = 2030;
    chart.points = std::move(points);
    chart.zone = std::move(zone);
    return chart;
}

std::vector<Chart> odd_charts() {
    const ChartZone below{{}, 12.0, "目标 12 以下"};
    const ChartZone between{38.0, 42.0, "目标 40 左右"};
    std::vector<Chart> charts{
        chart_of({}),
        chart_of({}, below),
        chart_of({{2024, 14.3, "14.3", false}}, below),
        chart_of({{2020, 50, "50", false}, {2021, 50, "50", true}}, between),
        chart_of({{2020, 1e14, "1", false}, {2021, -1e14, "−1", false}}),
        chart_of({{2020, not_a_number, "?", false}, {2021, 3, "3", false}}, below),
        chart_of({{1999, 3, "3", false}, {2040, 4, "4", true}}, ChartZone{}),
        chart_of({{2020, 0, "0", false}}, ChartZone{not_a_number, {}, "?"})};
    charts[3].derived_label = "由增减反推";
    // Charts with a path, a projection and intervals, first sound, then faulty.
    charts.push_back(chart_of({}, below));
    charts.back().path = {{2020, 16.9}, {2025, 15}, {2025, 14}, {2030, 12}};
    charts.push_back(chart_of({{2020, 16.9, "16.9", true, 12, 20}, {2024, 14.3, "14.3"}}, below));
    charts.back().path = {{2020, 16.9}, {2030, 12}};
    charts.back().projection = scene::ChartProjection{2028, 12, "约 2028 年"};
    charts.back().derived_label = "由增减反推";
    charts.back().path_label = "应走路线";
    charts.back().projection_label = "照现速";
    charts.push_back(charts.back());
    charts.back().projection = scene::ChartProjection{2099, 3, "约 2099 年"};
    charts.push_back(charts.back());
    charts.back().projection = scene::ChartProjection{2023, 12, "过去"};
    charts.push_back(charts.back());
    charts.back().path = {{not_a_number, 3}, {2020, 16}, {2020, 16}, {2019, 40}, {1e300, 4}};
    charts.back().projection = scene::ChartProjection{2026, not_a_number, "?"};
    charts.back().points[0].low = not_a_number;
    charts.back().points[0].high = 1e300;
    charts.push_back(charts[3]);
    charts.back().first_year = charts.back().last_year = 2020;
    charts.back().points.pop_back();
    return charts;
}

Wheel wheel_of_all_kinds() {
    Wheel wheel;
    for (int at = 0; at < 15; ++at) {
        scene::WheelSlice slice;
        slice.tone = at < 8 ? Tone::Women : Tone::Children;
        slice.selected = at == 3;
        if (at % 4 != 1)
            slice.segments = {{Mark::Dot, Tone::Good, true, at},
                              {Mark::HalfDot, Tone::Good, false, 1},
                              {Mark::Diamond, Tone::Late, true, at % 3},
                              {Mark::Ring, Tone::None, false, 2}};
        wheel.slices.push_back(slice);
    }
    wheel.centres = {{"儿童", "18", Tone::Children}, {"妇女", "15", Tone::Women}};
    return wheel;
}

} // namespace

TEST_CASE("charts of any figures stay finite and within their rectangle") {
    for (const float density : {1.0F, 2.625F}) {
        for (const Chart& chart : odd_charts()) {
            Frame frame(density, density > 1 ? TextSize::Elder : TextSize::Standard);
            Painter painter = frame.painter();
            const Rect rect{20, 30, 346, chart_height(chart, 346, frame.tokens(), frame.glyphs())};
            paint_chart(painter, chart, rect);
            check_within(frame, rect);
            CHECK_FALSE(frame.corners().empty());
        }
    }
}

TEST_CASE("tracks of any share stay finite and within their rectangle") {
    for (const double done : {-0.5, 0.0, 0.001, 0.53, 1.0, 1.5, 1e300, not_a_number}) {
        Frame frame(1.25F);
        Painter painter = frame.painter();
        Track track;
        track.done = done;
        track.due = done;
        const Rect rect{10, 10, 346, track_height(frame.tokens())};
        paint_track(painter, track, rect);
        check_within(frame, rect);
    }
}

TEST_CASE("a track beyond its target is filled to the end, one behind its start not at all") {
    const auto rightmost_fill = [](double done) {
        Frame frame(1);
        Painter painter = frame.painter();
        Track track;
        track.done = done;
        track.tone = Tone::Late;
        paint_track(painter, track, {0, 0, 300, 28});
        const Color late = frame.tokens().tone(Tone::Late);
        float right = 0;
        for (const ImDrawVert& corner : frame.corners())
            if (corner.col == IM_COL32(late.red, late.green, late.blue, 255))
                right = std::max(right, corner.pos.x);
        return right;
    };
    CHECK(rightmost_fill(-1) == 0);
    CHECK(rightmost_fill(0) == 0);
    CHECK(rightmost_fill(0.5) == doctest::Approx(129).epsilon(0.01));
    CHECK(rightmost_fill(1) == doctest::Approx(258).epsilon(0.01));
    CHECK(rightmost_fill(1.01) == doctest::Approx(300).epsilon(0.01));
}

TEST_CASE("dashes run on round the corners, and end in none without a length") {
    const auto painted = [](std::vector<scene::Point> points, float dash) {
        Frame frame(1);
        Painter painter = frame.painter();
        painter.dashed_polyline(std::move(points), frame.tokens().ink, 1.5F, dash, dash);
        check_within(frame, {0, 0, 100, 100});
        return frame.corners().Size;
    };
    const int straight = painted({{0, 0}, {90, 0}}, 5);
    CHECK(straight > 0);
    CHECK(painted({{0, 0}, {42, 0}, {90, 0}}, 5) > straight); // one dash goes around the corner
    CHECK(painted({{0, 0}, {40, 0}, {40, 0}, {90, 0}}, 5) > 0);
    CHECK(painted({}, 5) == 0);
    CHECK(painted({{3, 3}}, 5) == 0);
    CHECK(painted({{3, 3}, {3, 3}}, 5) == 0);
    CHECK(painted({{3, 3}, {50, 3}}, 0) == 0);
    CHECK(painted({{3, 3}, {50, 3}}, 1e-6F) == 0);
}

TEST_CASE("wheels of any size stay finite and within their square") {
    for (const float diameter : {40.0F, 256.0F, 380.0F}) {
        Frame frame(2);
        Painter painter = frame.painter();
        const Rect rect{10, 10, diameter, diameter};
        paint_wheel(painter, wheel_of_all_kinds(), rect);
        check_within(frame, rect);
        CHECK_FALSE(frame.corners().empty());
    }
}

TEST_CASE("pictures without room or content paint nothing that is not finite") {
    for (const Rect& rect : {Rect{}, Rect{5, 5, 0, 100}, Rect{5, 5, 3, 3}, Rect{5, 5, 100, 0}}) {
        Frame frame(2);
        Painter painter = frame.painter();
        paint_wheel(painter, wheel_of_all_kinds(), rect);
        paint_wheel(painter, Wheel{}, {0, 0, 256, 256});
        paint_track(painter, Track{}, rect);
        for (const Chart& chart : odd_charts())
            paint_chart(painter, chart, rect);
        check_within(frame, {0, 0, Frame::width, Frame::height});
    }
}

TEST_CASE("edges of boxes and hairlines lie on device pixels") {
    for (const float density : {1.0F, 1.25F, 2.0F, 2.625F}) {
        Frame frame(density);
        Painter painter = frame.painter();
        painter.set_offset(0, -33.3F);
        painter.fill({10.4F, 100.7F, 50.2F, 20.3F}, frame.tokens().ink);
        painter.line({10.1F, 150.3F}, {200.7F, 150.3F}, frame.tokens().ink, 1);
        painter.line({10.1F, 150.3F}, {10.1F, 170}, frame.tokens().ink, 0.1F);
        CHECK(frame.corners().Size == 12);
        for (const ImDrawVert& corner : frame.corners()) {
            CHECK(corner.pos.x * density == doctest::Approx(std::round(corner.pos.x * density)));
            CHECK(corner.pos.y * density == doctest::Approx(std::round(corner.pos.y * density)));
        }
        const float thickness = frame.corners()[6].pos.y - frame.corners()[4].pos.y;
        CHECK(thickness * density == doctest::Approx(std::max(1.0F, std::round(density))));
    }
}

TEST_CASE("glyphs lie on device pixels and advance by their own width") {
    Frame frame(2.625F);
    Painter painter = frame.painter();
    const float advance = painter.text("目标 12", 10.3F, 20.2F, scene::TextStyle::Body,
                                       Weight::Regular, frame.tokens().ink);
    CHECK(advance == doctest::Approx(5 * 17 / 2.0));
    CHECK(painter.text_width("目标 12", scene::TextStyle::Body, Weight::Regular) ==
          doctest::Approx(advance));
    REQUIRE(frame.corners().Size == 4 * 4); // a space has no corners
    for (const ImDrawVert& corner : frame.corners()) {
        CHECK(corner.pos.x * 2.625F == doctest::Approx(std::round(corner.pos.x * 2.625F)));
        CHECK(corner.pos.y * 2.625F == doctest::Approx(std::round(corner.pos.y * 2.625F)));
    }
}

TEST_CASE("an icon lies around its centre") {
    Frame frame(2);
    Painter painter = frame.painter();
    painter.icon(scene::Icon::House, {100, 50}, 24, frame.tokens().ink);
    REQUIRE(frame.corners().Size == 4);
    CHECK((frame.corners()[0].pos.x + frame.corners()[2].pos.x) / 2 == doctest::Approx(100));
    CHECK((frame.corners()[0].pos.y + frame.corners()[2].pos.y) / 2 == doctest::Approx(50));
}

TEST_CASE("text that is scrolled out of sight is measured, not painted") {
    Frame frame(1);
    Painter painter = frame.painter();
    painter.push_clip({0, 0, 100, 50});
    const float advance =
        painter.text("目标", 0, 60, scene::TextStyle::Body, Weight::Regular, frame.tokens().ink);
    painter.pop_clip();
    CHECK(advance == doctest::Approx(17));
    CHECK(frame.corners().empty());
}

TEST_CASE("marks are about as large as asked for, and nothing at no size") {
    for (const Mark mark :
         {Mark::Dot, Mark::HalfDot, Mark::Triangle, Mark::Diamond, Mark::Square, Mark::Ring,
          Mark::Swatch, Mark::RingedDot, Mark::Hourglass, Mark::Box}) {
        Frame frame(2);
        Painter painter = frame.painter();
        painter.mark(mark, {100, 100}, 0, frame.tokens().ink);
        CHECK(frame.corners().empty());
        painter.mark(mark, {100, 100}, 12, frame.tokens().ink);
        CHECK_FALSE(frame.corners().empty());
        check_within(frame, {94, 94, 12, 12});
    }
}
