// Controls of the rights pages: their descriptions for the mirror, what a press on them means, and
// their audit.
#include "pressed.h"
#include "single_node.h"

#include "scene/find.h"

#include <doctest/doctest.h>

#include <memory>
#include <string>

namespace zhixiao::scene {
namespace {

using nlohmann::json;

Node tick(const std::string& key, std::optional<bool> on) {
    return {
        key,
        Button{.name = "报警回执", .press = Pressed{1}, .look = ButtonLook::Tick, .pressed = on}};
}

Node call(const std::string& key, LinkLook look, const std::string& dial) {
    return {key, Link{.to = Place("#/"),
                      .name = "拨打",
                      .look = look,
                      .icon = Icon::Phone,
                      .box = {},
                      .children = {},
                      .dial = dial}};
}

Node field(const std::string& key, int lines) {
    TextField made{"经过", "", InputId{"what"}, "写下来"};
    made.lines = lines;
    return {key, std::move(made)};
}

} // namespace

TEST_CASE("patch: a tick has its state, on or off") {
    CHECK(element_of(tick("a", true))["r"] == "tick");
    CHECK(element_of(tick("a", true))["s"] == true);
    CHECK(element_of(tick("a", false))["s"] == false);
}

TEST_CASE("patch: a link that dials has the number for its address, and looks like a button") {
    const json element = element_of(call("a", LinkLook::Filled, "tel:110"));
    CHECK(element["r"] == "link");
    CHECK(element["a"] == "tel:110");
    CHECK(element["look"] == "action");
    CHECK_FALSE(element_of(call("a", LinkLook::IconOnly, "tel:110")).contains("look"));
}

TEST_CASE("find: a press on a link that dials is the telephone's, and means nothing") {
    CHECK(press_of(call("a", LinkLook::Filled, "tel:110")) == std::nullopt);
    CHECK(press_of(call("a", LinkLook::Filled, "")) == std::optional<Press>{Place("#/")});
}

TEST_CASE("patch: only an input of several lines has a number of lines") {
    CHECK(element_of(field("a", 4), {1, -1})["lines"] == 4);
    CHECK(element_of(field("a", 4), {1, -1})["r"] == "input");
    CHECK_FALSE(element_of(field("a", 1), {1, -1}).contains("lines"));
    CHECK_FALSE(element_of(field("a", 4), {0, -1}).contains("lines"));
}

TEST_CASE("patch: a code is an image with a name, and its dark stretches are a path") {
    const Node code{"a", Qr{"二维码：拨打 12338", "tel:12338"}};
    auto modules = std::make_shared<QrModules>();
    modules->side = 3;
    modules->dark = {true, true, false, false, false, false, true, false, true};
    const json element = element_of(code, {}, modules);
    CHECK(element["r"] == "image");
    CHECK(element["n"] == "二维码：拨打 12338");
    CHECK(element["qr"] == json{11, "M4 4h2v1h-2zM4 6h1v1h-1zM6 6h1v1h-1z"});
    CHECK_FALSE(element_of(code).contains("qr"));
}

TEST_CASE("audit: a tick is on or off") {
    CHECK(faults_of(tick("a", false)).empty());
    CHECK(faults_of(tick("a", {})) == "main/a: a tick that is neither on nor off\n");
}

TEST_CASE("audit: a field has 1 to 8 lines") {
    CHECK(faults_of(field("a", 8)).empty());
    CHECK(faults_of(field("a", 9)) == "main/a: 9 lines to type on\n");
    CHECK(faults_of(field("a", 0)) == "main/a: 0 lines to type on\n");
}

TEST_CASE("audit: a code is made of 1 to 300 bytes") {
    const auto code = [](std::size_t bytes) {
        return Node{"a", Qr{"二维码", std::string(bytes, '1')}};
    };
    CHECK(faults_of(code(300)).empty());
    CHECK(faults_of(code(0)) == "main/a: no code can be made of this text\n");
    CHECK(faults_of(code(301)) == "main/a: no code can be made of this text\n");
}

TEST_CASE("audit: a link that dials has a number") {
    CHECK(faults_of(call("a", LinkLook::Filled, "sms:12110")).empty());
    for (const char* dial : {"tel:", "12338", "mailto:a", "tel:+86 110"})
        CHECK(faults_of(call("a", LinkLook::Filled, dial)) ==
              "main/a: a link that dials no number\n");
}

TEST_CASE("audit: a tile has an icon") {
    CHECK(faults_of({"a", Link{.to = Place("#/"),
                               .name = "家暴",
                               .look = LinkLook::Tile,
                               .box = {},
                               .children = {}}}) == "main/a: a link of this look has no icon\n");
}

} // namespace zhixiao::scene
