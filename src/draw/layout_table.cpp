// Lays out tables: columns as wide as they need, rows as high as their highest cell.
#include "draw/layout_pass.h"

#include "draw/break_lines.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace zhixiao::draw {
namespace {

constexpr float head_height = 36;
constexpr float row_height = 44;
constexpr float link_height = 48; // least height of a row with a link, which is pressed
constexpr float cell_mark = 18;   // a mark and the gap after it

std::vector<scene::Run> run_of(const scene::Cell& cell) {
    return {{cell.text, cell.to ? scene::Tone::Brand : cell.tone, cell.strong || cell.to}};
}

// Fits columns into `width`: shares out what is left over; if there is too little, narrow columns
// keep their width and wide ones share the rest evenly.
std::vector<float> fitted(std::vector<float> widths, float width) {
    const auto count = static_cast<float>(widths.size());
    float total = 0;
    for (const float column : widths)
        total += column;
    if (total <= width) {
        for (float& column : widths)
            column += (width - total) / count;
        return widths;
    }
    std::vector<float> rising = widths;
    std::sort(rising.begin(), rising.end());
    float rest = width;
    float most = 0; // the most that a column may have
    for (std::size_t i = 0; i < rising.size(); ++i) {
        most = rest / (count - static_cast<float>(i));
        if (rising[i] > most)
            break;
        rest -= rising[i];
    }
    for (float& column : widths)
        column = std::min(column, most);
    return widths;
}

} // namespace

std::vector<float> LayoutPass::table_widths(const scene::Table& table, float width) {
    const std::size_t columns = table.rows.empty() ? 0 : table.rows.front().size();
    std::vector<float> widths(columns, 0);
    for (const std::vector<scene::Cell>& row : table.rows) {
        for (std::size_t c = 0; c < columns && c < row.size(); ++c) {
            const scene::Cell& cell = row[c];
            const float text =
                natural_width(run_of(cell), scene::TextStyle::Caption, tokens_, glyphs_);
            const float mark = cell.mark ? tokens_.control(cell_mark) : 0;
            widths[c] = std::max(widths[c], std::ceil(text + mark) + 2 * cell_padding());
        }
    }
    if (width <= 0 || columns == 0)
        return widths;
    if (table.widths.size() == columns) {
        float shares = 0;
        for (const float share : table.widths)
            shares += share;
        for (std::size_t c = 0; c < columns; ++c)
            widths[c] = width * table.widths[c] / shares;
        return widths;
    }
    return fitted(std::move(widths), width);
}

float LayoutPass::table(const scene::Node& node, const scene::Table& table, const Slot& slot) {
    const std::size_t index = add(node, slot, 0);
    const std::vector<float> widths = table_widths(table, slot.width);
    Slot part = slot;
    part.parent = static_cast<int>(index);
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        part.path = slot.path + "#" + std::to_string(r);
        part.y += table_row(node, table, static_cast<int>(r), widths, part);
    }
    out_.elements[index].rect.height = part.y - slot.y;
    return part.y - slot.y;
}

float LayoutPass::table_row(const scene::Node& node, const scene::Table& table, int row,
                            const std::vector<float>& widths, const Slot& slot) {
    const std::size_t index = add(node, slot, 0);
    out_.elements[index].part = {row, -1};
    const auto& cells = table.rows[static_cast<std::size_t>(row)];
    float height = tokens_.control(row == 0 ? head_height : row_height);
    Slot part = slot;
    part.parent = static_cast<int>(index);
    for (std::size_t c = 0; c < cells.size() && c < widths.size(); ++c) {
        part.path = slot.path + "." + std::to_string(c);
        part.width = widths[c];
        const scene::Cell& cell = cells[c];
        const float mark = cell.mark ? tokens_.control(cell_mark) : 0;
        std::size_t at = add(node, part, 0);
        out_.elements[at].part = {row, static_cast<int>(c)};
        if (cell.to) {
            Slot link = part;
            link.parent = static_cast<int>(at);
            link.path += "/link";
            at = add(node, link, 0);
            out_.elements[at].part = {row, static_cast<int>(c), true};
            height = std::max(height, tokens_.control(link_height));
        }
        out_.elements[at].lines =
            break_lines(run_of(cell), scene::TextStyle::Caption, cell.align,
                        std::max(1.0F, part.width - 2 * cell_padding() - mark), tokens_, glyphs_);
        const float text = static_cast<float>(out_.elements[at].lines.size()) *
                           tokens_.type(scene::TextStyle::Caption).line;
        height = std::max(height, text + 12);
        part.x += part.width;
    }
    for (std::size_t at = index; at < out_.elements.size(); ++at) {
        scene::Placed& element = out_.elements[at];
        element.rect.height = height;
        if (element.part.cell < 0)
            continue;
        const scene::Cell& cell = cells[static_cast<std::size_t>(element.part.cell)];
        const float mark = cell.mark ? tokens_.control(cell_mark) : 0;
        const float text =
            static_cast<float>(element.lines.size()) * tokens_.type(scene::TextStyle::Caption).line;
        for (scene::Line& line : element.lines) {
            line.x += cell_padding() + mark;
            line.y += (height - text) / 2;
        }
    }
    return height;
}

} // namespace zhixiao::draw
