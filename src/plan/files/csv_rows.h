// Splits a CSV text into rows and cells, in one pass and without copying a cell.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace zhixiao::content {

// Owns the text and unquotes quoted cells in place; cells are views into it. The separator (comma,
// tab or semicolon) is the one that occurs most often in the first row that has any.
class CsvRows {
  public:
    explicit CsvRows(std::string text);
    CsvRows(const CsvRows&) = delete;
    CsvRows& operator=(const CsvRows&) = delete;

    // Goes to the next row. Returns false after the last one. A line break at the end of the file
    // begins no row.
    bool next();

    // The cells of the current row, valid as long as this object is.
    std::span<const std::string_view> cells() const { return cells_; }

    // The number of the current row as a spreadsheet counts, from 1: an empty line is a row, and a
    // cell with a line break stays in one row.
    std::size_t number() const { return number_; }

    // Says whether the current row has a quote that is never closed and so swallowed the rest of
    // the file.
    bool is_cut_off() const { return is_cut_off_; }

    std::size_t bytes_read() const { return at_; }
    std::size_t bytes() const { return text_.size(); }

  private:
    bool is_end_of_cell(std::size_t at) const;
    std::string_view plain_cell();
    std::string_view quoted_cell();

    std::string text_;
    char separator_ = ',';
    std::size_t at_ = 0;
    std::size_t number_ = 0;
    bool is_cut_off_ = false;
    std::vector<std::string_view> cells_;
};

} // namespace zhixiao::content
