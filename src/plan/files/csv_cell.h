// Writes the cells of CSV files for Excel and WPS, which run some texts as formulas.
#pragma once

#include <string>
#include <string_view>

namespace zhixiao::content {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF"; // tells Excel that the file is UTF-8
constexpr std::string_view end_of_line = "\r\n";

// Returns `text` with an apostrophe in front if a spreadsheet would run it as a formula. CsvTable
// takes the apostrophe off again.
std::string guarded(const std::string& text);

// Appends `cell` to `csv`, quoted only where CSV demands it.
void append_cell(std::string& csv, std::string_view cell);

} // namespace zhixiao::content
