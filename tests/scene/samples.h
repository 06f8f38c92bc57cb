// Small scenes for the tests.
#pragma once

#include "pressed.h"
#include "scene/node.h"

#include <string>
#include <utility>
#include <vector>

namespace zhixiao::scene {

inline Node heading(std::string key, int level, std::string words) {
    return {std::move(key), Heading{level, std::move(words)}};
}

inline Node group(std::string key, std::vector<Node> children) {
    return {std::move(key), Group{GroupRole::Plain, "", {}, std::move(children)}};
}

inline Node text(std::string key, std::string words) {
    return {std::move(key), Text{.runs = {{std::move(words)}}}};
}

inline Node content_link(std::string key, std::vector<Node> children) {
    return {std::move(key),
            Link{.to = Place("#/about"), .name = "", .box = {}, .children = std::move(children)}};
}

inline Node button(std::string key, std::string name, bool enabled = true) {
    return {std::move(key),
            Button{.name = std::move(name), .press = Pressed{1}, .enabled = enabled}};
}

// Returns a page with one pane "main", which holds a heading 1 and then `children`.
inline Node page(std::vector<Node> children) {
    children.insert(children.begin(), heading("title", 1, "标题"));
    Node main{"main", Pane{.name = "主要内容",
                           .landmark = Landmark::Main,
                           .box = {},
                           .children = std::move(children)}};
    return {"", Page{"标题", "#/", {std::move(main)}}};
}

} // namespace zhixiao::scene
