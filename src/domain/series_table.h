// All figures of a pack sorted into series, one per indicator and area, side by side in memory.
#pragma once

#include "domain/plan.h"
#include "domain/points.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace zhixiao {

// Rows are the indicators of the pack, in its order; columns are the areas that can be judged. A
// cell without figures is an empty series: for a board that is 无数据, not nothing.
class SeriesTable {
  public:
    // One pass over the figures; grows with their number only. Figures of an indicator or area
    // that the pack does not have are left out (check_pack tells them).
    explicit SeriesTable(const Pack& pack);

    std::size_t rows() const { return rows_; }
    std::size_t columns() const { return columns_.size(); }

    // The column's place in pack.areas; none: the whole plan's own figures. The whole comes first,
    // unless all figures are of areas; an area that others belong to is left out without figures.
    std::optional<std::size_t> area(std::size_t column) const { return columns_[column]; }

    // By rising year.
    std::span<const Point> series(std::size_t row, std::size_t column) const;

  private:
    std::size_t rows_ = 0;
    std::vector<std::optional<std::size_t>> columns_;
    std::vector<Point> points_;
    std::vector<std::size_t> starts_; // of each cell in points_, row by row, and the end
};

} // namespace zhixiao
