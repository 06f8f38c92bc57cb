// Turns CSS px into vertices of Dear ImGui; for painter.cpp and painter_text.cpp only.
#pragma once

#include "draw/theme.h"
#include "scene/geometry.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace zhixiao::draw {

// Returns how many corners a polygon needs to look like a circle of this radius: it is at most 0.1
// device px off.
inline int corners(float radius, float density) {
    const float device = std::max(radius * density, 0.5F);
    const float half_angle = std::acos(std::max(0.0F, 1 - 0.1F / device));
    return std::clamp(static_cast<int>(std::ceil(3.1416F / half_angle)), 12, 512);
}

// Returns the nearest edge of a device pixel, in CSS px.
inline float snapped(float css_px, float density) { return std::round(css_px * density) / density; }

class Pen {
  public:
    struct Box {
        ImVec2 low;
        ImVec2 high;
        bool is_visible() const { return high.x > low.x && high.y > low.y; }
    };

    // Adds to `list`, moved by `offset` CSS px; each CSS px has `density` device px. All three must
    // outlive the pen, which refers to them: copies would make the first load larger.
    Pen(ImDrawList& list, const float& density, const scene::Point& offset)
        : list_(list), density_(density), offset_(offset) {
        // Smooth edges are one device px wide, not one CSS px.
        list._FringeScale = 1 / density;
    }

    static ImU32 packed(Color color) {
        return IM_COL32(color.red, color.green, color.blue, color.alpha);
    }

    ImVec2 at(scene::Point point) const { return {point.x + offset_.x, point.y + offset_.y}; }

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
        const ImVec2 low = at({snapped(rect.x, density_), snapped(rect.y, density_)});
        ImVec2 high = at({snapped(rect.right(), density_), snapped(rect.bottom(), density_)});
        if (rect.width > 0)
            high.x = std::max(high.x, low.x + least / density_);
        if (rect.height > 0)
            high.y = std::max(high.y, low.y + least / density_);
        return {low, high};
    }

    // Returns the width of a line, CSS px, rounded to whole device px, at least one of them.
    float stroke(float width) const {
        return std::max(1.0F, std::round(width * density_)) / density_;
    }

    float rounding(const Box& box, float radius) const {
        return std::min({radius, (box.high.x - box.low.x) / 2, (box.high.y - box.low.y) / 2});
    }

    // Adds the outline of a box with round corners to the list's path, clockwise from the left
    // edge.
    void path(const Box& box, float radius) const {
        if (radius <= 0) {
            list_.PathLineTo(box.low);
            list_.PathLineTo({box.high.x, box.low.y});
            list_.PathLineTo(box.high);
            list_.PathLineTo({box.low.x, box.high.y});
            return;
        }
        const int steps = (corners(radius, density_) + 3) / 4;
        const ImVec2 low{box.low.x + radius, box.low.y + radius};
        const ImVec2 high{box.high.x - radius, box.high.y - radius};
        const float quarter = 3.14159265F / 2;
        list_.PathArcTo(low, radius, 2 * quarter, 3 * quarter, steps);
        list_.PathArcTo({high.x, low.y}, radius, 3 * quarter, 4 * quarter, steps);
        list_.PathArcTo(high, radius, 0, quarter, steps);
        list_.PathArcTo({low.x, high.y}, radius, quarter, 2 * quarter, steps);
    }

  private:
    ImDrawList& list_;
    const float& density_;
    const scene::Point& offset_;
};

} // namespace zhixiao::draw
