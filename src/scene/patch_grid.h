// Keeps track of the cells of one grid that the mirror holds, and writes what it has to change.
#pragma once

#include "scene/placed.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>

namespace zhixiao::scene {

class GridPatch {
  public:
    // Returns what the mirror has to change to hold the cells in sight and a few beyond; empty if
    // nothing. Of new cells it returns at most about `most`, always whole rows, so that a fling
    // costs no frame more than it has; call it again with the next frame until is_complete().
    //   {"p": path, "keep": [first row, end], "rows": [row]}
    //   row: {"i": row, −1 for the heads, "y": top, "n": name, "b": bold, "c": [first column, end],
    //   "new": [[column, text, what is spoken, address if any]]}
    //   heads: "new": [[column, name, [[x, y, line]]]]
    // The mirror drops the cells of a row outside its columns, and the rows outside those to keep,
    // except pinned ones.
    std::string next(const Placed& grid, Point scrolled, std::size_t most);

    bool is_complete() const { return is_complete_; }

  private:
    struct Columns {
        std::size_t first = 0;
        std::size_t end = 0;

        bool holds(std::size_t column) const { return column >= first && column < end; }
        bool operator==(const Columns&) const = default;
    };

    std::optional<Columns> heads_;
    std::map<std::size_t, Columns> rows_;
    bool is_complete_ = false;
};

} // namespace zhixiao::scene
