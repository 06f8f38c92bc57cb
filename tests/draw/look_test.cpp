// Shapes and colours of what is painted, read from the frame point by point.
#include "painted.h"
#include "pressed.h"

#include <doctest/doctest.h>

#include <set>
#include <string>
#include <utility>
#include <vector>

using namespace zhixiao;
using namespace zhixiao::draw;
using scene::Box;
using scene::Button;
using scene::ButtonLook;
using scene::Group;
using scene::GroupRole;
using scene::Link;
using scene::Mark;
using scene::Node;
using scene::Pane;
using scene::Point;
using scene::Rect;
using scene::Surface;

namespace {

Node page_of(std::vector<Node> children) {
    return {"", scene::Page{"页",
                            "#/",
                            {{"main", Pane{.name = "内容",
                                           .scrolls = true,
                                           .box = {.pad_x = 40, .pad_y = 40},
                                           .children = std::move(children)}}}}};
}

Node text(std::string key) { return {std::move(key), scene::Text{.runs = {{"字"}}}}; }

Node button_of(ButtonLook look, std::optional<bool> pressed = std::nullopt) {
    return {"button", Button{.name = "按", .press = Pressed{}, .look = look, .pressed = pressed}};
}

Node link_of(std::string key, Surface surface) {
    return {std::move(key), Link{.to = Place("#/about"),
                                 .name = "去",
                                 .box = {.surface = surface},
                                 .children = {text("words")}}};
}

// Returns the mark on a raster of points, row by row: “#” where its colour is seen.
std::string shape_of(Mark mark) {
    Frame frame(2);
    Painter painter = frame.painter();
    painter.mark(mark, {100, 100}, 20, frame.tokens().ink);
    std::string shape;
    for (const float y : {-8.5F, -5.0F, 0.0F, 5.0F, 8.3F}) {
        for (const float x : {-8.3F, -5.0F, 0.3F, 5.0F, 8.3F}) {
            const Color seen = seen_at(frame.list(), {100 + x, 100 + y}, frame.tokens().paper);
            shape += hex(seen) == hex(frame.tokens().ink) ? '#' : '.';
        }
        shape += '\n';
    }
    return shape;
}

} // namespace

TEST_CASE("look: each mark has a shape of its own, for whoever sees no colour") {
    CHECK(shape_of(Mark::Triangle) == ".....\n"
                                      "..#..\n"
                                      "..#..\n"
                                      ".###.\n"
                                      "#####\n");
    CHECK(shape_of(Mark::Diamond) == "..#..\n"
                                     ".###.\n"
                                     "#####\n"
                                     ".###.\n"
                                     "..#..\n");
    CHECK(shape_of(Mark::Square) == "#####\n"
                                    "#####\n"
                                    "#####\n"
                                    "#####\n"
                                    "#####\n");
    CHECK(shape_of(Mark::Dot) == "..#..\n"
                                 "#####\n"
                                 "#####\n"
                                 "#####\n"
                                 ".###.\n");
    std::set<std::string> others;
    for (const Mark mark : {Mark::Dot, Mark::HalfDot, Mark::Triangle, Mark::Square, Mark::Ring,
                            Mark::RingedDot, Mark::Hourglass, Mark::Box})
        others.insert(shape_of(mark));
    CHECK(others.size() == 8);
}

TEST_CASE("look: a line lies beneath every row of a list but the last") {
    const Painted list(
        page_of({{"list", Group{.role = GroupRole::List,
                                .name = "表",
                                .children = {link_of("a", Surface::Row), link_of("b", Surface::Row),
                                             link_of("c", Surface::Row)}}}}));
    const std::string line = hex(list.frame.tokens().line);
    const auto beneath = [&](const std::string& key) {
        const Rect row = list.rect("main/list/" + key);
        return list.at(row.right() - 5, row.bottom() - 0.4F) == line ||
               list.at(row.right() - 5, row.bottom() + 0.4F) == line;
    };
    CHECK(beneath("a"));
    CHECK(beneath("b"));
    CHECK_FALSE(beneath("c"));
}

TEST_CASE("look: the ground of a button says what is done to it") {
    const auto ground = [](const Node& button, const Interaction& interaction) {
        const Painted painted(page_of({button}), interaction);
        const Rect rect = painted.rect("main/button");
        return painted.at(rect.x + 6, rect.y + rect.height / 2);
    };
    const Tokens tokens(Theme::Light, TextSize::Standard);
    const auto lighter = [&](double share) {
        return hex(mix(tokens.brand, tokens.surface, share));
    };
    for (const Node& filled : {button_of(ButtonLook::Primary), button_of(ButtonLook::Choice, true),
                               button_of(ButtonLook::Chip, true)}) {
        CHECK(ground(filled, {}) == hex(tokens.brand));
        CHECK(ground(filled, hovering("main/button")) == hex(tokens.brand_hover));
        CHECK(ground(filled, pressing("main/button")) == hex(tokens.brand_pressed));
    }
    for (const Node& empty : {button_of(ButtonLook::Secondary), button_of(ButtonLook::Chip)}) {
        CHECK(ground(empty, {}) == lighter(0));
        CHECK(ground(empty, hovering("main/button")) == lighter(0.05));
        CHECK(ground(empty, pressing("main/button")) == lighter(0.12));
    }
    CHECK(ground(button_of(ButtonLook::Inline), {}) == lighter(0.12));
    CHECK(ground(button_of(ButtonLook::Inline), hovering("main/button")) == lighter(0.18));
    CHECK(ground(button_of(ButtonLook::Inline), pressing("main/button")) == lighter(0.24));
}

TEST_CASE("look: a link that calls is filled or outlined, and the button to leave dark as ink") {
    const auto at = [](const Node& node, float x, const Interaction& interaction) {
        const Painted painted(page_of({node}), interaction);
        const Rect rect = painted.rect("main/" + node.key);
        return painted.at(rect.x + x, rect.y + rect.height / 2);
    };
    const Tokens tokens(Theme::Light, TextSize::Standard);
    const auto call = [](scene::LinkLook look) {
        return Node{"call", Link{.name = "拨打", .look = look, .dial = "tel:110"}};
    };
    const Node filled = call(scene::LinkLook::Filled);
    CHECK(at(filled, 6, {}) == hex(tokens.brand));
    CHECK(at(filled, 6, hovering("main/call")) == hex(tokens.brand_hover));
    const Node outlined = call(scene::LinkLook::Outlined);
    CHECK(at(outlined, 6, {}) == hex(tokens.surface));
    CHECK(at(outlined, 0.5F, {}) == hex(tokens.brand));
    const Node leave = button_of(ButtonLook::Leave);
    CHECK(at(leave, 6, {}) == hex(tokens.ink));
    CHECK(at(leave, 6, hovering("main/button")) == hex(tokens.ink_hover));
    CHECK(at(leave, 6, pressing("main/button")) == hex(tokens.ink_pressed));
}

TEST_CASE("look: the focus ring stands around a control, with two pixels of paper between") {
    const Painted painted(page_of({button_of(ButtonLook::Primary)}), focusing("main/button"));
    const Rect rect = painted.rect("main/button");
    const float middle = rect.y + rect.height / 2;
    const std::string brand = hex(painted.frame.tokens().brand);
    const std::string paper = hex(painted.frame.tokens().paper);
    CHECK(painted.at(rect.x - 1, middle) == paper);
    CHECK(painted.at(rect.x - 3.5F, middle) == brand);
    CHECK(painted.at(rect.right() + 3.5F, middle) == brand);
    CHECK(painted.at(rect.x - 6.5F, middle) == paper);
    CHECK(painted.at(rect.x + rect.width / 2, rect.y - 1) == paper);
    CHECK(painted.at(rect.x + rect.width / 2, rect.y - 3.5F) == brand);
}

TEST_CASE("look: a row that touches the edge of its pane has its ring inside") {
    const Painted painted(page_of({link_of("row", Surface::Row)}), focusing("main/row"));
    const Rect rect = painted.rect("main/row");
    const std::string brand = hex(painted.frame.tokens().brand);
    CHECK(painted.at(rect.right() - 2.5F, rect.y + rect.height / 2) == brand);
    CHECK(painted.at(rect.right() + 3.5F, rect.y + rect.height / 2) != brand);
}

TEST_CASE("look: a card throws a soft shadow downwards, and none while it is pressed") {
    const Node page = page_of({link_of("card", Surface::Card)});
    const auto beneath = [&](const Interaction& interaction, float by) {
        const Painted painted(page, interaction);
        const Rect rect = painted.rect("main/card");
        return painted.at(rect.x + rect.width / 2, rect.bottom() + by);
    };
    const Tokens tokens(Theme::Light, TextSize::Standard);
    CHECK(beneath({}, 1.5F) < hex(tokens.paper));
    CHECK(beneath({}, 1.5F) < beneath({}, 2.2F));
    CHECK(beneath({}, 2.2F) < hex(tokens.paper));
    CHECK(beneath({}, 5) == hex(tokens.paper));
    CHECK(beneath(pressing("main/card"), 1.5F) == hex(tokens.paper));
}

TEST_CASE("look: a card is lighter than the paper, and its ground says what is done to it") {
    const Node page = page_of({link_of("card", Surface::Card)});
    const auto ground = [&](const Interaction& interaction) {
        const Painted painted(page, interaction);
        const Rect rect = painted.rect("main/card");
        return painted.at(rect.right() - 20, rect.y + rect.height / 2);
    };
    const Tokens tokens(Theme::Light, TextSize::Standard);
    CHECK(ground({}) == hex(tokens.surface));
    CHECK(ground(hovering("main/card")) == hex(mix(tokens.brand, tokens.surface, 0.04)));
    CHECK(ground(pressing("main/card")) == hex(tokens.track));
}

TEST_CASE("look: a ticked box is filled and has a check mark, an empty one has neither") {
    const auto box = [](bool on, float x, float y) {
        const Painted painted(page_of({button_of(ButtonLook::Tick, on)}));
        const scene::Placed& element = painted.placement.elements.back();
        const scene::Line& line = element.lines.front();
        const float top = element.rect.y + line.y + (line.height - 24) / 2;
        return painted.at(element.rect.x + x, top + y);
    };
    const Tokens tokens(Theme::Light, TextSize::Standard);
    CHECK(box(true, 4, 12) == hex(tokens.brand));
    CHECK(box(true, 10.5F, 16) == hex(tokens.on_fill));
    CHECK(box(false, 4, 12) == hex(tokens.surface));
    CHECK(box(false, 10.5F, 16) == hex(tokens.surface));
    CHECK(box(false, 0.7F, 12) == hex(tokens.field_line));
}

TEST_CASE("look: three rings lie on the brand band, each seen and none at its edges") {
    const Painted painted(page_of({{"band", Group{.role = GroupRole::Plain,
                                                  .name = "",
                                                  .box = {.surface = Surface::Band, .pad_y = 60},
                                                  .children = {text("words")}}}}));
    const Rect whole = painted.rect("main");
    const Rect band = painted.rect("main/band");
    const Point centre{whole.right() - whole.width * 0.36F, band.bottom() + 24};
    const Color fill = painted.frame.tokens().band();
    const std::string ring = hex(mix(painted.frame.tokens().tone(scene::Tone::OnBand), fill, 0.07));
    CHECK(ring != hex(fill));
    for (const float radius : {52.0F, 84.0F, 116.0F})
        CHECK(painted.at(centre.x, centre.y - radius) == ring);
    for (const float between : {68.0F, 100.0F})
        CHECK(painted.at(centre.x, centre.y - between) == hex(fill));
}
