// Descriptions of placed scenes for the mirror, and the differences between them.
#include "scene/patch.h"

#include "pressed.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <tuple>

using namespace zhixiao;
using namespace zhixiao::scene;
using nlohmann::json;

namespace {

struct Shown {
    Node page;
    Placement placement;
};

Node text(const std::string& key, const std::string& words) {
    return {key, Text{{{words, Tone::Ink, false}}, TextStyle::Body, Align::Start}};
}

Node page_of(std::vector<Node> children) {
    return {"",
            Page{"标题 · 知晓",
                 "#/",
                 {{"main",
                   Pane{"内容", Landmark::Main, Dock::Fill, 0, true, {}, std::move(children)}}}}};
}

// Describes a page whose children stand one below the other, each 10 px high, in a pane at (5, 7).
Description described(const Node& page) {
    Placement placement{100, 100, {}};
    const Node& pane = children_of(page).front();
    placement.elements.push_back({"main", -1, -1, &pane, {}, {5, 7, 90, 90}, {}, {}, 200});
    float y = 7;
    for (const Node& child : children_of(pane)) {
        Placed placed;
        placed.path = "main/" + child.key;
        placed.parent = 0;
        placed.scroller = 0;
        placed.node = &child;
        placed.rect = {5, y, 90, 10};
        placement.elements.push_back(placed);
        y += 10;
    }
    return describe(page, placement);
}

json patch_of(const Description& before, const Description& after) {
    return json::parse(patch(before, after), nullptr, false);
}

std::vector<std::string> paths_of(const json& patch) {
    std::vector<std::string> paths;
    for (const json& element : patch["set"])
        paths.push_back(element["p"]);
    return paths;
}

} // namespace

TEST_CASE("patch: from nothing, everything is set, parents first") {
    const Node page = page_of({text("a", "甲"), text("b", "乙")});
    const json whole = patch_of({}, described(page));
    CHECK(whole["title"] == "标题 · 知晓");
    CHECK(whole["page"] == "#/");
    CHECK(paths_of(whole) == std::vector<std::string>{"main", "main/a", "main/b"});
    CHECK(whole["order"] == json{{"", {"main"}}, {"main", {"main/a", "main/b"}}});
    CHECK(whole["remove"].empty());
}

TEST_CASE("patch: rectangles count from the corner of the parent") {
    const Node page = page_of({text("a", "甲")});
    const json element = patch_of({}, described(page))["set"][1];
    CHECK(element["x"] == 0);
    CHECK(element["y"] == 0);
    CHECK(element["w"] == 90);
}

TEST_CASE("patch: the same scene twice changes nothing") {
    const Node page = page_of({text("a", "甲")});
    const json none = patch_of(described(page), described(page));
    CHECK(none["set"].empty());
    CHECK(none["remove"].empty());
    CHECK(none["order"].empty());
}

TEST_CASE("patch: only what changed is set, and what went is removed") {
    const Node before = page_of({text("a", "甲"), text("b", "乙")});
    const Node after = page_of({{"a", Heading{1, "甲", TextStyle::Title, Tone::Ink}}});
    const json difference = patch_of(described(before), described(after));
    CHECK(paths_of(difference) == std::vector<std::string>{"main/a"});
    CHECK(difference["set"][0]["r"] == "heading");
    CHECK(difference["remove"] == json{"main/b"});
    CHECK(difference["order"] == json{{"main", {"main/a"}}});
}

TEST_CASE("patch: a new order of the same elements is sent as an order only") {
    const Node before = page_of({text("a", "甲"), text("b", "甲")});
    const Node after = page_of({text("b", "甲"), text("a", "甲")});
    const json difference = patch_of(described(before), described(after));
    CHECK(difference["order"]["main"] == json{"main/b", "main/a"});
}

TEST_CASE("patch: a link has its address, its name and whether it leads to the current place") {
    const Node page =
        page_of({{"a", Link{Place("#/goals/women"), "妇女", LinkLook::Tab, {}, true, {}, {}}}});
    const json element = patch_of({}, described(page))["set"][1];
    CHECK(element["r"] == "link");
    CHECK(element["a"] == "#/goals/women");
    CHECK(element["n"] == "妇女");
    CHECK(element["c"] == true);
}

TEST_CASE("patch: a button has its name, whether it is chosen and whether it can be pressed") {
    const Node page = page_of({{"a", Button{"城市", Pressed{2}, ButtonLook::Chip, {}, true, true}},
                               {"b", Button{"停用", Pressed{2}, ButtonLook::Chip, {}, {}, false}}});
    const json set = patch_of({}, described(page))["set"];
    CHECK(set[1]["s"] == true);
    CHECK_FALSE(set[1].contains("d"));
    CHECK(set[2]["d"] == true);
    CHECK_FALSE(set[2].contains("s"));
}

TEST_CASE("patch: ornaments are left out, because words beside them say the same") {
    const Node page = page_of({{"a", Ornament{Mark::Dot, Tone::Good, 10}}, text("b", "已达标")});
    CHECK(paths_of(patch_of({}, described(page))) == std::vector<std::string>{"main", "main/b"});
}

TEST_CASE("patch: a picture has its sentence for a name") {
    const Node page = page_of({{"a", Chart{"2024 年 14.3", 2020, 2030, {}, {}, 1, ""}}});
    const json element = patch_of({}, described(page))["set"][1];
    CHECK(element["r"] == "image");
    CHECK(element["n"] == "2024 年 14.3");
}

TEST_CASE("patch: a diagram is a list, its boxes items, and links where they lead somewhere") {
    const Node page = page_of({{"a", Diagram{.name = "谁来做",
                                             .shape = DiagramShape::Star,
                                             .boxes = {{.label = "公安"},
                                                       {.label = "妇儿工委",
                                                        .to = Place("#/mechanism/committee"),
                                                        .selected = true}},
                                             .centre = "我"}}});
    Placement placement{100, 100, {}};
    const Node& pane = children_of(page).front();
    const Node& diagram = children_of(pane).front();
    placement.elements.push_back({"main", -1, -1, &pane, {}, {0, 0, 90, 90}, {}, {}, 0});
    placement.elements.push_back({"main/a", 0, 0, &diagram, {}, {0, 0, 90, 90}, {}, {}, 0});
    for (const auto& [path, part, parent] :
         {std::tuple{"main/a#2", Part{2, -1}, 1}, std::tuple{"main/a#0", Part{0, -1}, 1},
          std::tuple{"main/a#1", Part{1, -1}, 1}, std::tuple{"main/a#1.0", Part{1, 0}, 4}})
        placement.elements.push_back({path, parent, 0, &diagram, part, {0, 0, 48, 48}, {}, {}, 0});
    const json set = patch_of({}, describe(page, placement))["set"];
    REQUIRE(set.size() == 6);
    CHECK(set[1]["r"] == "list");
    CHECK(set[1]["n"] == "谁来做");
    for (std::size_t i = 2; i < 5; ++i)
        CHECK(set[i]["r"] == "item");
    CHECK(set[5]["r"] == "link");
    CHECK(set[5]["u"] == "main/a#1");
    CHECK(set[5]["a"] == "#/mechanism/committee");
    CHECK(set[5]["c"] == true);
}

TEST_CASE("patch: text that is not UTF-8 is mended, not a failure") {
    const Node page = page_of({{"a", Chart{"坏\xFF字", 2020, 2030, {}, {}, 1, ""}}});
    CHECK_FALSE(patch_of({}, described(page)).is_discarded());
}

TEST_CASE("patch: a meter has its share in percent, between empty and full") {
    const Node page = page_of({{"a", Meter{"走完的差距 53%", 0.526, Tone::Good}},
                               {"b", Meter{"超过", 1.4, Tone::Good}},
                               {"c", Meter{"没有数", std::nan(""), Tone::Good}}});
    const json set = patch_of({}, described(page))["set"];
    CHECK(set[1]["r"] == "meter");
    CHECK(set[1]["n"] == "走完的差距 53%");
    CHECK(set[1]["v"] == 53);
    CHECK(set[2]["v"] == 100);
    CHECK(set[3]["v"] == 0);
}

TEST_CASE("patch: a slider's line has its value, ends, step and what the value means") {
    const Node page = page_of({{"a", Slider{.name = "每年降多少",
                                            .reading = "每年降 0.50",
                                            .value = 0.5,
                                            .low = 0,
                                            .high = 1,
                                            .step = 0.01,
                                            .input = InputId{"speed"}}}});
    Placement placement{100, 100, {}};
    const Node& pane = children_of(page).front();
    const Node& slider = children_of(pane).front();
    placement.elements.push_back({"main", -1, -1, &pane, {}, {0, 0, 90, 90}, {}, {}, 0});
    placement.elements.push_back({"main/a", 0, 0, &slider, {}, {0, 0, 90, 64}, {}, {}, 0});
    placement.elements.push_back({"main/a#0", 1, 0, &slider, {0, -1}, {0, 0, 90, 48}, {}, {}, 0});
    const json set = patch_of({}, describe(page, placement))["set"];
    CHECK(set[1]["r"] == "slider");
    CHECK_FALSE(set[1].contains("i"));
    CHECK(set[2]["r"] == "range");
    CHECK(set[2]["n"] == "每年降多少");
    CHECK(set[2]["i"] == "speed");
    CHECK(set[2]["v"] == 0.5);
    CHECK(set[2]["high"] == 1);
    CHECK(set[2]["step"] == 0.01);
    CHECK(set[2]["reading"] == "每年降 0.50");
}
TEST_CASE("patch: a sheet, the tools beside it and room to write have roles of their own") {
    const Node page = page_of({{"a", Group{GroupRole::Sheet, "督办单", {}, {}}},
                               {"b", Group{GroupRole::Tools, "打印", {}, {}}},
                               {"c", Blank{"原因分析", 3}}});
    const json set = patch_of({}, described(page))["set"];
    CHECK(set[1]["r"] == "sheet");
    CHECK(set[1]["n"] == "督办单");
    CHECK(set[2]["r"] == "tools");
    CHECK(set[3]["r"] == "blank");
    CHECK(set[3]["v"] == 3);
}

TEST_CASE("patch: a cell that leads somewhere holds a link with its words") {
    Table table{.name = "账本", .widths = {}, .rows = {{{.text = "部门"}}, {{.text = "教育局"}}}};
    table.rows[1][0].to = Place("#/about");
    const Node page = page_of({{"a", table}});
    Placement placement{100, 100, {}};
    const Node& pane = children_of(page).front();
    const Node& node = children_of(pane).front();
    placement.elements.push_back({"main", -1, -1, &pane, {}, {0, 0, 90, 90}, {}, {}, 0});
    placement.elements.push_back({"main/a", 0, 0, &node, {}, {0, 0, 90, 90}, {}, {}, 0});
    placement.elements.push_back({"main/a#1.0", 1, 0, &node, {1, 0}, {0, 0, 90, 48}, {}, {}, 0});
    placement.elements.push_back(
        {"main/a#1.0/link", 2, 0, &node, {1, 0, true}, {0, 0, 90, 48}, {}, {}, 0});
    const json set = patch_of({}, describe(page, placement))["set"];
    CHECK(set[2]["r"] == "cell");
    CHECK(set[3]["r"] == "link");
    CHECK(set[3]["u"] == "main/a#1.0");
    CHECK(set[3]["a"] == "#/about");
    CHECK(set[3]["n"] == "教育局");
}
