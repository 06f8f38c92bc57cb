// A page that was painted, and the colours that are seen of it.
#pragma once

#include "draw/layout.h"
#include "draw/paint.h"

#include "frame.h"
#include "seen.h"

#include <doctest/doctest.h>

#include <string>

namespace zhixiao::draw {

// A page that was painted once, to be read by path and point.
class Painted {
  public:
    explicit Painted(const scene::Node& page, const Interaction& interaction = {},
                     Theme theme = Theme::Light)
        : frame(1, TextSize::Standard, theme),
          placement(lay_out(page, Frame::width, Frame::height, frame.tokens(), frame.glyphs())) {
        Painter painter = frame.painter();
        paint(painter, placement, interaction);
    }

    std::string at(float x, float y) const {
        return hex(seen_at(frame.list(), {x, y}, frame.tokens().paper));
    }

    scene::Rect rect(const std::string& path) const {
        for (const scene::Placed& element : placement.elements)
            if (element.path == path)
                return element.rect;
        FAIL("nothing at " << path);
        return {};
    }

    Frame frame;
    scene::Placement placement;
};

inline Interaction hovering(const std::string& path) {
    Interaction interaction;
    interaction.hovered = path;
    return interaction;
}

inline Interaction pressing(const std::string& path) {
    Interaction interaction;
    interaction.pressed = path;
    return interaction;
}

inline Interaction focusing(const std::string& path) {
    Interaction interaction;
    interaction.focused = path;
    return interaction;
}

} // namespace zhixiao::draw
