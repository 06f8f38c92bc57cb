// Radars: shares on spokes, labels around them that do not overlap, and last time's outline.
#include "draw/radar.h"

#include "draw/layout.h"
#include "draw/paint.h"

#include "frame.h"
#include "plain_face.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <string>
#include <vector>

using namespace zhixiao;
using namespace zhixiao::draw;
using scene::Placed;
using scene::Placement;
using scene::Point;
using scene::Radar;
using scene::Rect;

namespace {

constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();

// Returns a radar with one axis per share, and labels of 2 and 5 characters in turn.
Radar radar_of(const std::vector<std::optional<double>>& shares) {
    Radar radar{.name = "六个方面", .axes = {}};
    for (const std::optional<double>& share : shares)
        radar.axes.push_back({radar.axes.size() % 2 == 0 ? "健康" : "学习与习惯", share});
    return radar;
}

Radar long_labels(std::size_t axes) {
    Radar radar = radar_of(std::vector<std::optional<double>>(axes, 0.5));
    for (scene::RadarAxis& axis : radar.axes)
        axis.label = "学习与习惯";
    return radar;
}

scene::Node page_of(const Radar& radar) {
    return {"", scene::Page{"",
                            "p",
                            {{"main", scene::Pane{.name = "内容",
                                                  .box = {},
                                                  .children = {{"radar", Radar(radar)}}}}}}};
}

Placed placed(const scene::Node& page, float width, TextSize size) {
    PlainFace face;
    return lay_out(page, width, 800, Tokens(Theme::Light, size), face).elements.back();
}

std::vector<float> widths_of(const Placed& element, const Radar& radar) {
    std::vector<float> widths;
    for (std::size_t axis = 0; axis < radar.axes.size(); ++axis)
        widths.push_back(element.lines[axis].width);
    return widths;
}

RadarShape shape_of(const Placed& element, const Radar& radar, TextSize size) {
    return radar_shape(radar, widths_of(element, radar), element.rect.width,
                       Tokens(Theme::Light, size));
}

Rect rect_of(const scene::Line& line) { return {line.x, line.y, line.width, line.height}; }

bool overlap(const Rect& one, const Rect& other) {
    constexpr float hair = 0.01F;
    return one.x + hair < other.right() && other.x + hair < one.right() &&
           one.y + hair < other.bottom() && other.y + hair < one.bottom();
}

float distance(Point from, const Rect& to) {
    const float dx = std::max({to.x - from.x, from.x - to.right(), 0.0F});
    const float dy = std::max({to.y - from.y, from.y - to.bottom(), 0.0F});
    return std::hypot(dx, dy);
}

// A radar painted alone, `width` wide, with its corner at 20, 20.
struct Painted {
    Painted(const Radar& radar, float width, TextSize size = TextSize::Standard)
        : frame(1, size), page(page_of(radar)) {
        placement = lay_out(page, width, 800, frame.tokens(), frame.glyphs());
        element = placement.elements.back();
        element.rect.x += 20;
        element.rect.y += 20;
        shape = radar_shape(radar, widths_of(element, radar), width, frame.tokens());
        Painter painter = frame.painter();
        paint_radar(painter, radar, element);
    }

    // Returns the point at `share` of the radius from the centre; `turn` is the part of a full turn
    // clockwise from 12 o'clock.
    Point at(double turn, float share) const {
        const auto angle = static_cast<float>(2 * std::numbers::pi * turn);
        return {20 + shape.centre.x + std::sin(angle) * share * shape.radius,
                20 + shape.centre.y - std::cos(angle) * share * shape.radius};
    }

    // Returns whether a triangle of this colour with this alpha covers the point.
    bool is_filled(Point point, Color color, int alpha) const {
        const auto& corners = frame.corners();
        const auto& triangles = frame.triangles();
        const ImU32 wanted = IM_COL32(color.red, color.green, color.blue, alpha);
        for (int at = 0; at + 2 < triangles.Size; at += 3) {
            bool is_left = false;
            bool is_right = false;
            bool is_wanted = true;
            for (int side = 0; side < 3; ++side) {
                const ImDrawVert& from = corners[triangles[at + side]];
                const ImDrawVert& to = corners[triangles[at + (side + 1) % 3]];
                is_wanted = is_wanted && from.col == wanted;
                const float turn = (to.pos.x - from.pos.x) * (point.y - from.pos.y) -
                                   (to.pos.y - from.pos.y) * (point.x - from.pos.x);
                is_left = is_left || turn < 0;
                is_right = is_right || turn > 0;
            }
            if (is_wanted && !(is_left && is_right))
                return true;
        }
        return false;
    }

    bool is_solid(Point point, Color color) const { return is_filled(point, color, 255); }

    Frame frame;
    scene::Node page;
    Placement placement;
    Placed element;
    RadarShape shape;
};

} // namespace

TEST_CASE("radar: a share stands as far along its spoke, spokes clockwise from 12 o'clock") {
    for (std::size_t count = 3; count <= 8; ++count) {
        const Radar radar = long_labels(count);
        const RadarShape shape =
            shape_of(placed(page_of(radar), 348, TextSize::Standard), radar, TextSize::Standard);
        for (std::size_t axis = 0; axis < count; ++axis)
            for (const double share : {0.0, 0.25, 1.0}) {
                const double angle =
                    2 * std::numbers::pi * static_cast<double>(axis) / static_cast<double>(count);
                const double length = share * static_cast<double>(shape.radius);
                const Point point = radar_point(shape, axis, share);
                CHECK(point.x - shape.centre.x ==
                      doctest::Approx(std::sin(angle) * length).epsilon(0.001));
                CHECK(shape.centre.y - point.y ==
                      doctest::Approx(std::cos(angle) * length).epsilon(0.001));
            }
    }
}

TEST_CASE("radar: a share beyond the rings or of none stays within them") {
    const Radar radar = long_labels(4);
    const RadarShape shape =
        shape_of(placed(page_of(radar), 348, TextSize::Standard), radar, TextSize::Standard);
    CHECK(radar_point(shape, 0, 7) == radar_point(shape, 0, 1));
    CHECK(radar_point(shape, 0, -1) == shape.centre);
    CHECK(radar_point(shape, 0, not_a_number) == shape.centre);
}

TEST_CASE("radar: labels keep within its rectangle, off the rings and apart from each other") {
    for (const TextSize size : {TextSize::Standard, TextSize::Elder})
        for (std::size_t count = 3; count <= 8; ++count)
            for (const float width : {300.0F, 348.0F, 620.0F})
                for (const Radar& radar :
                     {long_labels(count),
                      radar_of(std::vector<std::optional<double>>(count, 0.5))}) {
                    INFO(count << " axes, " << width << " px");
                    const scene::Node page = page_of(radar);
                    const Placed element = placed(page, width, size);
                    const RadarShape shape = shape_of(element, radar, size);
                    CHECK(element.rect.height == shape.height);
                    CHECK(shape.radius >= 40);
                    REQUIRE(element.lines.size() == count);
                    for (std::size_t one = 0; one < count; ++one) {
                        const Rect label = rect_of(element.lines[one]);
                        CHECK(label.x >= -0.01F);
                        CHECK(label.y >= -0.01F);
                        CHECK(label.right() <= width + 0.01F);
                        CHECK(label.bottom() <= element.rect.height + 0.01F);
                        CHECK(distance(shape.centre, label) > shape.radius);
                        for (std::size_t other = 0; other < one; ++other)
                            CHECK_FALSE(overlap(label, rect_of(element.lines[other])));
                    }
                }
}

TEST_CASE("radar: it is as large as asked for where there is room, and grows with the controls") {
    const Radar radar = radar_of({0.5, 0.5, 0.5, 0.5});
    const scene::Node page = page_of(radar);
    for (const TextSize size : {TextSize::Standard, TextSize::Elder})
        CHECK(shape_of(placed(page, 700, size), radar, size).radius ==
              Tokens(Theme::Light, size).control(130));
}

TEST_CASE("radar: an axis without an answer has a soft label and no point") {
    const Radar radar = radar_of({1.0, std::nullopt, 1.0, 1.0});
    const Painted painted(radar, 348);
    CHECK(painted.element.lines[1].pieces.front().tone == scene::Tone::Soft);
    CHECK(painted.element.lines[0].pieces.front().tone == scene::Tone::Ink);
    const Color color = painted.frame.tokens().tone(scene::Tone::Children);
    CHECK(painted.is_solid(painted.at(0, 1), color));
    CHECK(painted.is_solid(painted.at(0.75, 1), color));
    CHECK_FALSE(painted.is_solid(painted.at(0.25, 1), color));
    // The line between its neighbours goes through the centre, because they lie opposite each
    // other.
    CHECK(painted.is_solid(painted.at(0, 0.5F), color));
    CHECK(painted.is_solid(painted.at(0.5, 0.5F), color));
    CHECK_FALSE(painted.is_filled(painted.at(0.2, 0.2F), color, 40));
    CHECK(painted.is_filled(painted.at(0.8, 0.2F), color, 40));
}

TEST_CASE("radar: where two shares are none, the ground is that of the lobes between them") {
    const Painted painted(radar_of({0.0, 1.0, 1.0, 0.0, 1.0, 1.0}), 348);
    const Color color = painted.frame.tokens().tone(scene::Tone::Children);
    CHECK(painted.is_filled(painted.at(0.25, 0.5F), color, 40));
    CHECK(painted.is_filled(painted.at(0.75, 0.5F), color, 40));
    CHECK_FALSE(painted.is_filled(painted.at(0.02, 0.5F), color, 40));
    CHECK_FALSE(painted.is_filled(painted.at(0.52, 0.5F), color, 40));
}

TEST_CASE("radar: last time's outline is there with the words that explain it") {
    Radar radar = radar_of({1.0, 1.0, 1.0, 1.0});
    for (scene::RadarAxis& axis : radar.axes)
        axis.before = 0.5;
    const auto dashes = [](const Painted& painted) {
        const Color soft = painted.frame.tokens().ink_soft;
        return std::count_if(painted.frame.corners().begin(), painted.frame.corners().end(),
                             [&](const ImDrawVert& corner) {
                                 return corner.col ==
                                        IM_COL32(soft.red, soft.green, soft.blue, 255);
                             });
    };
    CHECK(dashes(Painted(radar, 348)) == 0);
    radar.before_label = "上次 9 月 12 日";
    {
        const Painted painted(radar, 348);
        CHECK(dashes(painted) > 100);
        REQUIRE(painted.element.lines.size() == 5);
        const scene::Line& legend = painted.element.lines.back();
        CHECK(legend.pieces.front().tone == scene::Tone::Soft);
        CHECK(legend.y + legend.height == doctest::Approx(painted.element.rect.height));
        for (std::size_t label = 0; label < 4; ++label)
            CHECK(legend.y >= painted.element.lines[label].y + painted.element.lines[label].height);
    }
    for (scene::RadarAxis& axis : radar.axes)
        axis.before.reset();
    CHECK(Painted(radar, 348).element.lines.size() == 4);
}

TEST_CASE("radar: of any shares it is finite and within its rectangle") {
    const std::vector<std::vector<std::optional<double>>> kinds{
        {},
        {0.5},
        {1.0, 1.0},
        {0.0, 0.0, 0.0},
        {1.0, 0.0, 1.0, 0.0},
        {std::nullopt, std::nullopt, std::nullopt},
        {1.0, std::nullopt, 1.0, std::nullopt},
        {not_a_number, 7.0, -7.0, 1e300},
        {1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0}};
    for (const auto& shares : kinds)
        for (const float width : {20.0F, 300.0F}) {
            Radar radar = radar_of(shares);
            radar.before_label = "上次";
            for (scene::RadarAxis& axis : radar.axes)
                axis.before = axis.share;
            const Painted painted(radar, width, TextSize::Elder);
            for (const ImDrawVert& corner : painted.frame.corners()) {
                REQUIRE(std::isfinite(corner.pos.x));
                REQUIRE(std::isfinite(corner.pos.y));
            }
            if (width >= 300)
                check_within(painted.frame, painted.element.rect);
        }
}
