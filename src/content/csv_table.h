// A CSV file under its header: which sheet it is, and its cells by column.
#pragma once

#include "content/cells.h"
#include "content/csv_columns.h"
#include "content/csv_problems.h"
#include "content/csv_rows.h"

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace zhixiao::content {

class CsvTable {
  public:
    // Null, with the problems, when the header is of neither sheet or lacks a column.
    static std::unique_ptr<CsvTable> open(std::string file, std::string text,
                                          CsvProblems& problems);

    const std::string& file() const { return file_; }
    Sheet sheet() const { return sheet_; }

    // Goes on to the next row that has something in it; false after the last one.
    bool next(CsvProblems& problems);

    // False for a row with more cells than the header (next has said so): there is no telling
    // which column its cells belong to.
    bool is_sound() const { return is_sound_; }

    // Without white space around it; empty when it holds no value or there is no such column.
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
    std::array<std::size_t, column_count> positions_{}; // of each column, from 1; 0: none
    std::size_t width_ = 0;
    bool is_sound_ = true;
};

// The row a table stands at, read cell by cell; what is wrong with one goes to the problems.
struct CsvRow {
    const CsvTable& table;
    CsvProblems& problems;

    std::string text(Column column) const { return std::string(table.cell(column)); }
    std::string required(Column column) const;
    std::optional<int> required_year(Column column) const;

    // Nothing when there is no value, or when it is not a number.
    std::optional<CellNumber> any_number(Column column) const;

    // The same of a number alone: no word of a relation, no unit but this one.
    std::optional<double> number(Column column, std::string_view unit) const;

    void error(Column column, std::string what, std::string fix) const;
};

// Whether the unit written behind a number goes with the unit of its indicator; one that is not
// known yet goes with %, ‰ and 1/10万 and the like.
bool is_unit_of(const CellNumber& number, std::string_view unit);

} // namespace zhixiao::content
