// A scene as text: one line per node, with what differs from the defaults.
#include "scene/dump.h"

#include "samples.h"

#include <doctest/doctest.h>

namespace zhixiao::scene {

TEST_CASE("dump: a page reads like the page") {
    const Node table{"years", Table{"逐年",
                                    {},
                                    {{{.text = "年份"}, {.text = "数值"}},
                                     {{.text = "2024", .mark = Mark::Ring}, {.text = "14.3"}}}}};
    CHECK(dump(page({text("words", "看看"), button("go", "走", false), table,
                     content_link("more", {text("words", "更多")})})) ==
          R"(page "标题" name #/
  main: pane main "主要内容" fill
    title: heading 1 "标题" heading
    words: text "看看"
    go: button primary "走" disabled
    years: table "逐年"
       | 年份 | 数值 |
       | <ring> 2024 | 14.3 |
    more: link content -> #/about
      words: text "更多"
)");
}

TEST_CASE("dump: a chart has its points, hollow ones and those apart too, and its zone") {
    const Node chart{"chart", Chart{.name = "图",
                                    .first_year = 2020,
                                    .last_year = 2030,
                                    .points = {{2020, 16.9, "16.9"},
                                               {2023, 15.1, "15.1", true},
                                               {2024, 3, "3", false, {}, {}, true}},
                                    .zone = ChartZone{std::nullopt, 12, "目标 12 以下"},
                                    .derived_label = "反推"}};
    CHECK(dump(chart) == R"(chart: chart "图" 2020-2030 decimals 0 "反推"
   * 2020 16.9
   * 2023 15.1 hollow
   * 2024 3 apart
   zone to 12 "目标 12 以下"
)");
}

TEST_CASE("dump: a chart has its path, where it leads, and intervals") {
    const Node chart{"chart", Chart{.name = "图",
                                    .first_year = 2020,
                                    .last_year = 2030,
                                    .points = {{2020, 16.9, "16.9", true, 15.5, 18}},
                                    .derived_label = "",
                                    .path = {{2020, 16.9}, {2030, 12}},
                                    .projection = ChartProjection{2027.5, 12, "约 2028 年"},
                                    .path_label = "应走路线",
                                    .projection_label = "照现速"}};
    CHECK(dump(chart) == R"(chart: chart "图" 2020-2030 decimals 0
   * 2020 16.9 from 15.5 to 18 hollow
   path 2020 16.9, 2030 12 "应走路线"
   projection 2027.5 12 "约 2028 年" "照现速"
)");
}

TEST_CASE("dump: a diagram has its boxes by index, where they lead, and its ties") {
    const Node layers{
        "who",
        Diagram{.name = "谁来做",
                .boxes = {{.label = "政府", .to = Place("#/mechanism/government")},
                          {.label = "妇儿工委", .about = "协调", .layer = 1, .selected = true}},
                .ties = {{0, 1}}}};
    CHECK(dump(layers) == R"(who: diagram layers "谁来做"
   0 in 0: 政府 -> #/mechanism/government brand
   1 in 1: 妇儿工委 (协调) brand selected
   0 -> 1
)");
    const Node star{"help", Diagram{.name = "谁来帮我",
                                    .shape = DiagramShape::Star,
                                    .boxes = {{.label = "公安"}},
                                    .centre = "我"}};
    CHECK(dump(star) == R"(help: diagram star "谁来帮我" around "我" women
   0: 公安 brand
)");
}

TEST_CASE("dump: a timeline has its bars with their marks, and today") {
    const Node line{"years", Timeline{.name = "时间表",
                                      .first_year = 2021,
                                      .last_year = 2030,
                                      .bars = {{"两纲", 2021, 2031, Tone::Brand, {{2021.5, "1"}}}},
                                      .today = 2026.5,
                                      .today_label = "今天"}};
    CHECK(dump(line) == R"(years: timeline "时间表" 2021-2030
   = "两纲" 2021 to 2031 brand, 1 at 2021.5
   today 2026.5 "今天"
)");
}

TEST_CASE("dump: a meter has its share, a slider its value, ends and marks") {
    CHECK(dump({"bar", Meter{"走完的差距 53%", 0.53, Tone::Good}}) ==
          "bar: meter \"走完的差距 53%\" 0.53 good\n");
    const Node slider{"speed", Slider{.name = "每年降多少",
                                      .reading = "每年降 0.50",
                                      .value = 0.5,
                                      .step = 0.01,
                                      .input = InputId{"speed"},
                                      .marks = {{0.38, "至少 0.38", Tone::Ink}},
                                      .start = "0",
                                      .end = "1.0"}};
    CHECK(dump(slider) ==
          R"(speed: slider "每年降多少" input speed 0.5 of 0 to 1 by 0.01 "每年降 0.50"
   ! 0.38 至少 0.38
   0 .. 1.0
)");
}

} // namespace zhixiao::scene
