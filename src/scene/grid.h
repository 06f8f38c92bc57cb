// A grid of very many cells: a node that names its data, where its cells lie once it is placed, and
// which of them are in sight. Painter and mirror read only those.
#pragma once

#include "base/address.h"
#include "scene/geometry.h"
#include "scene/look.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace zhixiao::scene {

// The name of a row or column. A column may have a bar in the tone of its plan.
struct GridHead {
    std::string text;
    std::optional<Tone> bar = std::nullopt;
    bool strong = false;

    bool operator==(const GridHead&) const = default;
};

// What a cell shows: a mark and a short text, on the tint of its tone (Tint), on the full tone
// (Solid), in an outline, or on no ground if the cell is not among those asked for (Faint).
struct GridCell {
    enum class Ground { Tint, Solid, Outline, Faint };

    std::string text; // a figure, at most about six characters
    std::optional<Mark> mark = std::nullopt;
    Tone tone = Tone::None;
    Ground ground = Ground::Outline;

    bool operator==(const GridCell&) const = default;
};

// The data of a grid, which never changes. Rows and columns count from 0.
class GridSource {
  public:
    GridSource() = default;
    GridSource(const GridSource&) = delete;
    GridSource& operator=(const GridSource&) = delete;
    virtual ~GridSource() = default;

    virtual std::size_t rows() const = 0;
    virtual std::size_t columns() const = 0;
    virtual GridHead row(std::size_t row) const = 0;
    virtual GridHead column(std::size_t column) const = 0;
    virtual GridCell cell(std::size_t row, std::size_t column) const = 0;
    // Returns the cell as a sentence for screen readers, with its row and column.
    virtual std::string spoken(std::size_t row, std::size_t column) const = 0;
    // Returns where a press on the cell leads, if anywhere.
    virtual std::optional<Place> place(std::size_t row, std::size_t column) const = 0;
    // Returns a pointer that two sources share, while both are alive, exactly if they show the
    // same.
    virtual const void* identity() const = 0;
};

// A grid that scrolls by itself in both directions, while the names of rows and columns and the
// first `pinned` rows stay in sight. If its node grows, it takes the height that the container
// leaves.
struct Grid {
    std::string name;
    std::string corner;     // the kind of the rows: “地区”
    std::size_t pinned = 0; // rows
    std::shared_ptr<const GridSource> source;

    bool operator==(const Grid& other) const;
};

// A range of rows and columns; each `end` is one beyond the last.
struct GridWindow {
    std::size_t first_row = 0;
    std::size_t end_row = 0;
    std::size_t first_column = 0;
    std::size_t end_column = 0;

    bool operator==(const GridWindow&) const = default;
};

// Where the heads and cells of a placed grid lie, in CSS px from its corner, as if it were not
// scrolled.
struct GridShape {
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::size_t pinned = 0;
    float head_width = 0;  // of the names of rows
    float head_height = 0; // of the names of columns
    float bar_top = 0;     // of a column's bar
    float cell_width = 0;
    float cell_height = 0;
    float pitch_x = 0; // from one cell to the next
    float pitch_y = 0;
    float apart = 0;                      // between the pinned rows and the others
    std::vector<std::vector<Line>> heads; // of each column, from the corner of its head

    // Returns the height of what stays in sight at the top: heads and pinned rows.
    float fixed_height() const;
    float content_width() const;
    float content_height() const;
    Rect cell(std::size_t row, std::size_t column) const;
    Rect row_head(std::size_t row) const;
    Rect column_head(std::size_t column) const;

    // Returns the range of columns, and of rows below the pinned ones, that are at least partly in
    // sight in a grid of this size, scrolled by `scrolled`; and `beyond` more on every side.
    GridWindow window(Point scrolled, Rect size, std::size_t beyond) const;

    bool operator==(const GridShape&) const;
};

} // namespace zhixiao::scene
