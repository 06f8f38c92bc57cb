// Quotes cells, and guards them against being run as formulas.
#include "plan/files/csv_cell.h"

#include "plan/files/cells.h"

namespace zhixiao::content {

std::string guarded(const std::string& text) { return is_formula(text) ? "'" + text : text; }

void append_cell(std::string& csv, std::string_view cell) {
    if (cell.find_first_of(",;\t\"\r\n") == std::string_view::npos) {
        csv += cell;
        return;
    }
    csv += '"';
    for (const char c : cell) {
        csv += c;
        if (c == '"')
            csv += c;
    }
    csv += '"';
}

} // namespace zhixiao::content
