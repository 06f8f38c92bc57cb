// Writes the cells of grids for the mirror, a few rows at a time.
#include "scene/patch_grid.h"

#include <cstdio>
#include <iterator>

namespace zhixiao::scene {
namespace {

constexpr std::size_t overscan = 2; // rows and columns added on each side of those in sight

// Returns `text` as JSON: escapes quotes and backslashes, and puts a space for control characters.
std::string quoted(const std::string& text) {
    std::string made = "\"";
    for (const char letter : text) {
        if (letter == '"' || letter == '\\')
            made += '\\';
        made += static_cast<unsigned char>(letter) < 0x20 ? ' ' : letter;
    }
    return made + "\"";
}

// Returns a length in CSS px with two decimals.
std::string length(float css_px) {
    char number[32];
    std::snprintf(number, sizeof number, "%.2f", static_cast<double>(css_px));
    return number;
}

std::string pair_of(std::size_t first, std::size_t end) {
    return "[" + std::to_string(first) + "," + std::to_string(end) + "]";
}

// Appends `item` to a list with commas.
void add(std::string& list, const std::string& item) {
    if (!list.empty())
        list += ',';
    list += item;
}

std::string head_of(const GridSource& source, const GridShape& shape, std::size_t column) {
    std::string lines;
    for (const Line& line : shape.heads[column])
        for (const Piece& piece : line.pieces)
            add(lines, "[" + length(line.x + piece.x) + "," + length(line.y) + "," +
                           quoted(piece.text) + "]");
    return "[" + std::to_string(column) + "," + quoted(source.column(column).text) + ",[" + lines +
           "]]";
}

std::string cell_of(const GridSource& source, std::size_t row, std::size_t column) {
    std::string made = "[" + std::to_string(column) + "," + quoted(source.cell(row, column).text) +
                       "," + quoted(source.spoken(row, column));
    if (const std::optional<Place> place = source.place(row, column))
        made += "," + quoted(place->address);
    return made + "]";
}

std::string row_of(const std::string& about, std::size_t first, std::size_t end,
                   const std::string& added) {
    return "{" + about + ",\"c\":" + pair_of(first, end) + ",\"new\":[" + added + "]}";
}

} // namespace

std::string GridPatch::next(const Placed& grid, Point scrolled, std::size_t most) {
    const auto* node = std::get_if<Grid>(&grid.node->is);
    if (!node || !node->source || !grid.grid)
        return "";
    const GridSource& source = *node->source;
    const GridShape& shape = *grid.grid;
    const GridWindow window = shape.window(scrolled, grid.rect, overscan);
    const Columns columns{window.first_column, window.end_column};
    std::string rows;
    std::size_t sent = 0;
    if (heads_ != columns) {
        std::string added;
        for (std::size_t column = columns.first; column < columns.end; ++column)
            if (!heads_ || !heads_->holds(column))
                add(added, head_of(source, shape, column));
        rows = row_of("\"i\":-1", columns.first, columns.end, added);
        heads_ = columns;
    }
    bool is_changed = !rows.empty();
    for (auto row = rows_.begin(); row != rows_.end();) {
        const bool stays = row->first < shape.pinned ||
                           (row->first >= window.first_row && row->first < window.end_row);
        is_changed = is_changed || !stays;
        row = stays ? std::next(row) : rows_.erase(row);
    }
    is_complete_ = true;
    const auto send = [&](std::size_t row) {
        const auto held = rows_.find(row);
        if (held != rows_.end() && held->second == columns)
            return;
        if (sent >= most) {
            is_complete_ = false;
            return;
        }
        std::string added;
        for (std::size_t column = columns.first; column < columns.end; ++column)
            if (held == rows_.end() || !held->second.holds(column)) {
                add(added, cell_of(source, row, column));
                ++sent;
            }
        const GridHead head = source.row(row);
        add(rows,
            row_of("\"i\":" + std::to_string(row) + ",\"y\":" + length(shape.row_head(row).y) +
                       ",\"n\":" + quoted(head.text) + ",\"b\":" + (head.strong ? "true" : "false"),
                   columns.first, columns.end, added));
        rows_[row] = columns;
    };
    for (std::size_t row = 0; row < shape.pinned; ++row)
        send(row);
    for (std::size_t row = window.first_row; row < window.end_row; ++row)
        send(row);
    if (!is_changed && rows.empty())
        return "";
    return "{\"p\":" + quoted(grid.path) +
           ",\"keep\":" + pair_of(window.first_row, window.end_row) + ",\"rows\":[" + rows + "]}";
}

} // namespace zhixiao::scene
