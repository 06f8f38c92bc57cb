// Where the parts of a scene landed: what drawing hands to the mirror and to tests.
#pragma once

#include "scene/geometry.h"
#include "scene/node.h"

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace zhixiao::scene {

// Parts of one node: a row and cell of a Table and the link in a cell, a slice of a Wheel (row),
// the label (0) and the input (1) of a TextField, the line with its knob (0) of a Slider, a box
// (row) of a Diagram and the link it is (cell 0), after the boxes its centre. Whole: both −1.
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

// One element on screen. `node` points into the scene that was placed and lives as long.
struct Placed {
    std::string path;  // keys joined by "/" from below the page; parts append "#row" or "#row.cell"
    int parent = -1;   // index of the element it stands in; −1: the page itself
    int scroller = -1; // index of the Pane that scrolls it; −1: it stands still
    const Node* node = nullptr;
    Part part;
    Rect rect;
    std::vector<Line> lines;
    std::vector<Point>
        outline;              // from the corner of rect; where it is pressed, when not all of rect
    float content_height = 0; // of a Pane that scrolls: all there is to see
    std::shared_ptr<const GridShape> grid = nullptr; // of a Grid
    std::shared_ptr<const QrModules> qr = nullptr;   // of a Qr
};

// Elements in the order in which they are read; parents before children.
struct Placement {
    float width = 0; // of the window, CSS px
    float height = 0;
    std::vector<Placed> elements;
};

} // namespace zhixiao::scene
