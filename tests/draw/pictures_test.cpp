// The geometry of the pictures: slices fill the circle, segments fill their slice, and axes hold
// what they show.
#include "draw/pictures.h"

#include "plain_face.h"

#include "draw/chart_axis.h"
#include "draw/chart_labels.h"

#include <doctest/doctest.h>

#include <cmath>

using namespace zhixiao;
using namespace zhixiao::draw;
using scene::Chart;
using scene::ChartZone;
using scene::Mark;
using scene::Tone;
using scene::Wheel;
using scene::WheelSlice;

namespace {

constexpr float degree = 3.14159265F / 180;

Wheel wheel_of(int women, int children) {
    Wheel wheel;
    for (int at = 0; at < women + children; ++at) {
        WheelSlice slice;
        slice.tone = at < women ? Tone::Women : Tone::Children;
        wheel.slices.push_back(slice);
    }
    return wheel;
}

std::vector<float> part_angles(const std::vector<int>& counts, float span_degrees) {
    WheelSlice slice;
    for (const int count : counts)
        slice.segments.push_back({Mark::Dot, Tone::Good, true, count});
    SliceShape shape;
    shape.from = 1;
    shape.to = 1 + span_degrees * degree;
    std::vector<float> angles;
    float from = shape.from;
    for (const float end : wheel_segments(slice, shape)) {
        angles.push_back((end - from) / degree);
        from = end;
    }
    return angles;
}

Chart chart_of(const std::vector<double>& values, std::optional<ChartZone> zone = {}) {
    Chart chart;
    chart.first_year = 2020;
    chart.last_year = 2030;
    int year = 2020;
    for (const double value : values)
        chart.points.push_back({year++, value, "", false});
    chart.zone = std::move(zone);
    return chart;
}

} // namespace

TEST_CASE("slices have equal angles, 4° between plans and 1.2° between others") {
    const std::vector<SliceShape> slices = wheel_slices(wheel_of(8, 7), 256);
    REQUIRE(slices.size() == 15);
    const float angle = (360 - 2 * 4 - 13 * 1.2F) / 15;
    CHECK(slices.front().from == doctest::Approx(2 * degree));
    CHECK(slices.back().to == doctest::Approx(358 * degree));
    for (std::size_t at = 0; at < slices.size(); ++at) {
        CHECK(slices[at].to - slices[at].from == doctest::Approx(angle * degree));
        if (at > 0)
            CHECK(slices[at].from - slices[at - 1].to ==
                  doctest::Approx((at == 8 ? 4 : 1.2) * degree));
    }
}

TEST_CASE("one plan alone has small gaps only") {
    const std::vector<SliceShape> slices = wheel_slices(wheel_of(5, 0), 256);
    CHECK(slices.front().from == doctest::Approx(0.6F * degree));
    CHECK(slices.back().to == doctest::Approx(359.4F * degree));
}

TEST_CASE("a wheel of no or one or very many slices stays a wheel") {
    CHECK(wheel_slices(Wheel{}, 256).empty());
    CHECK(wheel_slices(wheel_of(1, 0), 256).size() == 1);
    Wheel many;
    for (int at = 0; at < 200; ++at) {
        WheelSlice slice;
        slice.tone = at % 2 == 0 ? Tone::Women : Tone::Children;
        many.slices.push_back(slice);
    }
    for (const SliceShape& slice : wheel_slices(many, 256))
        CHECK(slice.to > slice.from);
}

TEST_CASE("women's slices lie on the right, from 12 o'clock on") {
    const std::vector<SliceShape> slices = wheel_slices(wheel_of(8, 8), 256);
    CHECK(slices.front().label.x > 128);
    CHECK(slices.front().label.y < 128);
    CHECK(slices[7].label.x > 128);
    CHECK(slices[8].label.x < 128);
    CHECK(slices.back().label.y < 128);
}

TEST_CASE("outlines and labels lie within the wheel's square at any size") {
    for (const float diameter : {64.0F, 256.0F, 300.0F, 604.0F}) {
        for (const SliceShape& slice : wheel_slices(wheel_of(8, 7), diameter)) {
            REQUIRE(slice.outline.size() > 3);
            for (const scene::Point& point : slice.outline) {
                CHECK(point.x >= 0);
                CHECK(point.x <= diameter);
                CHECK(point.y >= 0);
                CHECK(point.y <= diameter);
            }
            CHECK(slice.label.x > 0);
            CHECK(slice.label.x < diameter);
        }
    }
}

TEST_CASE("rings follow one another inwards, as measured") {
    const WheelRadii radii = wheel_radii(256);
    CHECK(radii.band_outer == doctest::Approx(126));
    CHECK(radii.band_inner == doctest::Approx(100));
    CHECK(radii.label_outer == doctest::Approx(96));
    CHECK(radii.label_inner == doctest::Approx(60));
    CHECK(radii.plan_outer == doctest::Approx(57));
    CHECK(radii.plan_inner == doctest::Approx(50));
    CHECK(wheel_radii(0).plan_inner >= 0);
}

TEST_CASE("segments of a slice follow their counts and fill it") {
    const std::vector<float> angles = part_angles({1, 2, 1}, 24);
    CHECK(angles[0] == doctest::Approx(6).epsilon(1e-3));
    CHECK(angles[1] == doctest::Approx(12).epsilon(1e-3));
    CHECK(angles[2] == doctest::Approx(6).epsilon(1e-3));
}

TEST_CASE("no segment is narrower than 5.2°, so that its mark fits") {
    for (const std::vector<int>& counts :
         {std::vector<int>{9, 1}, {20, 1, 1}, {5, 1, 1, 3}, {1, 100, 1, 1}}) {
        float sum = 0;
        for (const float angle : part_angles(counts, 22.4F)) {
            CHECK(angle >= 5.19F);
            sum += angle;
        }
        CHECK(sum == doctest::Approx(22.4).epsilon(1e-3));
    }
}

TEST_CASE("more kinds than there is room for share the slice evenly") {
    for (const float angle : part_angles({1, 1, 7, 1, 1, 1}, 22.4F))
        CHECK(angle == doctest::Approx(22.4 / 6).epsilon(1e-3));
}

TEST_CASE("kinds without targets take no room") {
    const std::vector<float> angles = part_angles({0, 3, 0}, 20);
    CHECK(angles[0] == 0);
    CHECK(angles[1] == doctest::Approx(20).epsilon(1e-3));
    CHECK(angles[2] == 0);
    CHECK(part_angles({}, 20).empty());
    CHECK(part_angles({0, 0}, 20).back() == 0);
}

TEST_CASE("a chart is 204 high on phones, higher where it is wide, never lower for more width") {
    const Tokens tokens(Theme::Light, TextSize::Standard);
    PlainFace face;
    const Chart chart = chart_of({16.9, 16.1});
    CHECK(chart_height(chart, 346, tokens, face) == 204);
    CHECK(chart_height(chart, 380, tokens, face) == doctest::Approx(340));
    float last = 0;
    for (float width = 100; width < 900; width += 10) {
        const float height = chart_height(chart, width, tokens, face);
        CHECK(height >= last);
        last = height;
    }
}

TEST_CASE("a legend adds a line to a chart, when there is a derived point to explain") {
    const Tokens tokens(Theme::Light, TextSize::Standard);
    PlainFace face;
    Chart chart = chart_of({16.9, 16.1});
    chart.derived_label = "由增减反推";
    const float plain = chart_height(chart, 346, tokens, face);
    chart.points[0].derived = true;
    CHECK(chart_height(chart, 346, tokens, face) > plain + 20);
}

TEST_CASE("axes are round, have 4 to 6 ticks and hold all figures") {
    const ChartZone below{{}, 12.0, ""};
    const ChartZone above{90.0, {}, ""};
    for (const Chart& chart :
         {chart_of({16.9, 16.1, 15.7, 15.1, 14.3}, below), chart_of({81.1, 93.5}, above),
          chart_of({50, 50}), chart_of({0}), chart_of({0, 0, 0}), chart_of({-3, 4}),
          chart_of({-0.003, 0.002}), chart_of({1e9, 3e9}), chart_of({1e14, -1e14}),
          chart_of({99.2, 100}), chart_of({}, above), chart_of({1e-9, 2e-9}), chart_of({7})}) {
        const ValueAxis axis = value_axis(chart);
        CHECK(axis.known);
        CHECK(axis.ticks.size() >= 4);
        CHECK(axis.ticks.size() <= 6);
        CHECK(axis.high > axis.low);
        for (const scene::ChartPoint& point : chart.points) {
            CHECK(point.value >= axis.low - 1e-6 * std::abs(axis.low));
            CHECK(point.value <= axis.high + 1e-6 * std::abs(axis.high));
        }
    }
}

TEST_CASE("an axis shows some of an open zone, but neither less than 0 nor more than 100 %") {
    CHECK(value_axis(chart_of({16.9, 14.3}, ChartZone{{}, 12.0, ""})).low == doctest::Approx(10));
    CHECK(value_axis(chart_of({81.1, 85}, ChartZone{90.0, {}, ""})).high > 90);
    CHECK(value_axis(chart_of({3, 1.2, 0.1}, ChartZone{{}, 0.5, ""})).low == 0);
    CHECK(value_axis(chart_of({97.2, 99.1}, ChartZone{100.0, {}, ""})).high ==
          doctest::Approx(100));
}

TEST_CASE("labels of an axis show what tells its ticks apart") {
    const ValueAxis axis = value_axis(chart_of({5.6, 5.9}));
    for (std::size_t at = 1; at < axis.ticks.size(); ++at)
        CHECK(tick_label(axis, axis.ticks[at]) != tick_label(axis, axis.ticks[at - 1]));
}

TEST_CASE("figures that are not numbers are no part of a chart") {
    const ValueAxis axis = value_axis(chart_of({std::nan(""), INFINITY, 5, 6}));
    CHECK(axis.low >= 0);
    CHECK(axis.high < 10);
    CHECK_FALSE(value_axis(chart_of({std::nan("")})).known);
}

TEST_CASE("years are labelled as often as they fit, the last one always") {
    CHECK(labelled_years(2020, 2030, 28, 43) ==
          std::vector<int>{2020, 2022, 2024, 2026, 2028, 2030});
    CHECK(labelled_years(2021, 2030, 28, 43).back() == 2030);
    CHECK(labelled_years(2020, 2030, 15, 43) == std::vector<int>{2020, 2025, 2030});
    CHECK(labelled_years(2023, 2024, 300, 43) == std::vector<int>{2023, 2024});
    CHECK(labelled_years(2024, 2024, 300, 43) == std::vector<int>{2024});
    CHECK(labelled_years(2020, 2030, 0, 43) == std::vector<int>{2030});
}

TEST_CASE("a label lies on the side that the line leaves free") {
    const scene::Rect bounds{0, 0, 300, 200};
    const auto first = [&](Course course) {
        return places_beside({100, 100}, 5, course, 30, 14, bounds).front();
    };
    CHECK(first(Course::Falling).y > 100);
    CHECK(first(Course::Valley).y > 100);
    CHECK(first(Course::Rising).y < 86);
    CHECK(first(Course::Peak).y < 86);
    CHECK(course_at(10.0F, 20, 30.0F) == Course::Falling); // y grows downwards
    CHECK(course_at(10.0F, 5, 30.0F) == Course::Peak);
    CHECK(course_at({}, 20, 10.0F) == Course::Rising);
    CHECK(course_at({}, 20, {}) == Course::Peak);
}

TEST_CASE("labels keep clear of boxes and of the line") {
    Obstacles obstacles;
    obstacles.boxes.push_back({0, 0, 10, 10});
    obstacles.line.push_back({{20, 0}, {40, 20}});
    CHECK_FALSE(obstacles.are_clear_of({5, 5, 10, 10}));
    CHECK_FALSE(obstacles.are_clear_of({25, 5, 10, 10}));
    CHECK(obstacles.are_clear_of({36, 0, 10, 8}));
    CHECK(obstacles.are_clear_of({10, 10, 5, 5}));
}
