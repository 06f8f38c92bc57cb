// Controls of the rights pages: their sizes, and what is painted of them.
#include "draw/layout.h"
#include "draw/paint.h"

#include "frame.h"
#include "plain_face.h"
#include "pressed.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace zhixiao;
using namespace zhixiao::draw;
using namespace zhixiao::scene;

namespace {

Node link(const std::string& key, LinkLook look, const std::string& name,
          std::optional<Icon> icon = Icon::Phone) {
    return {key, Link{.to = Place("#/"),
                      .name = name,
                      .look = look,
                      .icon = icon,
                      .box = {},
                      .children = {}}};
}

Node button(const std::string& key, ButtonLook look, const std::string& name, bool on = false) {
    return {key,
            Button{.name = name,
                   .press = Pressed{1},
                   .look = look,
                   .pressed = look == ButtonLook::Tick ? std::optional<bool>(on) : std::nullopt}};
}

Node answer(const std::string& key, const std::string& name, bool on = false) {
    return {key, Button{.name = name,
                        .press = Pressed{1},
                        .look = ButtonLook::Choice,
                        .pressed = on,
                        .mark = Mark::HalfDot}};
}

Node grid(float column_min, std::vector<Node> children) {
    return {"grid", Group{.name = "",
                          .box = {.arrange = Arrange::Grid, .gap = 12, .column_min = column_min},
                          .children = std::move(children)}};
}

Node item(const std::string& key, Node child) {
    return {key,
            Group{.role = GroupRole::Item, .name = "", .box = {}, .children = {std::move(child)}}};
}

Node page(std::vector<Node> children) {
    return {"",
            Page{"",
                 "p",
                 {{"main",
                   Pane{"内容", Landmark::Main, Dock::Fill, 0, true, {}, std::move(children)}}}}};
}

const Placed& at(const Placement& placement, const std::string& path) {
    for (const Placed& element : placement.elements)
        if (element.path == path)
            return element;
    FAIL("no element at " << path);
    return placement.elements.front();
}

Placement placed(const Node& whole, float width = 412, TextSize size = TextSize::Standard) {
    PlainFace face;
    return lay_out(whole, width, 915, Tokens(Theme::Light, size), face);
}

// Checks that every line lies within its element, with equal room on both sides.
void check_in_the_middle(const Placed& element) {
    for (const Line& line : element.lines) {
        CHECK(line.x >= 0);
        CHECK(line.x + line.width / 2 == doctest::Approx(element.rect.width / 2));
        CHECK(line.y + line.height <= element.rect.height);
    }
}

} // namespace

TEST_CASE("layout: a tile is at least 96 px high, its name in the middle beneath the icon") {
    const Node whole =
        page({grid(96, {link("a", LinkLook::Tile, "家暴"), link("b", LinkLook::Tile, "性骚扰"),
                        link("c", LinkLook::Tile, "欺凌")})});
    const Placement placement = placed(whole);
    const Placed& tile = at(placement, "main/grid/a");
    CHECK(tile.rect.height == 96);
    CHECK(tile.rect.width == doctest::Approx((412 - 24) / 3.0F));
    check_in_the_middle(tile);
    CHECK(tile.lines.front().y == (96 - 28 - 8 - 28) / 2.0F + 28 + 8);
}

TEST_CASE("layout: a long name of a tile is broken evenly, and its whole row grows with it") {
    const Node whole = page({grid(96, {item("a", link("tile", LinkLook::Tile, "家暴")),
                                       item("b", link("tile", LinkLook::Tile, "工作单位的性骚扰")),
                                       item("c", link("tile", LinkLook::Tile, "欺凌"))})});
    for (const TextSize size : {TextSize::Standard, TextSize::Elder}) {
        const Placement placement = placed(whole, 412, size);
        const Placed& long_one = at(placement, "main/grid/b/tile");
        const Placed& short_one = at(placement, "main/grid/a/tile");
        REQUIRE(long_one.lines.size() == 2);
        CHECK(long_one.lines[0].width == long_one.lines[1].width);
        CHECK(short_one.rect.height == long_one.rect.height);
        CHECK(at(placement, "main/grid/a").rect.height == long_one.rect.height);
        check_in_the_middle(short_one);
        check_in_the_middle(long_one);
    }
}

TEST_CASE(
    "layout: a filled link takes the width there is and is 56 px high where it calls, else 48") {
    Node dialling = link("a", LinkLook::Filled, "拨打 110");
    std::get<scene::Link>(dialling.is).dial = "tel:110";
    CHECK(at(placed(page({link("a", LinkLook::Filled, "开始")})), "main/a").rect.height == 48);
    const Node whole = page({dialling});
    const Placed call = at(placed(whole), "main/a");
    CHECK(call.rect.width == 412);
    CHECK(call.rect.height == 56);
    const Line& line = call.lines.front();
    CHECK(line.x - 20 - 8 == doctest::Approx(412 - line.x - line.width)); // less icon and gap
    CHECK(line.pieces.front().tone == Tone::OnBrand);
    CHECK(line.pieces.front().strong);
}

TEST_CASE("layout: a name that one line cannot hold makes a filled link higher, nothing is cut") {
    const Node whole = page({grid(140, {link("a", LinkLook::Filled, "拨打 110"),
                                        link("b", LinkLook::Outlined, "发短信到 12110")})});
    const Placement placement = placed(whole, 340);
    const Placed& outlined = at(placement, "main/grid/b");
    REQUIRE(outlined.lines.size() == 2);
    CHECK(outlined.rect.height == 2 * 28 + 20);
    CHECK(at(placement, "main/grid/a").rect.height == outlined.rect.height);
    for (const Line& line : outlined.lines)
        CHECK(line.x + line.width <= outlined.rect.width);
    const Placed& filled = at(placement, "main/grid/a");
    CHECK(filled.lines.front().y + 14 == doctest::Approx(filled.rect.height / 2));
}

TEST_CASE("layout: a tick takes the whole row, and its words go on beside the box") {
    const std::string words = "报警回执、出警记录，还有当时在场的人写下的经过和留下的电话";
    const Node whole = page(
        {button("short", ButtonLook::Tick, "病历"), button("long", ButtonLook::Tick, words, true)});
    const Placement placement = placed(whole);
    CHECK(at(placement, "main/short").rect == Rect{0, 0, 412, 48});
    const Placed& tick = at(placement, "main/long");
    REQUIRE(tick.lines.size() == 2);
    CHECK(tick.rect.height == 2 * 28 + 20);
    for (const Line& line : tick.lines) {
        CHECK(line.x == 24 + 12);
        CHECK_FALSE(line.pieces.front().strong);
    }
}

TEST_CASE("layout: answers are equal columns 48 px high, 60 at elder size, mark and name centred") {
    const Node whole =
        page({grid(80, {answer("a", "是"), answer("b", "有时", true), answer("c", "还没有")})});
    for (const TextSize size : {TextSize::Standard, TextSize::Elder}) {
        const Placement placement = placed(whole, 348, size);
        const float before = Tokens(Theme::Light, size).control(10) + 8;
        for (const char* path : {"main/grid/a", "main/grid/b", "main/grid/c"}) {
            const Placed& element = at(placement, path);
            CHECK(element.rect.width == doctest::Approx(108)); // three, with gaps of 12
            CHECK(element.rect.height == (size == TextSize::Elder ? 60 : 48));
            const Line& line = element.lines.front();
            CHECK(line.x - before == doctest::Approx(element.rect.width - line.x - line.width));
        }
    }
}

TEST_CASE("layout: the answer chosen is bold on the brand, the others are plain ink") {
    const Node whole = page({answer("on", "是", true), answer("off", "有时")});
    const Placement placement = placed(whole);
    CHECK(at(placement, "main/on").lines.front().pieces.front() ==
          Piece{"是", 0, 17, Tone::OnBrand, true});
    CHECK(at(placement, "main/off").lines.front().pieces.front() ==
          Piece{"有时", 0, 34, Tone::Ink, false});
    CHECK(at(placement, "main/off").rect.width == 412); // also outside a grid
}

TEST_CASE("layout: an answer of many words takes lines of its own, and its whole row grows") {
    const Node whole = page({grid(64, {answer("a", "是"), answer("b", "孩子还没有到这个年龄")})});
    for (const TextSize size : {TextSize::Standard, TextSize::Elder}) {
        const Placement placement = placed(whole, 300, size);
        const Placed& long_one = at(placement, "main/grid/b");
        const Placed& short_one = at(placement, "main/grid/a");
        REQUIRE(long_one.lines.size() > 1);
        CHECK(short_one.rect.height == long_one.rect.height);
        CHECK(short_one.lines.front().y + short_one.lines.front().height / 2 ==
              doctest::Approx(short_one.rect.height / 2));
        for (const Line& line : long_one.lines) {
            CHECK(line.x + line.width <= long_one.rect.width);
            CHECK(line.y + line.height <= long_one.rect.height);
        }
    }
}

TEST_CASE("layout: a button that shows less than its name is as wide as what it shows") {
    Node five = button("five", ButtonLook::Secondary, "还没有，+5 人");
    std::get<Button>(five.is).shown = "+5";
    const Placement placement = placed(page({five, button("plain", ButtonLook::Secondary, "+5")}));
    CHECK(at(placement, "main/five").rect.width == at(placement, "main/plain").rect.width);
    REQUIRE(at(placement, "main/five").lines.size() == 1);
    CHECK(at(placement, "main/five").lines.front().pieces.front().text == "+5");
}

TEST_CASE("layout: the button to leave is as wide as its words, and as dark as ink") {
    Node leave = button("leave", ButtonLook::Leave, "快速离开");
    std::get<Button>(leave.is).icon = Icon::Leave;
    const Placed placement = at(placed(page({leave})), "main/leave");
    CHECK(placement.rect.height == 48);
    CHECK(placement.rect.width == doctest::Approx(4 * 17 + 20 + 8 + 2 * 20));
    CHECK(placement.lines.front().pieces.front().tone == Tone::OnInk);
}

TEST_CASE("layout: a field is as high as its lines, in every text size") {
    TextField lines{"经过", "", InputId{"what"}, ""};
    lines.lines = 4;
    const Node whole =
        page({{"one", TextField{"姓名", "", InputId{"name"}, ""}}, {"four", std::move(lines)}});
    for (const TextSize size : {TextSize::Standard, TextSize::Elder}) {
        const Placement placement = placed(whole, 412, size);
        const float line = Tokens(Theme::Light, size).type(TextStyle::Body).line;
        CHECK(at(placement, "main/four#1").rect.height ==
              at(placement, "main/one#1").rect.height + 3 * line);
    }
}

TEST_CASE("layout: a code is a square that shrinks where there is no room") {
    const Node whole = page({{"code", Qr{"二维码", "tel:12338"}}});
    CHECK(at(placed(whole), "main/code").rect == Rect{0, 0, 200, 200});
    CHECK(at(placed(whole, 160), "main/code").rect == Rect{0, 0, 160, 160});
    REQUIRE(at(placed(whole), "main/code").qr);
    CHECK(at(placed(whole), "main/code").qr->side == 21);
}

TEST_CASE("paint: every kind of action is painted within its element, ticked or not") {
    const std::vector<Node> kinds{link("a", LinkLook::Filled, "拨打"),
                                  link("a", LinkLook::Outlined, "拨打", {}),
                                  link("a", LinkLook::Tile, "家暴"),
                                  button("a", ButtonLook::Leave, "离开"),
                                  button("a", ButtonLook::Tick, "病历", true),
                                  button("a", ButtonLook::Tick, "病历"),
                                  answer("a", "有时"),
                                  answer("a", "有时", true),
                                  {"a", Qr{"二维码", "tel:12338"}}};
    for (const Node& kind : kinds) {
        Frame frame(2.625F);
        const Node whole = page(
            {{"pad", Group{.name = "", .box = {.pad_x = 20, .pad_y = 20}, .children = {kind}}}});
        const Placement placement =
            lay_out(whole, Frame::width, Frame::height, frame.tokens(), frame.glyphs());
        Painter painter = frame.painter();
        const int before = frame.corners().Size;
        Placement alone{Frame::width, Frame::height, {at(placement, "main/pad/a")}};
        alone.elements.front().parent = -1;
        alone.elements.front().scroller = -1;
        paint(painter, alone, {});
        CHECK(frame.corners().Size > before + 8);
        check_within(frame, {0, 0, Frame::width, Frame::height});
    }
}
