// A grid of numbers that counts how many of its cells were asked for.
#pragma once

#include "scene/grid.h"
#include "scene/placed.h"

#include <string>

namespace zhixiao::scene {

class NumbersGrid : public GridSource {
  public:
    NumbersGrid(std::size_t rows, std::size_t columns) : rows_(rows), columns_(columns) {}

    std::size_t rows() const override { return rows_; }
    std::size_t columns() const override { return columns_; }
    GridHead row(std::size_t row) const override {
        return {"行" + std::to_string(row), std::nullopt, row == 0};
    }
    GridHead column(std::size_t column) const override {
        return {"列" + std::to_string(column), Tone::Women, false};
    }
    GridCell cell(std::size_t row, std::size_t column) const override {
        ++asked;
        return {.text = std::to_string(row * 100 + column), .mark = Mark::Dot, .tone = Tone::Good};
    }
    std::string spoken(std::size_t row, std::size_t column) const override {
        return "第" + std::to_string(row) + "行第" + std::to_string(column) + "列";
    }
    std::optional<Place> place(std::size_t row, std::size_t) const override {
        return row == 1 ? std::nullopt : std::optional<Place>(Place("#/about"));
    }
    const void* identity() const override { return this; }

    mutable int asked = 0;

  private:
    std::size_t rows_;
    std::size_t columns_;
};

// Cells of 60 × 43 every 64 × 47 px beside names 80 wide and below heads 72 high, one row pinned.
inline GridShape shape_of(const GridSource& source) {
    GridShape shape;
    shape.rows = source.rows();
    shape.columns = source.columns();
    shape.pinned = 1;
    shape.head_width = 80;
    shape.head_height = 72;
    shape.cell_width = 60;
    shape.cell_height = 43;
    shape.pitch_x = 64;
    shape.pitch_y = 47;
    shape.apart = 7;
    shape.heads.resize(source.columns());
    return shape;
}

} // namespace zhixiao::scene
