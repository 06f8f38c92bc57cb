// Meters and sliders: bars are as long as their share, and knobs stand where those of the browser's
// own controls do.
#include "draw/layout.h"
#include "draw/paint.h"
#include "draw/pictures.h"

#include "frame.h"
#include "plain_face.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <string>
#include <vector>

using namespace zhixiao;
using namespace zhixiao::draw;
using scene::Placed;
using scene::Placement;
using scene::Rect;
using scene::Slider;
using scene::Tone;

namespace {

constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();

Slider speed() {
    Slider slider;
    slider.name = "每年降多少";
    slider.reading = "每年降 0.50";
    slider.value = 0.5;
    slider.input = InputId{"speed"};
    slider.marks = {{0.38, "至少 0.38", Tone::Ink}, {0.65, "过去 0.65"}};
    slider.start = "0";
    slider.end = "1.0";
    return slider;
}

scene::Node page_of(scene::Node child) {
    return {"", scene::Page{
                    "",
                    "p",
                    {{"main",
                      scene::Pane{.name = "内容", .box = {}, .children = {std::move(child)}}}}}};
}

Placement placed(const scene::Node& page, float width, TextSize size = TextSize::Standard) {
    PlainFace face;
    return lay_out(page, width, 800, Tokens(Theme::Light, size), face);
}

const Placed& at(const Placement& placement, const std::string& path) {
    for (const Placed& element : placement.elements)
        if (element.path == path)
            return element;
    FAIL("no element at " << path);
    return placement.elements.front();
}

// Returns the bounds of all that was painted in `color`; empty if nothing was.
Rect bounds_of(const Frame& frame, Color color) {
    float left = 1e6F, top = 1e6F, right = 0, bottom = 0;
    for (const ImDrawVert& corner : frame.corners())
        if (corner.col == IM_COL32(color.red, color.green, color.blue, 255)) {
            left = std::min(left, corner.pos.x);
            top = std::min(top, corner.pos.y);
            right = std::max(right, corner.pos.x);
            bottom = std::max(bottom, corner.pos.y);
        }
    return right > 0 ? Rect{left, top, right - left, bottom - top} : Rect{};
}

float rightmost(const Frame& frame, Color color) { return bounds_of(frame, color).right(); }

} // namespace

TEST_CASE("meters of any share stay finite, within their rectangle, and as long as their share") {
    for (const double share : {-0.5, 0.0, 0.001, 0.53, 1.0, 1.5, 1e300, not_a_number}) {
        Frame frame(1);
        Painter painter = frame.painter();
        const Rect rect{10, 10, 300, meter_height({}, frame.tokens())};
        paint_meter(painter, {"", share, Tone::Late}, rect);
        check_within(frame, rect);
        const float right = rightmost(frame, frame.tokens().tone(Tone::Late));
        if (share > 0.1 && share <= 1)
            CHECK(right - 10 == doctest::Approx(300 * share).epsilon(0.01));
        if (share > 1)
            CHECK(right == doctest::Approx(310).epsilon(0.01));
        if (!(share > 0))
            CHECK(right == 0);
    }
}

TEST_CASE("the steps of a meter are equally long, 4 px apart, and fill it from end to end") {
    const Rect rect{10, 20, 346, 8};
    for (const TextSize size : {TextSize::Standard, TextSize::Elder})
        for (const int steps : {0, 1, 2, 14, 20}) {
            scene::Meter meter;
            meter.steps = steps;
            const std::vector<Rect> bars = meter_bars(meter, rect, Tokens(Theme::Light, size));
            REQUIRE(bars.size() == static_cast<std::size_t>(std::max(1, steps)));
            CHECK(bars.front().x == 10);
            CHECK(bars.back().right() == doctest::Approx(356));
            for (std::size_t at = 0; at < bars.size(); ++at) {
                CHECK(bars[at].width == doctest::Approx(bars.front().width));
                if (at > 0)
                    CHECK(bars[at].x - bars[at - 1].right() == doctest::Approx(4));
            }
        }
}

TEST_CASE("of a meter's steps as many are full as its share says, each full or empty") {
    for (const int done : {0, 1, 4, 13, 14}) {
        Frame frame(1);
        Painter painter = frame.painter();
        scene::Meter meter{"", done / 14.0, Tone::Children};
        meter.steps = 14;
        const Rect rect{10, 10, 346, meter_height(meter, frame.tokens())};
        paint_meter(painter, meter, rect);
        check_within(frame, rect);
        const float right = rightmost(frame, frame.tokens().tone(Tone::Children));
        const float end =
            done == 0 ? 0
                      : meter_bars(meter, rect, frame.tokens())[static_cast<std::size_t>(done - 1)]
                            .right();
        CHECK(std::abs(right - end) <= 1);
    }
}

TEST_CASE("the tick of last time is as high as its meter, stands at its share and stays within") {
    for (const TextSize size : {TextSize::Standard, TextSize::Elder})
        for (const double before : {-1.0, 0.0, 0.25, 1.0, 7.0}) {
            Frame frame(1, size);
            Painter painter = frame.painter();
            const scene::Meter meter{"", 0.5, Tone::Children, before};
            const Rect rect{10, 10, 300, meter_height(meter, frame.tokens())};
            CHECK(rect.height == frame.tokens().control(22));
            CHECK(meter_bars(meter, rect, frame.tokens()).front().height ==
                  frame.tokens().control(12));
            paint_meter(painter, meter, rect);
            check_within(frame, rect);
            const Rect tick = bounds_of(frame, frame.tokens().ink);
            const float half = frame.tokens().control(3) / 2;
            const float middle = static_cast<float>(10 + 300 * std::clamp(before, 0.0, 1.0));
            CHECK(std::abs(tick.x + tick.width / 2 - std::clamp(middle, 10 + half, 310 - half)) <=
                  1);
            CHECK(std::abs(tick.width - 2 * half) <= 1.5F);
            CHECK(std::abs(tick.height - rect.height) <= 1.5F);
        }
}

TEST_CASE("a meter without a last time has no tick, nor has one whose last time is no number") {
    for (const std::optional<double> before :
         {std::optional<double>(), std::optional(not_a_number)}) {
        Frame frame(1);
        Painter painter = frame.painter();
        const scene::Meter meter{"", 0.5, Tone::Children, before};
        paint_meter(painter, meter, {10, 10, 300, meter_height(meter, frame.tokens())});
        CHECK(rightmost(frame, frame.tokens().ink) == 0);
    }
}

TEST_CASE("sliders of any value stay finite and within their rectangle") {
    for (const double value : {-1.0, 0.0, 0.5, 1.0, 7.0, 1e300, not_a_number}) {
        for (const double high : {1.0, 0.0, not_a_number}) {
            Frame frame(2.625F, TextSize::Elder);
            Painter painter = frame.painter();
            scene::Slider slider;
            slider.value = value;
            slider.high = high;
            slider.marks = {{value, "至少"}, {0.65, "过去"}};
            const Rect rect{10, 10, 300, slider_height(frame.tokens())};
            paint_slider(painter, slider, rect, frame.tokens().brand);
            check_within(frame, rect);
            CHECK_FALSE(frame.corners().empty());
        }
    }
}

TEST_CASE("the knob of a slider runs from edge to edge, as a browser's own does") {
    const Tokens tokens(Theme::Light, TextSize::Standard);
    scene::Slider slider;
    slider.low = 2;
    slider.high = 4;
    CHECK(slider_knob(slider, 2, 330, tokens) == doctest::Approx(15));
    CHECK(slider_knob(slider, 3, 330, tokens) == doctest::Approx(165));
    CHECK(slider_knob(slider, 4, 330, tokens) == doctest::Approx(315));
    CHECK(slider_knob(slider, 9, 330, tokens) == doctest::Approx(315));
}

TEST_CASE("bars without room paint nothing that is not finite") {
    for (const Rect& rect : {Rect{}, Rect{5, 5, 0, 100}, Rect{5, 5, 3, 3}, Rect{5, 5, 100, 0}}) {
        Frame frame(2);
        Painter painter = frame.painter();
        paint_meter(painter, {"", 0.5, Tone::Good}, rect);
        paint_meter(painter, {"", 0.5, Tone::Good, 0.3, 20}, rect);
        paint_slider(painter, speed(), rect, frame.tokens().brand);
        check_within(frame, rect);
    }
}

TEST_CASE("layout: a slider's line is a part of its own, high enough for a finger") {
    const scene::Node page = page_of({"slider", speed()});
    const Placement standard = placed(page, 380);
    CHECK(at(standard, "main/slider#0").rect == Rect{0, 0, 380, 48});
    CHECK(at(standard, "main/slider#0").part.row == 0);
    CHECK(at(standard, "main/slider").rect.height > 60);
    const Placement elder = placed(page, 380, TextSize::Elder);
    CHECK(at(elder, "main/slider#0").rect.height == 60);
}

TEST_CASE("layout: a slider's words stand beneath what they mean, from left to right") {
    const scene::Node page = page_of({"slider", speed()});
    const Placement placement = placed(page, 380);
    const Placed& slider = at(placement, "main/slider");
    REQUIRE(slider.lines.size() == 4);
    CHECK(slider.lines[0].pieces[0].text == "0");
    CHECK(slider.lines[1].pieces[0].text == "至少 0.38");
    CHECK(slider.lines[1].x + slider.lines[1].width / 2 == doctest::Approx(15 + 0.38 * 350));
    CHECK(slider.lines[3].x + slider.lines[3].width == doctest::Approx(380));
    for (const scene::Line& line : slider.lines)
        CHECK(line.y == slider.lines[0].y);
}

TEST_CASE("layout: words of a slider that would run into one another go on the next line") {
    Slider slider = speed();
    slider.marks = {{0, "从不"}, {0.5, "至少 0.50"}, {0.55, "过去 0.55"}, {1, "很快"}};
    const scene::Node page = page_of({"slider", slider});
    for (const float width : {300.0F, 120.0F, 40.0F}) {
        const Placement placement = placed(page, width);
        const Placed& whole = at(placement, "main/slider");
        for (std::size_t one = 0; one < whole.lines.size(); ++one) {
            const scene::Line& line = whole.lines[one];
            CHECK(line.y + line.height <= whole.rect.height);
            for (std::size_t other = 0; other < one; ++other) {
                const scene::Line& before = whole.lines[other];
                if (line.y == before.y)
                    CHECK(line.x >= before.x + before.width);
            }
        }
    }
}

TEST_CASE("layout: a meter is as wide as its place and 8 px high") {
    const scene::Node page = page_of({"meter", scene::Meter{"走完的差距 53%", 0.53, Tone::Good}});
    const Placement placement = placed(page, 380);
    CHECK(at(placement, "main/meter").rect == Rect{0, 0, 380, 8});
}

TEST_CASE("layout: a meter that shows last time has room for its tick, 22 px high") {
    const scene::Node page = page_of({"meter", scene::Meter{"三题中两题", 0.67, Tone::Good, 0.33}});
    CHECK(at(placed(page, 380), "main/meter").rect == Rect{0, 0, 380, 22});
}

TEST_CASE("paint: a slider with keyboard focus has a ring around its knob") {
    const scene::Node page = page_of({"slider", speed()});
    const Placement placement = placed(page, 380);
    const auto painted = [&](const std::string& focused) {
        Frame frame(1);
        Painter painter = frame.painter();
        Interaction interaction;
        interaction.focused = focused;
        paint(painter, placement, interaction);
        return std::pair{frame.corners().Size, rightmost(frame, frame.tokens().brand)};
    };
    CHECK(painted("main/slider#0").first > painted("").first);
    CHECK(painted("main/slider#0").second > painted("").second + 3);
    CHECK(painted("main/slider#0").second < painted("").second + 7);
}

TEST_CASE(
    "the band of a target on both sides ends where the flag would be, and holds its figures") {
    Frame frame(1);
    Painter painter = frame.painter();
    const Rect rect{10, 10, 300, track_height(frame.tokens())};
    scene::Track track{"", 1.3, 0.4, Tone::Good, "", "", 1.7};
    paint_track(painter, track, rect);
    check_within(frame, rect);
    const double edge = 10 + 300 * 0.86;
    CHECK(rightmost(frame, frame.tokens().brand_tint) == doctest::Approx(edge).epsilon(0.01));
    const double figure = 10 + 300 * 0.86 * 1.3 / 1.7;
    CHECK(rightmost(frame, frame.tokens().tone(Tone::Good)) ==
          doctest::Approx(figure).epsilon(0.01));
}

TEST_CASE("tracks with a band of any numbers stay finite and within their rectangle") {
    for (const double done : {-1.0, 0.5, 1.3, 4.0, 1e300, not_a_number})
        for (const double until : {1.0, 1.001, 3.0, 1e300, not_a_number}) {
            Frame frame(2.625F, TextSize::Elder);
            Painter painter = frame.painter();
            const Rect rect{10, 10, 300, track_height(frame.tokens())};
            paint_track(painter, {"", done, 0.4, Tone::Late, "", "", until}, rect);
            check_within(frame, rect);
        }
}
