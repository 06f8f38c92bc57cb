// What the mirror holds of one grid, and what it is to be told so that it holds what is in sight.
#pragma once

#include "scene/placed.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>

namespace zhixiao::scene {

class GridPatch {
  public:
    // What is to change next, rows in sight and a few beyond first to last; empty when nothing is.
    // Cells add up to about `most`, so that a fling costs no frame more than it has: ask again with
    // the next frame as long as is_complete() says no.
    //   {"p": path, "keep": [first row, end], "rows": [row]}
    //   row: {"i": row, −1 the heads, "y": top, "n": name, "b": bold, "c": [first column, end],
    //         "new": [[column, text, what is spoken, address or nothing]]}
    //   heads: "new": [[column, name, [[x, y, line]]]]
    // A row's cells beyond its columns go, as do rows beyond those to keep; pinned ones stay.
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
