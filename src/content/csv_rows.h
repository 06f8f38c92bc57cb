// Splits a CSV text into rows and cells, in one pass and without a copy of any cell.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace zhixiao::content {

// The text is taken over, and quoted cells are unquoted in place; cells are views into it. The
// separator (comma, tab or semicolon) is the one met most often in the first row that has any.
class CsvRows {
  public:
    explicit CsvRows(std::string text);
    CsvRows(const CsvRows&) = delete;
    CsvRows& operator=(const CsvRows&) = delete;

    // Goes on to the next row; false after the last one. A line break at the end of the file
    // begins no row.
    bool next();

    // Of the row reached; valid as long as this object is.
    std::span<const std::string_view> cells() const { return cells_; }

    // As a spreadsheet counts them, from 1: an empty line is a row, a cell of two lines is in one.
    std::size_t number() const { return number_; }

    // The row reached has a quote that is never closed: it swallowed the rest of the file.
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
