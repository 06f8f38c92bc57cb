// Cells of a grid for the mirror, a few rows at a time.
#include "scene/patch_grid.h"

#include "message/route.h"

#include <nlohmann/json.hpp>

namespace zhixiao::scene {
namespace {

using nlohmann::json;

constexpr std::size_t overscan = 2; // rows and columns beyond what is in sight

json lines_of(const std::vector<Line>& lines) {
    json made = json::array();
    for (const Line& line : lines)
        for (const Piece& piece : line.pieces)
            made.push_back({line.x + piece.x, line.y, piece.text});
    return made;
}

json head_of(const GridSource& source, const GridShape& shape, std::size_t column) {
    return {column, source.column(column).text, lines_of(shape.heads[column])};
}

json cell_of(const GridSource& source, std::size_t row, std::size_t column) {
    const std::optional<Route> route = source.route(row, column);
    json made = {column, source.cell(row, column).text, source.spoken(row, column)};
    if (route)
        made.push_back(address_of(*route));
    return made;
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
    json rows = json::array();
    std::size_t told = 0;
    if (heads_ != columns) {
        json added = json::array();
        for (std::size_t column = columns.first; column < columns.end; ++column)
            if (!heads_ || !heads_->holds(column))
                added.push_back(head_of(source, shape, column));
        rows.push_back({{"i", -1}, {"c", {columns.first, columns.end}}, {"new", std::move(added)}});
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
    const auto tell = [&](std::size_t row) {
        const auto held = rows_.find(row);
        if (held != rows_.end() && held->second == columns)
            return;
        if (told >= most) {
            is_complete_ = false;
            return;
        }
        json added = json::array();
        for (std::size_t column = columns.first; column < columns.end; ++column)
            if (held == rows_.end() || !held->second.holds(column))
                added.push_back(cell_of(source, row, column));
        told += added.size();
        const GridHead head = source.row(row);
        rows.push_back({{"i", row},
                        {"y", shape.row_head(row).y},
                        {"n", head.text},
                        {"b", head.strong},
                        {"c", {columns.first, columns.end}},
                        {"new", std::move(added)}});
        rows_[row] = columns;
    };
    for (std::size_t row = 0; row < shape.pinned; ++row)
        tell(row);
    for (std::size_t row = window.first_row; row < window.end_row; ++row)
        tell(row);
    if (!is_changed && rows.empty())
        return "";
    const json patch = {
        {"p", grid.path}, {"keep", {window.first_row, window.end_row}}, {"rows", std::move(rows)}};
    return patch.dump(-1, ' ', false, json::error_handler_t::replace);
}

} // namespace zhixiao::scene
