// Layout: where the elements of a scene stand in the window.
#include "placed_nodes.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

using namespace zhixiao;
using namespace zhixiao::draw;
using namespace zhixiao::scene;

TEST_CASE("layout: edges are taken first and the rest is filled") {
    const Node whole = page({pane("rail", Dock::Left, 96, {}), pane("main", Dock::Fill, 0, {}),
                             pane("bar", Dock::Bottom, 68, {})});
    const Placement placement = placed(whole, 1280, 800);
    CHECK(at(placement, "rail").rect == Rect{0, 0, 96, 800});
    CHECK(at(placement, "main").rect == Rect{96, 0, 1184, 732});
    CHECK(at(placement, "bar").rect == Rect{96, 732, 1184, 68});
}

TEST_CASE("layout: elements keep the order of reading, parents before children") {
    const Node whole =
        page({pane("main", Dock::Fill, 0, {group("card", {}, {text("a", "甲"), text("b", "乙")})}),
              pane("bar", Dock::Bottom, 68, {})});
    std::vector<std::string> paths;
    const Placement placement = placed(whole);
    for (const Placed& element : placement.elements) {
        paths.push_back(element.path);
        CHECK(element.parent < static_cast<int>(paths.size()) - 1);
    }
    CHECK(paths ==
          std::vector<std::string>{"main", "main/card", "main/card/a", "main/card/b", "bar"});
}

TEST_CASE("layout: a column stacks with its gap and pads by its surface") {
    Box box;
    box.surface = Surface::Card;
    box.gap = 12;
    const Node whole = page(
        {pane("main", Dock::Fill, 0, {group("card", box, {text("a", "甲"), text("b", "乙")})})});
    const Placement placement = placed(whole);
    CHECK(at(placement, "main/card/a").rect == Rect{16, 16, 380, 28});
    CHECK(at(placement, "main/card/b").rect == Rect{16, 56, 380, 28});
    CHECK(at(placement, "main/card").rect.height == doctest::Approx(16 + 28 + 12 + 28 + 16));
}

TEST_CASE("layout: in a row the growing child takes what is left") {
    Box box;
    box.arrange = Arrange::Row;
    box.gap = 8;
    Node wide = text("wide", "甲");
    wide.grow = true;
    const Node whole =
        page({pane("main", Dock::Fill, 0, {group("row", box, {wide, button("go", "开始")})})});
    const Placement placement = placed(whole);
    const Rect go = at(placement, "main/row/go").rect;
    CHECK(go.right() == doctest::Approx(412));
    CHECK(at(placement, "main/row/wide").rect.width == doctest::Approx(412 - 8 - go.width));
}

TEST_CASE("layout: a row centres across, a baseline row stands on one line") {
    Box box;
    box.arrange = Arrange::Row;
    Node small{"small", Text{{{"小", Tone::Ink, false}}, TextStyle::Caption, Align::Start}};
    Node large{"large", Text{{{"14.3", Tone::Ink, false}}, TextStyle::Figure, Align::Start}};
    const Node centred = page({pane("main", Dock::Fill, 0, {group("row", box, {large, small})})});
    const Placement one = placed(centred);
    CHECK(at(one, "main/row/small").rect.y == doctest::Approx((56 - 22) / 2.0));
    box.arrange = Arrange::Baseline;
    const Node based = page({pane("main", Dock::Fill, 0, {group("row", box, {large, small})})});
    const Placement other = placed(based);
    const auto baseline = [&](const std::string& path, TextStyle style) {
        const Type type = tokens.type(style);
        const float ascent = type.size * 0.88F;
        const float descent = type.size * 0.24F;
        return at(other, path).rect.y + (type.line - ascent - descent) / 2 + ascent;
    };
    CHECK(baseline("main/row/small", TextStyle::Caption) ==
          doctest::Approx(baseline("main/row/large", TextStyle::Figure)));
}

TEST_CASE("layout: a row without room breaks the words beside a number, never the number") {
    Box box;
    box.arrange = Arrange::Baseline;
    box.gap = 8;
    Node figure{"figure", Text{{{"14.35", Tone::Ink, false}}, TextStyle::Figure, Align::Start}};
    const Node whole =
        page({pane("main", Dock::Fill, 0,
                   {group("row", box, {figure, text("unit", "每十万名活产婴儿，二〇二四年")})})});
    const Placement placement = placed(whole, 260, 400);
    CHECK(at(placement, "main/row/figure").lines.size() == 1);
    CHECK(at(placement, "main/row/unit").lines.size() > 1);
    CHECK(at(placement, "main/row/unit").rect.right() <= doctest::Approx(260));
}

TEST_CASE("layout: what does not fit a wrapping row goes on in the next line") {
    Box box;
    box.arrange = Arrange::Wrap;
    box.gap = 8;
    std::vector<Node> buttons;
    for (const char* key : {"a", "b", "c", "d", "e", "f"})
        buttons.push_back(button(key, "按钮按钮"));
    const Node whole = page({pane("main", Dock::Fill, 0, {group("row", box, buttons)})});
    const Placement placement = placed(whole);
    CHECK(at(placement, "main/row/a").rect.y == doctest::Approx(0));
    CHECK(at(placement, "main/row/f").rect.y > 48);
    for (const Placed& element : placement.elements)
        CHECK(element.rect.right() <= doctest::Approx(412));
}

TEST_CASE("layout: a grid has as many equal columns as fit, and rows of one height") {
    Box box;
    box.arrange = Arrange::Grid;
    box.gap = 12;
    box.column_min = 180;
    Box card;
    card.surface = Surface::Card;
    const Node whole =
        page({pane("main", Dock::Fill, 0,
                   {group("grid", box,
                          {group("a", card, {text("t", "短")}),
                           group("b", card, {text("t", "这一段话长得要写成两行三行才放得下")}),
                           group("c", card, {text("t", "短")})})})});
    const Placement placement = placed(whole);
    CHECK(at(placement, "main/grid/a").rect.width == doctest::Approx(200));
    CHECK(at(placement, "main/grid/b").rect.x == doctest::Approx(212));
    CHECK(at(placement, "main/grid/a").rect.height ==
          doctest::Approx(at(placement, "main/grid/b").rect.height));
    CHECK(at(placement, "main/grid/c").rect.y > at(placement, "main/grid/b").rect.height);
}

TEST_CASE("layout: a grid that needs two rows makes them even") {
    Box box;
    box.arrange = Arrange::Grid;
    box.column_min = 130;
    const Node whole =
        page({pane("main", Dock::Fill, 0,
                   {group("grid", box,
                          {text("a", "甲"), text("b", "乙"), text("c", "丙"), text("d", "丁")})})});
    const Placement placement = placed(whole);
    CHECK(at(placement, "main/grid/b").rect.x == doctest::Approx(206));
    CHECK(at(placement, "main/grid/c").rect.x == doctest::Approx(0));
    CHECK(at(placement, "main/grid/d").rect.y == at(placement, "main/grid/c").rect.y);
}

TEST_CASE("layout: a scrolling pane knows all there is to see, and what scrolls with it") {
    std::vector<Node> rows;
    for (int i = 0; i < 60; ++i)
        rows.push_back(text("row" + std::to_string(i), "一行"));
    const Node whole = page({pane("main", Dock::Fill, 0, rows)});
    const Placement placement = placed(whole);
    CHECK(at(placement, "main").rect.height == doctest::Approx(915));
    CHECK(at(placement, "main").content_height == doctest::Approx(60 * 28));
    CHECK(at(placement, "main/row59").scroller == 0);
    CHECK(at(placement, "main").scroller == -1);
}

TEST_CASE("layout: whatever is pressed is at least 48 px high, 60 in elder size") {
    const Node whole = page(
        {pane("main", Dock::Fill, 0,
              {button("primary", "开始"),
               {"chip", Button{"全国", Pressed{2}, ButtonLook::Chip, {}, true, true}},
               {"plain", Link{Place("#/"), "首页", LinkLook::Plain, {}, false, {}, {}}},
               {"icon", Link{Place("#/"), "返回", LinkLook::IconOnly, Icon::Back, false, {}, {}}},
               {"place", Link{Place("#/"), "中国", LinkLook::Chip, {}, true, {}, {}}},
               {"field", TextField{"姓名", "", InputId{"name"}, ""}}})});
    PlainFace face;
    for (const TextSize size : {TextSize::Standard, TextSize::Elder}) {
        const Tokens sized(Theme::Light, size);
        const Placement placement = lay_out(whole, 412, 915, sized, face);
        for (const char* path : {"main/primary", "main/chip", "main/plain", "main/icon",
                                 "main/place", "main/field#1"}) {
            CAPTURE(path);
            CHECK(at(placement, path).rect.height >= (size == TextSize::Elder ? 60 : 48));
            CHECK(at(placement, path).rect.width >= (size == TextSize::Elder ? 60 : 48));
        }
    }
}

TEST_CASE("layout: no paragraph has more than 38 characters a line") {
    std::string long_text;
    for (int i = 0; i < 200; ++i)
        long_text += "字";
    const Node whole = page({pane("main", Dock::Fill, 0, {text("t", long_text)})});
    const Placement placement = placed(whole, 1900, 900);
    for (const Line& line : at(placement, "main/t").lines)
        CHECK(line.width <= doctest::Approx(38 * 17));
}
