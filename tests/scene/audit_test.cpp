// Each fault the audit looks for is found, where it is.
#include "scene/audit.h"

#include "samples.h"

#include <doctest/doctest.h>

namespace zhixiao::scene {
namespace {

// Returns "path: what" of every problem, one per line.
std::string faults_of(const Node& root) {
    std::string lines;
    for (const Problem& problem : audit(root))
        lines += problem.where + ": " + problem.what + "\n";
    return lines;
}

Cell cell(std::string words) { return {.text = std::move(words)}; }

Node chart_of(std::vector<ChartPoint> points) {
    return {"chart", Chart{.name = "图",
                           .first_year = 2020,
                           .last_year = 2030,
                           .points = std::move(points),
                           .derived_label = ""}};
}

} // namespace

TEST_CASE("audit: a page in order has no faults") {
    CHECK(faults_of(page({heading("more", 2, "更多"), text("words", "看看")})) == "");
}

TEST_CASE("audit: there is exactly one heading 1") {
    CHECK(faults_of(page({heading("again", 1, "又一个")})) == ": the page has 2 headings 1\n");
}

TEST_CASE("audit: no level of headings is left out") {
    CHECK(faults_of(page({heading("deep", 3, "深")})) ==
          "main/deep: heading 3 follows heading 1\n");
}

TEST_CASE("audit: what has no name or no words is found") {
    CHECK(faults_of(page({button("go", "")})) == "main/go: the name is empty\n");
    CHECK(faults_of(page({text("words", "")})) == "main/words: the text is empty\n");
    CHECK(faults_of(page({{"pill", Pill{}}})) == "main/pill: the name is empty\n");
}

TEST_CASE("audit: keys are unique among siblings and hold no slash") {
    CHECK(faults_of(page({text("same", "一"), text("same", "二")})) ==
          "main/same: two siblings have this key\n");
    CHECK(faults_of(page({text("a/b", "一")})) == "main/a/b: the key is empty or holds a '/'\n");
}

TEST_CASE("audit: a control does not stand inside a link") {
    CHECK(faults_of(page({content_link("more", {group("in", {button("go", "走")})})})) ==
          "main/more/in/go: a control inside a link\n");
}

TEST_CASE("audit: panes stand in the page, and nothing else does") {
    const Node pane{"inner", Pane{.name = "里面", .box = {}, .children = {}}};
    CHECK(faults_of(page({pane})) == "main/inner: a Pane outside the Page\n");
    Node bare = page({});
    std::get<Page>(bare.is).children.push_back(text("loose", "看看"));
    CHECK(faults_of(bare) == "loose: not a Pane, but in the Page\n");
}

TEST_CASE("audit: the root is a page") {
    const std::string faults = faults_of(group("", {heading("title", 1, "标题")}));
    CHECK(faults == ": the root is not a Page\n");
}

TEST_CASE("audit: a list holds items only") {
    const Node list{"list", Group{GroupRole::List, "单子", {}, {text("words", "看看")}}};
    CHECK(faults_of(page({list})) == "main/list: \"words\" of the list is no Item\n");
}

TEST_CASE("audit: the rows of a table are equally long, and no cell is empty") {
    const Node ragged{"table", Table{"表", {}, {{cell("一"), cell("二")}, {cell("三")}}}};
    CHECK(faults_of(page({ragged})) == "main/table: the rows differ in length\n");
    const Node hollow{"table", Table{"表", {}, {{cell("一")}, {cell("")}}}};
    CHECK(faults_of(page({hollow})) == "main/table: a cell is empty\n");
    const Node widths{"table", Table{"表", {1, 2}, {{cell("一")}, {cell("二")}}}};
    CHECK(faults_of(page({widths})) == "main/table: the widths are not as many as the columns\n");
}

TEST_CASE("audit: a wheel has slices") {
    const Node wheel{"wheel", Wheel{.name = "转盘", .slices = {}, .centres = {}}};
    CHECK(faults_of(page({wheel})) == "main/wheel: the wheel has no slices\n");
}

TEST_CASE("audit: the points of a chart rise by year within the years shown") {
    CHECK(faults_of(page({chart_of({})})) == "main/chart: the chart has no points\n");
    CHECK(faults_of(page({chart_of({{2022, 1, "1"}, {2021, 2, "2"}})})) ==
          "main/chart: the points are not by rising year\n");
    CHECK(faults_of(page({chart_of({{2019, 1, "1"}})})) ==
          "main/chart: a point lies outside the years shown\n");
}

TEST_CASE("audit: a slider has words, ends apart, and a value between them") {
    const Slider good{
        .name = "每年降多少", .reading = "每年降 0.5", .value = 0.5, .input = InputId{"speed"}};
    const auto faults_with = [&](auto change) {
        Slider slider = good;
        change(slider);
        return faults_of(page({{"speed", slider}}));
    };
    CHECK(faults_with([](Slider&) {}) == "");
    CHECK(faults_with([](Slider& slider) { slider.name = ""; }) ==
          "main/speed: the name is empty\n");
    CHECK(faults_with([](Slider& slider) { slider.reading = ""; }) ==
          "main/speed: the value is not put into words\n");
    CHECK(faults_with([](Slider& slider) { slider.input = InputId{""}; }) ==
          "main/speed: the input has no id\n");
    CHECK(faults_with([](Slider& slider) { slider.value = 1.5; }) ==
          "main/speed: the value lies beyond the ends\n");
    CHECK(faults_with([](Slider& slider) { slider.step = 0; }) ==
          "main/speed: nothing to slide over\n");
    CHECK(faults_with([](Slider& slider) {
              slider.marks = {{-1, "至少"}};
          }) == "main/speed: a mark lies beyond the ends\n");
    CHECK(faults_of(page({content_link("more", {{"speed", good}})})) ==
          "main/more/speed: a control inside a link\n");
}

TEST_CASE("audit: a meter has a name") {
    CHECK(faults_of(page({{"bar", Meter{}}})) == "main/bar: the name is empty\n");
}

TEST_CASE("audit: a diagram has named boxes by layer, and ties between neighbours") {
    const Diagram good{.name = "谁来做",
                       .boxes = {{.label = "政府"},
                                 {.label = "妇儿工委", .layer = 1},
                                 {.label = "部门", .layer = 2}},
                       .ties = {{0, 1}, {1, 2}}};
    const auto faults_with = [&](auto change) {
        Diagram diagram = good;
        change(diagram);
        return faults_of(page({{"who", diagram}}));
    };
    CHECK(faults_with([](Diagram&) {}) == "");
    CHECK(faults_with([](Diagram& diagram) { diagram.boxes[1].label = ""; }) ==
          "main/who: the name is empty\n");
    CHECK(faults_with([](Diagram& diagram) {
              diagram.ties[1] = {1, 3};
          }) == "main/who: a tie does not join two boxes\n");
    CHECK(faults_with([](Diagram& diagram) {
              diagram.ties[1] = {0, 2};
          }) == "main/who: a tie goes up, or passes a layer by\n");
    CHECK(faults_with([](Diagram& diagram) {
              diagram.ties = {};
              diagram.boxes[2].layer = 0;
          }) == "main/who: the boxes are not by layer\n");
    CHECK(faults_with([](Diagram& diagram) { diagram.shape = DiagramShape::Ring; }) ==
          "main/who: ties in a diagram that has its own\n");
    CHECK(faults_with([](Diagram& diagram) {
              diagram.ties = {};
              diagram.boxes = {};
          }) == "main/who: the diagram has no boxes\n");
    CHECK(faults_of(page({content_link("more", {{"who", good}})})) ==
          "main/more/who: a control inside a link\n");
}

TEST_CASE("audit: a timeline's bars lie in its years, and their marks on them") {
    const Timeline good{.name = "时间表",
                        .first_year = 2021,
                        .last_year = 2030,
                        .bars = {{"两纲", 2021, 2031, Tone::Brand, {{2021.5, "1"}}}}};
    const auto faults_with = [&](auto change) {
        Timeline timeline = good;
        change(timeline);
        return faults_of(page({{"years", timeline}}));
    };
    CHECK(faults_with([](Timeline&) {}) == "");
    CHECK(faults_with([](Timeline& timeline) { timeline.bars = {}; }) ==
          "main/years: the timeline shows no time\n");
    CHECK(faults_with([](Timeline& timeline) { timeline.bars[0].to = 2032; }) ==
          "main/years: a bar lies outside the years shown\n");
    CHECK(faults_with([](Timeline& timeline) { timeline.bars[0].marks[0].at = 2020; }) ==
          "main/years: a mark lies outside its bar\n");
}

TEST_CASE("audit: intervals hold their points, paths and projections lead on") {
    CHECK(faults_of(page({chart_of({{2021, 2, "2", false, 2.5}})})) ==
          "main/chart: a point lies outside its interval\n");
    Node chart = chart_of({{2021, 2, "2"}});
    std::get<Chart>(chart.is).path = {{2025, 3}, {2025, 4}, {2024, 5}};
    CHECK(faults_of(page({chart})) == "main/chart: the path goes back in time\n");
    std::get<Chart>(chart.is).path = {};
    std::get<Chart>(chart.is).projection = ChartProjection{2021, 3, ""};
    CHECK(faults_of(page({chart})) == "main/chart: the projection does not lead on\n");
}

TEST_CASE("audit: what is to be written by hand has a name and room") {
    CHECK(faults_of(page({{"why", Blank{"原因", 3}}})) == "");
    CHECK(faults_of(page({{"why", Blank{"", 0}}})) ==
          "main/why: the name is empty\nmain/why: 0 lines to write on\n");
}

TEST_CASE("audit: the band of a track ends beyond where it begins") {
    Track track{.name = "走完一半", .start = "2020", .end = "2030"};
    track.until = 1;
    CHECK(faults_of(page({{"track", track}})) == "main/track: the band ends where it begins\n");
}

} // namespace zhixiao::scene
