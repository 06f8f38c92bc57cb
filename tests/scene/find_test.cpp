// Finding nodes by their paths, and what a press on them means.
#include "scene/find.h"

#include "samples.h"

#include <doctest/doctest.h>

#include <string>

namespace zhixiao::scene {

TEST_CASE("find: a path names keys from below the root") {
    const Node root = page({group("cards", {content_link("more", {text("words", "看看")})})});
    CHECK(find(root, "") == &root);
    REQUIRE(find(root, "main/cards/more/words"));
    CHECK(*find(root, "main/cards/more/words") == text("words", "看看"));
}

TEST_CASE("find: a path that leads nowhere finds nothing") {
    const Node root = page({});
    for (const char* path : {"nothing", "main/nothing", "main/title/below", "main/", "/main"}) {
        INFO(std::string(path));
        CHECK(find(root, path) == nullptr);
    }
}

TEST_CASE("find: a press on a link arrives at its page") {
    CHECK(press_of(content_link("more", {})) == std::optional<Press>{Place("#/about")});
}

TEST_CASE("find: a press on a button means its act, unless it is switched off") {
    const Node go = button("go", "走");
    const std::optional<Press> press = press_of(go);
    REQUIRE((press && std::holds_alternative<Act>(*press)));
    const Act act = std::get<Act>(*press);
    REQUIRE(act.as<Pressed>());
    CHECK(*act.as<Pressed>() == Pressed{1});
    CHECK(act.as<int>() == nullptr);
    CHECK(act == std::get<Button>(go.is).press);
    CHECK(press_of(button("go", "走", false)) == std::nullopt);
}

TEST_CASE("find: a press on words means nothing") {
    CHECK(press_of(text("words", "看看")) == std::nullopt);
}

TEST_CASE("find: a press on a link to a view without an address of its own names the view") {
    Node to_view = content_link("more", {});
    std::get<Link>(to_view.is).to = Place("#/more", "rights laws");
    CHECK(press_of(to_view) == std::optional<Press>{Place("#/more", "rights laws")});
    std::get<Link>(to_view.is).dial = "tel:110";
    CHECK(press_of(to_view) == std::nullopt);
}

TEST_CASE("find: a press on a part goes where the part leads") {
    const Node diagram{"map", Diagram{.name = "谁能帮你",
                                      .boxes = {{.label = "法院"},
                                                {.label = "公安",
                                                 .to = Place("#/more", "rights helper police")}}}};
    const Node table{"table",
                     Table{.name = "表",
                           .widths = {},
                           .rows = {{{.text = "名"}}, {{.text = "看", .to = Place("#/about")}}}}};
    const auto pressed = [](const Node& node, Part part) {
        Placed element;
        element.node = &node;
        element.part = part;
        return press_of(element);
    };
    CHECK(pressed(diagram, {}) == std::nullopt);
    CHECK(pressed(diagram, {0, -1}) == std::nullopt);
    CHECK(pressed(diagram, {1, 0}) ==
          std::optional<Press>{Place("#/more", "rights helper police")});
    CHECK(pressed(diagram, {2, -1}) == std::nullopt); // its centre
    CHECK(pressed(table, {1, 0}) == std::nullopt);
    CHECK(pressed(table, {1, 0, true}) == std::optional<Press>{Place("#/about")});
}

} // namespace zhixiao::scene
