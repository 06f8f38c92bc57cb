// A scene as text: one line a node, with what differs from the ordinary.
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

TEST_CASE("dump: a chart tells its points, hollow ones too, and its zone") {
    const Node chart{"chart", Chart{.name = "图",
                                    .first_year = 2020,
                                    .last_year = 2030,
                                    .points = {{2020, 16.9, "16.9"}, {2023, 15.1, "15.1", true}},
                                    .zone = ChartZone{std::nullopt, 12, "目标 12 以下"},
                                    .derived_label = "反推"}};
    CHECK(dump(chart) == R"(chart: chart "图" 2020-2030 decimals 0 "反推"
   * 2020 16.9
   * 2023 15.1 hollow
   zone to 12 "目标 12 以下"
)");
}

} // namespace zhixiao::scene
