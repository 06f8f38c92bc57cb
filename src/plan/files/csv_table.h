// A CSV file read by its header: which sheet it is, and its cells by column.
#pragma once

#include "plan/files/cells.h"
#include "plan/files/csv_columns.h"
#include "plan/files/csv_problems.h"
#include "plan/files/csv_rows.h"

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace zhixiao::content {

class CsvTable {
  public:
    // Opens `text` as the file named `file`. Returns null, with problems, when the header belongs
    // to neither sheet or lacks a required column.
    static std::unique_ptr<CsvTable> open(std::string file, std::string text,
                                          CsvProblems& problems);

    const std::string& file() const { return file_; }
    Sheet sheet() const { return sheet_; }

    // Goes to the next row that is not blank. Returns false after the last one.
    bool next(CsvProblems& problems);

    // Says whether the current row has no more cells than the header. If it has more, no one can
    // say which column a cell belongs to, and next() has reported it.
    bool is_sound() const { return is_sound_; }

    // The trimmed cell of the current row; empty when it holds no value or the column does not
    // exist.
    std::string_view cell(Column column) const;

    CsvPlace place() const { return {file_, rows_.number()}; }

    double share_read() const; // 0 to 1

  private:
    CsvTable(std::string file, std::string text);
    bool read_header(CsvProblems& problems);
    void note_columns(CsvProblems& problems);
    bool has_all_columns(CsvProblems& problems) const;

    std::string file_;
    CsvRows rows_;
    Sheet sheet_ = Sheet::Indicators;
    std::array<std::size_t, column_count> positions_{}; // by column, from 1; 0: none
    std::size_t width_ = 0;
    bool is_sound_ = true;
};

// Reads the current row of a table cell by cell, and reports what is wrong with each cell.
struct CsvRow {
    const CsvTable& table;
    CsvProblems& problems;

    std::string text(Column column) const { return std::string(table.cell(column)); }
    std::string required(Column column) const;
    std::optional<int> required_year(Column column) const;

    // Returns the number of a cell with its words; nothing when the cell is empty or, with a
    // problem, no number.
    std::optional<CellNumber> any_number(Column column) const;

    // Returns a plain number: no word of a relation, and no unit other than `unit`.
    std::optional<double> number(Column column, std::string_view unit) const;

    void error(Column column, std::string what, std::string fix) const;
};

// Says whether the unit written after `number` fits the indicator's `unit`. While `unit` is unknown
// (empty), %, ‰, 1/10万 and the like fit.
bool is_unit_of(const CellNumber& number, std::string_view unit);

} // namespace zhixiao::content
