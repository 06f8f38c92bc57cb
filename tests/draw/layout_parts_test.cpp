// Layout of what has parts: tables, wheels, room to write; and windows without room.
#include "placed_nodes.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

using namespace zhixiao;
using namespace zhixiao::draw;
using namespace zhixiao::scene;

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

TEST_CASE(
    "layout: the button to leave stays where it is, however many lines the title beside it takes") {
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
