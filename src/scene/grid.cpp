// Where the cells of a grid lie, and which of them are in sight.
#include "scene/grid.h"

#include <algorithm>
#include <cmath>

namespace zhixiao::scene {
namespace {

// Sets `first` and `end` to those of `count` steps of `pitch`, the first at `start`, that lie
// between `from` and `to`, and `beyond` more at both ends.
void range(float start, float pitch, std::size_t count, float from, float to, std::size_t beyond,
           std::size_t& first, std::size_t& end) {
    const auto step = [&](float at) {
        const float steps = pitch > 0 ? (at - start) / pitch : 0;
        return std::clamp(steps, 0.0F, static_cast<float>(count));
    };
    const auto low = static_cast<std::size_t>(std::floor(step(from)));
    const auto high = static_cast<std::size_t>(std::ceil(step(to)));
    first = low > beyond ? low - beyond : 0;
    end = std::min(count, high + beyond);
}

} // namespace

bool Grid::operator==(const Grid& other) const {
    const void* mine = source ? source->identity() : nullptr;
    const void* others = other.source ? other.source->identity() : nullptr;
    return name == other.name && corner == other.corner && pinned == other.pinned && mine == others;
}

bool GridShape::operator==(const GridShape&) const = default;

float GridShape::fixed_height() const {
    return head_height + static_cast<float>(pinned) * pitch_y + (pinned > 0 ? apart : 0);
}

float GridShape::content_width() const {
    return head_width + static_cast<float>(columns) * pitch_x - (pitch_x - cell_width);
}

float GridShape::content_height() const {
    return fixed_height() + static_cast<float>(rows - pinned) * pitch_y - (pitch_y - cell_height);
}

Rect GridShape::cell(std::size_t row, std::size_t column) const {
    const Rect head = row_head(row);
    return {head_width + static_cast<float>(column) * pitch_x, head.y, cell_width, cell_height};
}

Rect GridShape::row_head(std::size_t row) const {
    const float above = row < pinned ? head_height + static_cast<float>(row) * pitch_y
                                     : fixed_height() + static_cast<float>(row - pinned) * pitch_y;
    return {0, above, head_width, cell_height};
}

Rect GridShape::column_head(std::size_t column) const {
    return {head_width + static_cast<float>(column) * pitch_x, 0, cell_width, head_height};
}

GridWindow GridShape::window(Point scrolled, Rect size, std::size_t beyond) const {
    GridWindow seen;
    const float top = fixed_height();
    range(top, pitch_y, rows - pinned, scrolled.y + top, scrolled.y + std::max(top, size.height),
          beyond, seen.first_row, seen.end_row);
    range(head_width, pitch_x, columns, scrolled.x + head_width,
          scrolled.x + std::max(head_width, size.width), beyond, seen.first_column,
          seen.end_column);
    seen.first_row += pinned;
    seen.end_row += pinned;
    return seen;
}

} // namespace zhixiao::scene
