// Paints what is in sight of a grid: cells, the names beside and above them, and the focus ring.
#include "draw/paint_pass.h"

#include "base/text.h"

#include <charconv>
#include <optional>
#include <system_error>
#include <utility>

namespace zhixiao::draw {
namespace {

using scene::GridShape;
using scene::Rect;

constexpr float cell_radius = 6;
constexpr float mark_size = 10;
constexpr float mark_gap = 4;
constexpr float bar_width = 24;
constexpr float bar_height = 4;
constexpr float ring = 3;
constexpr float ring_out = 2; // how far the ring reaches beyond the cell

struct Spot {
    std::size_t row = 0;
    std::size_t column = 0;
};

// Returns the cell that a path such as "main/board#12.3" names; none if the path is not of this
// grid.
std::optional<Spot> spot_of(const std::string& path, const std::string& grid) {
    if (path.size() < grid.size() + 4 || path.compare(0, grid.size(), grid) != 0 ||
        path[grid.size()] != '#')
        return std::nullopt;
    Spot spot;
    const char* const end = path.data() + path.size();
    const auto row = std::from_chars(path.data() + grid.size() + 1, end, spot.row);
    if (row.ec != std::errc() || row.ptr == end || *row.ptr != '.')
        return std::nullopt;
    if (std::from_chars(row.ptr + 1, end, spot.column).ec != std::errc())
        return std::nullopt;
    return spot;
}

// Paints one grid.
class GridPaint {
  public:
    GridPaint(Painter& painter, const scene::Placed& element, const scene::Grid& grid,
              scene::Point scrolled)
        : painter_(painter), tokens_(painter.tokens()), element_(element), source_(*grid.source),
          shape_(*element.grid), scrolled_{painter.snap(scrolled.x), painter.snap(scrolled.y)},
          window_(shape_.window(scrolled_, element.rect, 0)) {}

    void all(std::optional<Spot> hovered, std::optional<Spot> pressed,
             std::optional<Spot> focused) {
        const Rect& rect = element_.rect;
        const float left = shape_.head_width;
        const float top = shape_.fixed_height();
        clipped({left, top, rect.width - left, rect.height - top}, [&] {
            for (std::size_t row = window_.first_row; row < window_.end_row; ++row)
                cells(row);
        });
        clipped({left, 0, rect.width - left, top}, [&] {
            for (std::size_t row = 0; row < shape_.pinned; ++row)
                cells(row);
            for (std::size_t at = window_.first_column; at < window_.end_column; ++at)
                column_head(at);
        });
        clipped({0, top, left, rect.height - top}, [&] {
            for (std::size_t row = window_.first_row; row < window_.end_row; ++row)
                row_head(row);
        });
        for (std::size_t row = 0; row < shape_.pinned; ++row)
            row_head(row);
        edges();
        if (hovered)
            frame(*hovered, 2, 0);
        if (pressed)
            frame(*pressed, ring, 0);
        if (focused)
            frame(*focused, ring, ring_out);
    }

  private:
    template <class Work> void clipped(const Rect& area, Work work) {
        painter_.push_clip(
            {element_.rect.x + area.x, element_.rect.y + area.y, area.width, area.height});
        work();
        painter_.pop_clip();
    }

    // Returns where `rect`, which counts from the corner of the grid, is painted. It scrolls
    // sideways or down, or both, or neither.
    Rect moved(Rect rect, bool sideways, bool down) const {
        rect.x += element_.rect.x - (sideways ? scrolled_.x : 0);
        rect.y += element_.rect.y - (down ? scrolled_.y : 0);
        return rect;
    }

    Rect cell_rect(Spot spot) const {
        return moved(shape_.cell(spot.row, spot.column), true, spot.row >= shape_.pinned);
    }

    void cells(std::size_t row) {
        for (std::size_t column = window_.first_column; column < window_.end_column; ++column)
            cell(source_.cell(row, column), cell_rect({row, column}));
    }

    void cell(const scene::GridCell& cell, const Rect& rect) {
        using Ground = scene::GridCell::Ground;
        const Color tone = tokens_.tone(cell.tone);
        if (cell.ground == Ground::Tint || cell.ground == Ground::Solid)
            painter_.fill(rect, cell.ground == Ground::Solid ? tone : tokens_.tint(cell.tone),
                          cell_radius);
        else if (cell.ground == Ground::Outline) {
            painter_.fill(rect, tokens_.surface, cell_radius);
            painter_.outline(rect, tokens_.line, 1, cell_radius);
        }
        const bool solid = cell.ground == Ground::Solid;
        const Color ink = solid ? tokens_.on_fill : tone;
        const Weight weight = solid ? Weight::Semibold : Weight::Regular;
        const float mark = cell.mark ? tokens_.control(mark_size) + mark_gap : 0;
        std::string words = cell.text;
        float width = painter_.text_width(words, scene::TextStyle::Caption, weight);
        if (width > rect.width - mark - 2) {
            words = cut(words, rect.width - mark - 2, scene::TextStyle::Caption, weight);
            width = painter_.text_width(words, scene::TextStyle::Caption, weight);
        }
        const float left = rect.x + (rect.width - mark - width) / 2;
        const float middle = rect.y + rect.height / 2;
        if (cell.mark)
            painter_.mark(*cell.mark, {left + tokens_.control(mark_size) / 2, middle},
                          tokens_.control(mark_size), ink);
        painter_.text(words, left + mark, middle - tokens_.type(scene::TextStyle::Caption).line / 2,
                      scene::TextStyle::Caption, weight, ink);
    }

    // Returns as many characters of `words` as fit in `room` CSS px, with an ellipsis if some do
    // not.
    std::string cut(const std::string& words, float room, scene::TextStyle style, Weight weight) {
        if (painter_.text_width(words, style, weight) <= room)
            return words;
        std::u32string left = code_points(words);
        std::string shown;
        do {
            left.pop_back();
            shown = utf8(left) + "…";
        } while (!left.empty() && painter_.text_width(shown, style, weight) > room);
        return shown;
    }

    void column_head(std::size_t column) {
        const Rect rect = moved(shape_.column_head(column), true, false);
        const scene::GridHead head = source_.column(column);
        if (head.bar) {
            const float width = tokens_.control(bar_width);
            const float height = tokens_.control(bar_height);
            painter_.fill(
                {rect.x + (rect.width - width) / 2, rect.y + shape_.bar_top, width, height},
                tokens_.tone(*head.bar), height / 2);
        }
        for (const scene::Line& line : shape_.heads[column])
            for (const scene::Piece& piece : line.pieces)
                painter_.text(piece.text, rect.x + line.x + piece.x, rect.y + line.y, line.style,
                              Weight::Regular, tokens_.ink);
    }

    void row_head(std::size_t row) {
        const Rect rect = moved(shape_.row_head(row), false, row >= shape_.pinned);
        const scene::GridHead head = source_.row(row);
        const Weight weight = head.strong ? Weight::Semibold : Weight::Regular;
        const std::string words = cut(head.text, rect.width - 4, scene::TextStyle::Body, weight);
        painter_.text(words, rect.x,
                      rect.y + (rect.height - tokens_.type(scene::TextStyle::Body).line) / 2,
                      scene::TextStyle::Body, weight, tokens_.ink);
    }

    // Paints a line below the pinned rows, and lines where cells scroll out of sight behind the
    // names.
    void edges() {
        const Rect& rect = element_.rect;
        const float top = rect.y + shape_.fixed_height();
        if (shape_.apart > 0)
            painter_.line({rect.x, top - shape_.apart / 2 - 2},
                          {rect.right(), top - shape_.apart / 2 - 2}, tokens_.line, 1);
        else if (scrolled_.y > 0)
            painter_.line({rect.x, top - 1}, {rect.right(), top - 1}, tokens_.line, 1);
        if (scrolled_.x > 0)
            painter_.line({rect.x + shape_.head_width - 2, rect.y},
                          {rect.x + shape_.head_width - 2, rect.bottom()}, tokens_.line, 1);
    }

    void frame(Spot spot, float width, float out) {
        if (spot.row >= shape_.rows || spot.column >= shape_.columns)
            return;
        const float top =
            (spot.row < shape_.pinned ? shape_.head_height : shape_.fixed_height()) - out;
        const float left = shape_.head_width - out;
        clipped({left, top, element_.rect.width - left, element_.rect.height - top}, [&] {
            Rect rect = cell_rect(spot);
            rect = {rect.x - out, rect.y - out, rect.width + 2 * out, rect.height + 2 * out};
            painter_.outline(rect, tokens_.brand, width, cell_radius + out);
        });
    }

    Painter& painter_;
    const Tokens& tokens_;
    const scene::Placed& element_;
    const scene::GridSource& source_;
    const GridShape& shape_;
    scene::Point scrolled_;
    scene::GridWindow window_;
};

} // namespace

void ScenePaint::grid(const scene::Placed& element, const scene::Grid& grid) {
    if (!element.grid || !grid.source)
        return;
    GridPaint(painter_, element, grid, scrolled_of(element, interaction_))
        .all(spot_of(interaction_.hovered, element.path),
             spot_of(interaction_.pressed, element.path),
             spot_of(interaction_.focused, element.path));
}

std::vector<std::pair<std::string, scene::Rect>> painted_cells(const scene::Placed& grid,
                                                               const scene::Placement& placement,
                                                               const Interaction& interaction) {
    std::vector<std::pair<std::string, scene::Rect>> cells;
    if (!grid.grid)
        return cells;
    const scene::Point scrolled = scrolled_of(grid, interaction);
    const Rect whole = painted_rect(grid, placement, interaction);
    const scene::GridWindow window = grid.grid->window(scrolled, grid.rect, 0);
    const auto add = [&](std::size_t row) {
        for (std::size_t column = window.first_column; column < window.end_column; ++column) {
            Rect cell = grid.grid->cell(row, column);
            cell.x += whole.x - scrolled.x;
            cell.y += whole.y - (row < grid.grid->pinned ? 0 : scrolled.y);
            cells.emplace_back(grid.path + "#" + std::to_string(row) + "." + std::to_string(column),
                               cell);
        }
    };
    for (std::size_t row = 0; row < grid.grid->pinned; ++row)
        add(row);
    for (std::size_t row = window.first_row; row < window.end_row; ++row)
        add(row);
    return cells;
}

} // namespace zhixiao::draw
