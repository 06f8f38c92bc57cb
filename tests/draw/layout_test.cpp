// Layout: where the elements of a scene stand in the window.
#include "draw/layout.h"

#include "plain_face.h"
#include "pressed.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

using namespace zhixiao;
using namespace zhixiao::draw;
using namespace zhixiao::scene;

namespace {

const Tokens tokens(Theme::Light, TextSize::Standard);

Node text(const std::string& key, const std::string& words) {
    return {key, Text{{{words, Tone::Ink, false}}, TextStyle::Body, Align::Start}};
}

Node group(const std::string& key, const Box& box, std::vector<Node> children) {
    return {key, Group{GroupRole::Plain, "", box, std::move(children)}};
}

Node button(const std::string& key, const std::string& name) {
    return {key, Button{name, Pressed{1}, ButtonLook::Primary, {}, {}, true}};
}

Node pane(const std::string& key, Dock dock, float extent, std::vector<Node> children) {
    return {key, Pane{key, Landmark::Region, dock, extent, dock == Dock::Fill, {}, children}};
}

Node page(std::vector<Node> panes) { return {"page", Page{"标题", "page", std::move(panes)}}; }

const Placed& at(const Placement& placement, const std::string& path) {
    for (const Placed& element : placement.elements)
        if (element.path == path)
            return element;
    FAIL("no element at " << path);
    return placement.elements.front();
}

Placement placed(const Node& whole, float width = 412, float height = 915) {
    PlainFace face;
    return lay_out(whole, width, height, tokens, face);
}

} // namespace

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

TEST_CASE("layout: a table's cells fill its width and its rows line up") {
    Table table{"表", {}, {}};
    for (int r = 0; r < 3; ++r)
        table.rows.push_back({Cell{"年份", r > 0, Align::Start, Tone::Ink, false, {}, Tone::Ink},
                              Cell{"14.3", false, Align::End, Tone::Ink, true, {}, Tone::Ink}});
    const Node whole = page({pane("main", Dock::Fill, 0, {{"table", table}})});
    const Placement placement = placed(whole);
    for (int r = 0; r < 3; ++r) {
        const std::string row = "main/table#" + std::to_string(r);
        CHECK(at(placement, row + ".0").rect.x == doctest::Approx(0));
        CHECK(at(placement, row + ".1").rect.right() == doctest::Approx(412));
        CHECK(at(placement, row + ".0").rect.right() ==
              doctest::Approx(at(placement, row + ".1").rect.x));
        CHECK(at(placement, row + ".0").rect.height == at(placement, row).rect.height);
    }
}

TEST_CASE("layout: where a table is too narrow, narrow columns keep what they need") {
    const auto cell = [](const std::string& words) {
        return Cell{words, false, Align::Start, Tone::Ink, false, {}, Tone::Ink};
    };
    const Table table{
        "表", {}, {{cell("年"), cell("来自国家统计局的很长很长的一段说明文字，放不下一行")}}};
    const Node whole = page({pane("main", Dock::Fill, 0, {{"table", table}})});
    const Placement placement = placed(whole, 200, 400);
    CHECK(at(placement, "main/table#0.0").rect.width == doctest::Approx(14 + 16));
    CHECK(at(placement, "main/table#0.1").rect.right() == doctest::Approx(200));
    CHECK(at(placement, "main/table#0.1").lines.size() > 1);
}

TEST_CASE("layout: the slices of a wheel are elements with their own outline") {
    Wheel wheel{"转盘", 256, {}, {}};
    for (const char* label : {"健康", "教育", "法律"})
        wheel.slices.push_back({label, label, Tone::Women, Place("#/"), {}, false});
    const Node whole = page({pane("main", Dock::Fill, 0, {{"wheel", wheel}})});
    const Placement placement = placed(whole);
    const Rect round = at(placement, "main/wheel").rect;
    CHECK(round == Rect{78, 0, 256, 256});
    for (const char* path : {"main/wheel#0", "main/wheel#1", "main/wheel#2"}) {
        const Placed& slice = at(placement, path);
        CHECK(slice.outline.size() > 4);
        CHECK(slice.rect.x >= round.x);
        CHECK(slice.rect.bottom() <= doctest::Approx(round.bottom()));
        for (const Point& point : slice.outline) {
            CHECK(point.x <= slice.rect.width + 0.01F);
            CHECK(point.y <= slice.rect.height + 0.01F);
        }
    }
}

TEST_CASE("layout: a window without room breaks nothing") {
    const Node whole = page({pane("main", Dock::Fill, 0,
                                  {group("card", {}, {text("t", "一段文字"), button("b", "按")}),
                                   {"chart", Chart{"图", 2020, 2030, {}, {}, 0, ""}}})});
    for (const float width : {0.0F, 1.0F, 30.0F})
        CHECK(placed(whole, width, width).elements.size() == 5);
}

TEST_CASE("layout: a link in a table fills its cell, and its row is high enough to press") {
    Table table{.name = "账本",
                .widths = {},
                .rows = {{{.text = "部门"}, {.text = "项"}}, {{.text = "教育局"}, {.text = "3"}}}};
    table.rows[1][0].to = Place("#/about");
    const Node whole = page({pane("main", Dock::Fill, 0, {{"t", table}})});
    const Placement placement = placed(whole);
    const Placed& cell = at(placement, "main/t#1.0");
    const Placed& link = at(placement, "main/t#1.0/link");
    CHECK(link.rect == cell.rect);
    CHECK(link.rect.height >= 48);
    CHECK(cell.lines.empty());
    CHECK(link.lines.size() == 1);
}

TEST_CASE("layout: the way out stays where it is, however many lines the title beside it takes") {
    Box row;
    row.arrange = Arrange::Row;
    row.gap = 8;
    row.pad_x = 8;
    const auto leave_beside = [&](const std::string& title) {
        Node words{"title", Heading{1, title, TextStyle::Title, Tone::Ink}, true};
        Node leave{"leave", Button{"快速离开", Pressed{3}, ButtonLook::Leave, {}, {}, true}};
        const Node whole =
            page({{"top", Pane{"页首",
                               Landmark::Banner,
                               Dock::Top,
                               64,
                               false,
                               row,
                               {std::move(words), std::move(leave), group("end", {}, {})}}}});
        const Placement placement = placed(whole);
        return std::pair(at(placement, "top/leave").rect, at(placement, "top").rect.height);
    };
    const auto [beside_one_line, low] = leave_beside("甲");
    const auto [beside_many, high] =
        leave_beside("甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁");
    CHECK(low == 64);
    CHECK(high > 64);
    CHECK(beside_many == beside_one_line);
    CHECK(beside_one_line.y == 8);
    CHECK(beside_one_line.right() == 412 - 16);
}

TEST_CASE("layout: room to write grows with its lines") {
    const Node whole = page(
        {pane("main", Dock::Fill, 0, {{"one", Blank{"编号", 1}}, {"three", Blank{"原因", 3}}})});
    const Placement placement = placed(whole);
    const float one = at(placement, "main/one").rect.height;
    CHECK(at(placement, "main/three").rect.height == one + 2 * tokens.type(TextStyle::Body).line);
}
