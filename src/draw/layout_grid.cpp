// Lays out grids: measures the names of rows and the heads of columns; all cells have the same
// size.
#include "draw/layout_pass.h"

#include "base/text.h"
#include "draw/break_lines.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace zhixiao::draw {
namespace {

// CSS px at standard size: cells of 60 × 43, 64 and 47 from one to the next; a head with two lines
// is 72 high, its bar 4.
constexpr float cell_width = 60;
constexpr float cell_height = 43;
constexpr float step = 4;
constexpr float bar_room = 17; // above the bar
constexpr float bar_height = 4;
constexpr float head_line = 19;
constexpr float head_gap = 6; // between bar and name, and below the name
constexpr std::size_t most_lines = 3;
constexpr float apart = 7;
constexpr float name_gap = 16;
constexpr float least_height = 240;
constexpr float widest_name = 0.36F; // share of the width of the grid
constexpr float narrowest_name = 64;

// Estimates the width of a name in half ems: Chinese characters count twice.
std::size_t weight_of(const std::string& name) {
    std::size_t weight = 0;
    for (const char32_t code : code_points(name))
        weight += code >= 0x2E80 ? 2 : 1;
    return weight;
}

} // namespace

// Breaks the name of a column into lines as even as possible: “孕产妇 / 死亡率”, not “孕产妇死 /
// 亡率”.
std::vector<scene::Line> LayoutPass::grid_head(const std::string& name, float cell) {
    constexpr auto style = scene::TextStyle::Caption;
    const std::vector<scene::Run> runs{{name, scene::Tone::Ink, false}};
    const auto broken = [&](float width) {
        return break_lines(runs, style, scene::Align::Center, width, tokens_, glyphs_);
    };
    const float room = cell + tokens_.control(step);
    std::vector<scene::Line> lines = broken(room);
    const std::size_t count = lines.size();
    if (count > 1 && count <= most_lines) {
        const float even = natural_width(runs, style, tokens_, glyphs_) / static_cast<float>(count);
        for (float width = even; width < room; width += tokens_.type(style).size / 2) {
            std::vector<scene::Line> evenly = broken(width);
            if (evenly.size() != count)
                continue;
            for (scene::Line& line : evenly)
                line.x += (room - width) / 2;
            lines = std::move(evenly);
            break;
        }
    }
    if (count > most_lines) {
        lines.resize(most_lines);
        std::u32string last = code_points(lines.back().pieces.back().text);
        last.back() = U'…';
        lines.back().pieces.back().text = utf8(last);
    }
    for (scene::Line& line : lines)
        line.x -= tokens_.control(step) / 2;
    return lines;
}

// Lays out the heads of the columns, up to three lines each: all are as high as the highest, with
// the names at the bottom.
void LayoutPass::grid_heads(const scene::GridSource& source, scene::GridShape& shape) {
    const float line = tokens_.around_text(head_line);
    const float full = tokens_.type(scene::TextStyle::Caption).line;
    std::size_t lines = 1;
    for (std::size_t column = 0; column < shape.columns; ++column) {
        std::vector<scene::Line> name = grid_head(source.column(column).text, shape.cell_width);
        lines = std::max(lines, name.size());
        shape.heads.push_back(std::move(name));
    }
    shape.bar_top = tokens_.control(bar_room);
    const float top = shape.bar_top + tokens_.control(bar_height + head_gap);
    for (std::vector<scene::Line>& name : shape.heads) {
        const float room = static_cast<float>(lines - name.size()) * line;
        for (std::size_t at = 0; at < name.size(); ++at) {
            name[at].y = top + room + static_cast<float>(at) * line - (full - line) / 2;
        }
    }
    shape.head_height =
        std::round(top + static_cast<float>(lines) * line + tokens_.control(head_gap + 1));
}

std::shared_ptr<scene::GridShape> LayoutPass::grid_shape(const scene::Grid& grid, float width) {
    const scene::GridSource& source = *grid.source;
    auto shape = std::make_shared<scene::GridShape>();
    shape->rows = source.rows();
    shape->columns = source.columns();
    shape->pinned = std::min(grid.pinned, shape->rows);
    shape->cell_width = std::round(tokens_.around_text(cell_width));
    shape->cell_height = std::round(tokens_.around_text(cell_height));
    shape->pitch_x = shape->cell_width + step;
    shape->pitch_y = shape->cell_height + step;
    shape->apart = shape->pinned > 0 && shape->pinned < shape->rows ? apart : 0;
    // Only the longest name is measured, as there may be thousands.
    std::string longest = grid.corner;
    std::size_t weight = 0;
    for (std::size_t row = 0; row < shape->rows; ++row) {
        std::string name = source.row(row).text;
        const std::size_t own = weight_of(name);
        if (own > weight) {
            weight = own;
            longest = std::move(name);
        }
    }
    const float name = natural_width({{longest, scene::Tone::Ink, true}}, scene::TextStyle::Body,
                                     tokens_, glyphs_);
    shape->head_width =
        std::round(std::clamp(name + name_gap, tokens_.around_text(narrowest_name),
                              std::max(width * widest_name, tokens_.around_text(narrowest_name))));
    grid_heads(source, *shape);
    return shape;
}

float LayoutPass::grid(const scene::Node& node, const scene::Grid& grid, const Slot& slot) {
    const std::size_t index = add(node, slot, 0);
    std::shared_ptr<scene::GridShape> shape = grid_shape(grid, slot.width);
    const float all = shape->content_height();
    // A grid that is given no height is as high as its content, and scrolls sideways only.
    const float height = slot.height > 0 ? std::max(slot.height, std::min(all, least_height)) : all;
    out_.elements[index].rect.height = height;
    out_.elements[index].grid = std::move(shape);
    return height;
}

} // namespace zhixiao::draw
