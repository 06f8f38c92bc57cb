// Timelines: bars, marks and words keep within, at any date.
#include "draw/layout.h"
#include "draw/painter.h"

#include "frame.h"
#include "plain_face.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace zhixiao;
using namespace zhixiao::draw;
using scene::Node;
using scene::Placement;
using scene::Rect;

TEST_CASE("timeline: bars, marks and today keep within, at any date") {
    const scene::Timeline plain{
        .name = "线",
        .first_year = 2021,
        .last_year = 2030,
        .bars =
            {{"国家", 2021, 2031, scene::Tone::Brand, {{2021.0, "1"}, {2026.5, "2"}, {2031, "3"}}},
             {"一个市", 2021, 2026, scene::Tone::Soft, {}}},
        .today = {},
        .today_label = "今天"};
    for (const double today : {1999.0, 2021.0, 2021.1, 2026.9, 2031.0, 2050.0}) {
        scene::Timeline timeline = plain;
        timeline.today = today;
        Frame frame(1);
        Painter painter = frame.painter();
        const Rect rect{20, 30, 348, 200};
        paint_timeline(painter, timeline, rect);
        CHECK(frame.corners().Size > 0);
        check_within(frame, rect);
    }
}

TEST_CASE("timeline: its words keep within its width, and today's is left out beyond the years") {
    const auto lines_at = [](double today) {
        Node page{
            "", scene::Page{
                    "",
                    "p",
                    {{"main",
                      scene::Pane{.name = "内容",
                                  .box = {},
                                  .children = {{"t", scene::Timeline{.name = "线",
                                                                     .first_year = 2021,
                                                                     .last_year = 2030,
                                                                     .bars = {{"国家", 2021, 2031}},
                                                                     .today = today,
                                                                     .today_label = "今天"}}}}}}}};
        PlainFace face;
        const Placement placement =
            lay_out(page, 348, 800, Tokens(Theme::Light, TextSize::Standard), face);
        std::vector<std::string> words;
        for (const scene::Line& line : placement.elements.back().lines) {
            CHECK(line.x >= 0);
            CHECK(line.x + line.width <= 348);
            words.push_back(line.pieces.front().text);
        }
        return words;
    };
    const std::vector<std::string> during = lines_at(2030.99);
    CHECK(during.front() == "今天");
    CHECK(during.back() == "2030");
    CHECK(lines_at(2031.5).front() == "国家");
}
