// The cells of CSV files that are written: for Excel and WPS, which take some texts for formulas.
#pragma once

#include <string>
#include <string_view>

namespace zhixiao::content {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF"; // by which Excel knows UTF-8
constexpr std::string_view end_of_line = "\r\n";

// An apostrophe keeps a spreadsheet from running the text as a formula; CsvTable takes it off.
std::string guarded(const std::string& text);

// As it is, or within quotation marks where it has to be.
void append_cell(std::string& csv, std::string_view cell);

} // namespace zhixiao::content
