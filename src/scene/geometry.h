// Points, rectangles and lines of text: where something lies on screen.
#pragma once

#include "scene/look.h"

#include <string>
#include <vector>

namespace zhixiao::scene {

// A rectangle in CSS px; that of an element counts from the corner of the window, as if nothing
// were scrolled.
struct Rect {
    float x = 0;
    float y = 0;
    float width = 0;
    float height = 0;

    float right() const { return x + width; }
    float bottom() const { return y + height; }
    bool operator==(const Rect&) const = default;
};

struct Point {
    float x = 0;
    float y = 0;
    bool operator==(const Point&) const = default;
};

// Text of one look within a line; `x` counts from the start of the line.
struct Piece {
    std::string text;
    float x = 0;
    float width = 0;
    Tone tone = Tone::Ink;
    bool strong = false;

    bool operator==(const Piece&) const = default;
};

// A line of text; `x` and `y` lead from the corner of the element to that of the line box.
struct Line {
    float x = 0;
    float y = 0;
    float width = 0;
    float height = 0;
    TextStyle style = TextStyle::Body;
    bool hangs = false; // the line was broken at a space, which was left out
    std::vector<Piece> pieces;

    bool operator==(const Line&) const = default;
};

} // namespace zhixiao::scene
