// Small nodes, and where layout places them.
#pragma once

#include "draw/layout.h"

#include "plain_face.h"
#include "pressed.h"

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

namespace zhixiao::draw {

using namespace scene;

inline const Tokens tokens(Theme::Light, TextSize::Standard);

inline Node text(const std::string& key, const std::string& words) {
    return {key, Text{{{words, Tone::Ink, false}}, TextStyle::Body, Align::Start}};
}

inline Node group(const std::string& key, const Box& box, std::vector<Node> children) {
    return {key, Group{GroupRole::Plain, "", box, std::move(children)}};
}

inline Node button(const std::string& key, const std::string& name) {
    return {key, Button{name, Pressed{1}, ButtonLook::Primary, {}, {}, true}};
}

inline Node pane(const std::string& key, Dock dock, float extent, std::vector<Node> children) {
    return {key, Pane{key, Landmark::Region, dock, extent, dock == Dock::Fill, {}, children}};
}

inline Node page(std::vector<Node> panes) {
    return {"page", Page{"标题", "page", std::move(panes)}};
}

inline const Placed& at(const Placement& placement, const std::string& path) {
    for (const Placed& element : placement.elements)
        if (element.path == path)
            return element;
    FAIL("no element at " << path);
    return placement.elements.front();
}

inline Placement placed(const Node& whole, float width = 412, float height = 915) {
    PlainFace face;
    return lay_out(whole, width, height, tokens, face);
}

} // namespace zhixiao::draw
