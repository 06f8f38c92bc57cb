// Where the nodes of a scene were placed: what drawing hands to the mirror and to tests.
#pragma once

#include "scene/geometry.h"
#include "scene/node.h"

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace zhixiao::scene {

// Which part of its node an element is, for nodes that have several elements: a `row` or `cell` of
// a Table, and the link in a cell; a slice of a Wheel (row); the label (row 0) and the input (row
// 1) of a TextField; the line of a Slider with its knob (row 0); a box of a Diagram (row) and its
// link (cell 0), with the centre after the boxes. If row and cell are −1, the element is the whole
// node.
struct Part {
    int row = -1;
    int cell = -1;
    bool link = false;

    bool is_whole() const { return row < 0; }
    bool operator==(const Part&) const = default;
};

// A QR code row by row, without the quiet zone around it.
struct QrModules {
    static constexpr int quiet = 4; // modules left white on each side

    int side = 0; // 0: the text is too long for a code
    std::vector<bool> dark;

    bool is_dark(int column, int row) const {
        return dark[static_cast<std::size_t>(row) * static_cast<std::size_t>(side) +
                    static_cast<std::size_t>(column)];
    }
};

// An element on screen. `node` points into the scene that was placed, which must outlive it.
struct Placed {
    std::string path;  // keys from below the page joined by "/"; parts add "#row" or "#row.cell"
    int parent = -1;   // index of the element it stands in; −1: the page itself
    int scroller = -1; // index of the Pane that scrolls it; −1: it stands still
    const Node* node = nullptr;
    Part part;
    Rect rect;
    std::vector<Line> lines;
    std::vector<Point>
        outline; // of the area to press, if it is not all of `rect`; from the corner of `rect`
    float content_height = 0; // of a Pane that scrolls: the height of its whole content
    std::shared_ptr<const GridShape> grid = nullptr; // of a Grid
    std::shared_ptr<const QrModules> qr = nullptr;   // of a Qr
};

// The elements in reading order, parents before children.
struct Placement {
    float width = 0; // of the window, CSS px
    float height = 0;
    std::vector<Placed> elements;
};

} // namespace zhixiao::scene
