// Turns CSS px into vertices of Dear ImGui; for painter.cpp and painter_text.cpp only.
#pragma once

#include "draw/painter.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>

namespace zhixiao::draw {

// Returns how many corners a polygon needs to look like a circle of this radius: it is at most 0.1
// device px off.
inline int corners(float radius, float density) {
    const float device = std::max(radius * density, 0.5F);
    const float half_angle = std::acos(std::max(0.0F, 1 - 0.1F / device));
    return std::clamp(static_cast<int>(std::ceil(3.1416F / half_angle)), 12, 512);
}

struct Painter::Pen {
    struct Box {
        ImVec2 low;
        ImVec2 high;
        bool is_visible() const { return high.x > low.x && high.y > low.y; }
    };

    Painter& painter;
    ImDrawList& list;

    explicit Pen(Painter& owner) : painter(owner), list(owner.list_) {
        // Smooth edges are one device px wide, not one CSS px.
        list._FringeScale = 1 / owner.density_;
    }

    static ImU32 packed(Color color) {
        return IM_COL32(color.red, color.green, color.blue, color.alpha);
    }

    ImVec2 at(scene::Point point) const {
        return {point.x + painter.offset_x_, point.y + painter.offset_y_};
    }

    std::vector<ImVec2> at(const std::vector<scene::Point>& points) const {
        std::vector<ImVec2> placed;
        placed.reserve(points.size());
        for (const scene::Point& point : points)
            if (std::isfinite(point.x) && std::isfinite(point.y))
                placed.push_back(at(point));
        return placed;
    }

    // Returns the rectangle with its edges on device pixels; a side that is not 0 keeps at least
    // `least` of them.
    Box box(const scene::Rect& rect, float least) const {
        if (!std::isfinite(rect.x) || !std::isfinite(rect.y) || !std::isfinite(rect.width) ||
            !std::isfinite(rect.height))
            return {};
        const ImVec2 low = at({painter.snap(rect.x), painter.snap(rect.y)});
        ImVec2 high = at({painter.snap(rect.right()), painter.snap(rect.bottom())});
        if (rect.width > 0)
            high.x = std::max(high.x, low.x + least / painter.density_);
        if (rect.height > 0)
            high.y = std::max(high.y, low.y + least / painter.density_);
        return {low, high};
    }

    // Returns the width of a line, CSS px, rounded to whole device px, at least one of them.
    float stroke(float width) const {
        return std::max(1.0F, std::round(width * painter.density_)) / painter.density_;
    }

    float rounding(const Box& box, float radius) const {
        return std::min({radius, (box.high.x - box.low.x) / 2, (box.high.y - box.low.y) / 2});
    }

    // Adds the outline of a box with round corners to the list's path, clockwise from the left
    // edge.
    void path(const Box& box, float radius) const {
        if (radius <= 0) {
            list.PathLineTo(box.low);
            list.PathLineTo({box.high.x, box.low.y});
            list.PathLineTo(box.high);
            list.PathLineTo({box.low.x, box.high.y});
            return;
        }
        const int steps = (corners(radius, painter.density_) + 3) / 4;
        const ImVec2 low{box.low.x + radius, box.low.y + radius};
        const ImVec2 high{box.high.x - radius, box.high.y - radius};
        const float quarter = 3.14159265F / 2;
        list.PathArcTo(low, radius, 2 * quarter, 3 * quarter, steps);
        list.PathArcTo({high.x, low.y}, radius, 3 * quarter, 4 * quarter, steps);
        list.PathArcTo(high, radius, 0, quarter, steps);
        list.PathArcTo({low.x, high.y}, radius, quarter, 2 * quarter, steps);
    }
};

} // namespace zhixiao::draw
