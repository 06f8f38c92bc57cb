// The geometry of diagrams: boxes within their width and apart, lines from box to box.
#include "draw/diagram.h"

#include "draw/layout.h"
#include "frame.h"
#include "plain_face.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace zhixiao;
using namespace zhixiao::draw;
using scene::Diagram;
using scene::DiagramShape;
using scene::Node;
using scene::Placed;
using scene::Placement;
using scene::Rect;

namespace {

Diagram diagram_of(DiagramShape shape, int boxes) {
    Diagram diagram{.name = "图", .shape = shape, .boxes = {}};
    for (int i = 0; i < boxes; ++i)
        diagram.boxes.push_back(
            {.label = "目标分解", .about = "分到各家", .to = Place("#/mechanism")});
    return diagram;
}

Diagram layers() {
    Diagram diagram = diagram_of(DiagramShape::Layers, 6);
    const int layer[] = {0, 0, 1, 2, 2, 2};
    for (std::size_t i = 0; i < 6; ++i)
        diagram.boxes[i].layer = layer[i];
    diagram.ties = {{0, 1}, {1, 2}, {2, 3}, {2, 4}, {2, 5, false}};
    return diagram;
}

struct Shown {
    Node page;
    Placement placement;
};

// Lays out the diagram alone in a window of this width.
Shown shown(Diagram diagram, float width, TextSize size = TextSize::Standard) {
    Shown result;
    result.page = {"",
                   scene::Page{"",
                               "p",
                               {{"main", scene::Pane{.name = "内容",
                                                     .landmark = scene::Landmark::Main,
                                                     .box = {},
                                                     .children = {{"d", std::move(diagram)}}}}}}};
    PlainFace face;
    result.placement = lay_out(result.page, width, 2000, Tokens(Theme::Light, size), face);
    return result;
}

std::vector<Rect> boxes_of(const Placement& placement) {
    std::vector<Rect> boxes;
    for (const Placed& element : placement.elements)
        if (std::holds_alternative<Diagram>(element.node->is) && element.part.row >= 0 &&
            element.part.cell < 0)
            boxes.push_back(element.rect);
    return boxes;
}

bool overlap(const Rect& one, const Rect& other) {
    return one.x < other.right() && other.x < one.right() && one.y < other.bottom() &&
           other.y < one.bottom();
}

void check_apart_and_within(const Placement& placement, float width) {
    const std::vector<Rect> boxes = boxes_of(placement);
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        CHECK(boxes[i].x >= -0.01F);
        CHECK(boxes[i].right() <= width + 0.01F);
        for (std::size_t j = i + 1; j < boxes.size(); ++j)
            CHECK_FALSE(overlap(boxes[i], boxes[j]));
    }
}

void check_pressable(const Placement& placement) {
    for (const Placed& element : placement.elements)
        if (element.part.cell == 0)
            CHECK(element.rect.height >= 48);
}

Rect whole_of(const Placement& placement) {
    for (const Placed& element : placement.elements)
        if (element.path == "main/d")
            return element.rect;
    return {};
}

TEST_CASE("diagram: a star of many boxes stands in rows, lower than all around, and none touch") {
    for (const std::size_t count : {5, 8, 9, 10, 12}) {
        INFO(count);
        const std::vector<Size> sizes(count, Size{78, 42});
        const Size centre{52, 52};
        const DiagramPlan star = plan_star(sizes, centre, 346, {16, 28});
        CHECK(star.height <= plan_around(sizes, centre, 346, {16, 28}).height);
        REQUIRE(star.boxes.size() == count);
        for (std::size_t i = 0; i < count; ++i) {
            const scene::Rect& box = star.boxes[i];
            CHECK(box.x >= 0);
            CHECK(box.right() <= 346);
            CHECK(box.bottom() <= star.height + 0.01F);
            for (std::size_t other = 0; other < i; ++other) {
                const scene::Rect& that = star.boxes[other];
                const bool apart = box.right() <= that.x || that.right() <= box.x ||
                                   box.bottom() <= that.y || that.bottom() <= box.y;
                CHECK(apart);
            }
        }
    }
}

} // namespace

TEST_CASE("diagram: boxes stand apart and within, in every shape, size and width") {
    for (const float width : {240.0F, 280.0F, 348.0F, 520.0F, 900.0F})
        for (const TextSize size : {TextSize::Standard, TextSize::Elder})
            for (const int count : {1, 2, 3, 5, 6, 8}) {
                CAPTURE(width);
                CAPTURE(count);
                for (const DiagramShape shape : {DiagramShape::Ring, DiagramShape::Star}) {
                    Diagram diagram = diagram_of(shape, count);
                    diagram.centre = "我";
                    const Shown page = shown(diagram, width, size);
                    check_apart_and_within(page.placement, width);
                    check_pressable(page.placement);
                }
                check_apart_and_within(shown(layers(), width, size).placement, width);
            }
}

TEST_CASE("diagram: words keep within their box") {
    for (const float width : {240.0F, 348.0F, 900.0F})
        for (const Diagram& diagram : {layers(), diagram_of(DiagramShape::Ring, 6)}) {
            const Shown page = shown(diagram, width, TextSize::Elder);
            for (const Placed& element : page.placement.elements)
                for (const scene::Line& line : element.lines) {
                    CHECK(line.x >= 0);
                    CHECK(line.x + line.width <= element.rect.width + 0.01F);
                    CHECK(line.y >= 0);
                    CHECK(line.y + line.height <= element.rect.height + 0.01F);
                }
        }
}

TEST_CASE("diagram: layers stand one below the other, their boxes in a row of one height") {
    const std::vector<Rect> boxes = boxes_of(shown(layers(), 348).placement);
    REQUIRE(boxes.size() == 6);
    CHECK(boxes[0].y == boxes[1].y);
    CHECK(boxes[2].y > boxes[1].bottom());
    CHECK(boxes[3].y > boxes[2].bottom());
    CHECK(boxes[3].y == boxes[5].y);
    CHECK(boxes[2].x + boxes[2].width / 2 == doctest::Approx(174));
}

TEST_CASE("diagram: a ring begins at 12 o'clock and goes clockwise") {
    const std::vector<Rect> boxes =
        boxes_of(shown(diagram_of(DiagramShape::Ring, 6), 348).placement);
    REQUIRE(boxes.size() == 6);
    CHECK(boxes[0].x + boxes[0].width / 2 == doctest::Approx(174));
    CHECK(boxes[1].x > 174);
    CHECK(boxes[2].x > 174);
    CHECK(boxes[2].y > boxes[1].y);
    CHECK(boxes[3].y > boxes[2].y);
    CHECK(boxes[4].right() < 174);
    CHECK(boxes[5].y < boxes[4].y);
}

TEST_CASE("diagram: without room for two boxes side by side a ring is a column, in order") {
    const std::vector<Rect> boxes =
        boxes_of(shown(diagram_of(DiagramShape::Ring, 6), 150).placement);
    for (std::size_t i = 1; i < boxes.size(); ++i)
        CHECK(boxes[i].y >= boxes[i - 1].bottom() + 20);
}

TEST_CASE("diagram: the middle of a star comes first and stands amid its boxes") {
    Diagram star = diagram_of(DiagramShape::Star, 5);
    star.centre = "我";
    const Shown page = shown(star, 348);
    std::vector<std::string> paths;
    for (const Placed& element : page.placement.elements)
        if (std::holds_alternative<Diagram>(element.node->is))
            paths.push_back(element.path);
    CHECK(paths == std::vector<std::string>{"main/d", "main/d#5", "main/d#0", "main/d#0.0",
                                            "main/d#1", "main/d#1.0", "main/d#2", "main/d#2.0",
                                            "main/d#3", "main/d#3.0", "main/d#4", "main/d#4.0"});
    const Rect middle = boxes_of(page.placement).front();
    CHECK(middle.width == middle.height);
    CHECK(middle.x + middle.width / 2 == doctest::Approx(174));
}

TEST_CASE("diagram: a box that leads nowhere is an item without a link") {
    Diagram diagram = diagram_of(DiagramShape::Layers, 1);
    diagram.boxes[0].to.reset();
    const Shown page = shown(diagram, 348);
    const Placed& last = page.placement.elements.back();
    CHECK(last.path == "main/d#0");
    CHECK(last.lines.size() == 2);
}

TEST_CASE("diagram: lines run from box to box and end outside them") {
    DiagramPlan plan;
    plan.boxes = {{0, 0, 100, 50},  {140, 0, 100, 50},  {0, 80, 100, 50},
                  {0, 160, 60, 50}, {100, 160, 60, 50}, {180, 160, 60, 50}};
    const Diagram diagram = layers();
    const std::vector<DiagramLine> lines = diagram_lines(diagram, plan);
    REQUIRE(lines.size() == 5);
    CHECK(lines[0].points.front().x == doctest::Approx(103));
    CHECK(lines[0].points.back().x == doctest::Approx(137));
    CHECK(lines[1].points.front().y == 50);
    CHECK(lines[1].points.back().y == doctest::Approx(77));
    CHECK(lines[1].arrow);
    CHECK_FALSE(lines[4].arrow);
    for (const DiagramLine& line : lines)
        for (const Rect& box : plan.boxes)
            CHECK_FALSE(
                overlap({line.points.back().x - 0.5F, line.points.back().y - 0.5F, 1, 1}, box));
}

TEST_CASE("diagram: a ring's lines lie between its boxes and follow one another") {
    const std::vector<Size> sizes(6, {100, 56});
    const DiagramPlan plan = plan_around(sizes, {}, 348, {16, 28});
    const std::vector<DiagramLine> lines = diagram_lines(diagram_of(DiagramShape::Ring, 6), plan);
    REQUIRE(lines.size() == 6);
    for (const DiagramLine& line : lines) {
        CHECK(line.arrow);
        CHECK(line.points.size() >= 2);
        for (const scene::Point& point : line.points)
            for (const Rect& box : plan.boxes)
                CHECK_FALSE(overlap({point.x, point.y, 0.01F, 0.01F}, box));
    }
}

TEST_CASE("diagram: what is painted keeps within it") {
    for (const DiagramShape shape : {DiagramShape::Ring, DiagramShape::Star}) {
        Diagram diagram = diagram_of(shape, 6);
        diagram.centre = "我";
        diagram.boxes[2].selected = true;
        Shown page = shown(diagram, 348);
        Frame frame(2.625F);
        Painter painter = frame.painter();
        const Rect whole = whole_of(page.placement);
        for (const DiagramLine& line : diagram_lines(diagram, [&] {
                 DiagramPlan plan;
                 plan.boxes = boxes_of(page.placement);
                 plan.centre = plan.boxes.front();
                 plan.boxes.erase(plan.boxes.begin());
                 return plan;
             }()))
            painter.polyline(line.points, frame.tokens().line, 1.5F, false);
        check_within(frame, whole);
    }
}
