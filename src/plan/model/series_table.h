// All figures of a pack sorted into series, one for each indicator and area, side by side in
// memory.
#pragma once

#include "plan/model/plan.h"
#include "plan/model/points.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace zhixiao {

// Rows are the indicators of the pack, in its order; columns are the areas that can be judged. A
// cell without figures is an empty series, which a board shows as 无数据.
class SeriesTable {
  public:
    // Sorts the figures in one pass, in time proportional to their number. Leaves out figures of an
    // indicator or area that the pack does not have; check_pack reports those.
    explicit SeriesTable(const Pack& pack);

    std::size_t rows() const { return rows_; }
    std::size_t columns() const { return columns_.size(); }

    // Returns the column's index in pack.areas; none: the whole plan. The whole comes first, unless
    // only areas have figures; a parent area without figures has no column.
    std::optional<std::size_t> area(std::size_t column) const { return columns_[column]; }

    // Returns the points of a cell by rising year.
    std::span<const Point> series(std::size_t row, std::size_t column) const;

  private:
    std::size_t rows_ = 0;
    std::vector<std::optional<std::size_t>> columns_;
    std::vector<Point> points_;
    std::vector<std::size_t> starts_; // of each cell in points_, row by row, and the end
};

} // namespace zhixiao
