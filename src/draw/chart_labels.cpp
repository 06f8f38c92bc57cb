// Finds places for the texts of a chart where they cover neither the line nor one another.
#include "draw/chart_labels.h"

#include <algorithm>
#include <cmath>

namespace zhixiao::draw {
namespace {

using scene::Point;
using scene::Rect;

constexpr float clearance = 1; // between a label's box and the middle of the line, CSS px
constexpr float distance = 4;  // between a point and its label

bool overlap(const Rect& one, const Rect& other) {
    return one.x < other.right() && other.x < one.right() && one.y < other.bottom() &&
           other.y < one.bottom();
}

// Returns whether any part of the stretch lies within the box; clipped after Liang and Barsky.
bool crosses(const Rect& box, Point from, Point to) {
    float start = 0;
    float end = 1;
    const auto cut = [&](float direction, float room) {
        if (direction == 0)
            return room >= 0;
        const float share = room / direction;
        if (direction < 0)
            start = std::max(start, share);
        else
            end = std::min(end, share);
        return start <= end;
    };
    const float dx = to.x - from.x;
    const float dy = to.y - from.y;
    return cut(-dx, from.x - box.x) && cut(dx, box.right() - from.x) && cut(-dy, from.y - box.y) &&
           cut(dy, box.bottom() - from.y);
}

float within(float value, float low, float high) { return std::max(low, std::min(value, high)); }

} // namespace

bool Obstacles::are_clear_of(const Rect& box) const {
    const Rect wide{box.x - clearance, box.y - clearance, box.width + 2 * clearance,
                    box.height + 2 * clearance};
    return std::none_of(boxes.begin(), boxes.end(),
                        [&](const Rect& other) { return overlap(box, other); }) &&
           std::none_of(line.begin(), line.end(), [&](const Stretch& stretch) {
               return crosses(wide, stretch.from, stretch.to);
           });
}

Course course_at(std::optional<float> before, float here, std::optional<float> after) {
    const float from = before.value_or(here);
    const float to = after.value_or(here);
    if (before && after && from >= here && to >= here)
        return Course::Peak;
    if (before && after && from <= here && to <= here)
        return Course::Valley;
    if (from == to)
        return Course::Peak;
    return to > from ? Course::Falling : Course::Rising;
}

std::vector<Rect> places_beside(Point point, float radius, Course course, float width, float height,
                                const Rect& bounds) {
    const bool below_first = course == Course::Falling || course == Course::Valley;
    const bool sloping = course == Course::Falling || course == Course::Rising;
    std::vector<Rect> places;
    // `shift`: from the point to the middle of the label, CSS px.
    const auto add = [&](float shift, float top) {
        const float left = within(point.x + shift - width / 2, bounds.x, bounds.right() - width);
        const Rect place{left, top, width, height};
        if (top >= bounds.y && place.bottom() <= bounds.bottom())
            places.push_back(place);
    };
    const auto add_row = [&](bool below, float sign) {
        const float top =
            below ? point.y + radius + distance : point.y - radius - distance - height;
        if (sloping) {
            for (const float shift : {3.0F, width / 4, width / 2})
                add(sign * shift, top);
        } else {
            add(0, top);
        }
    };
    // A falling line leaves room below it on the left and above it on the right; a rising line,
    // above it on the left and below it on the right.
    add_row(below_first, -1);
    add_row(!below_first, 1);
    const float aside = radius + distance + width / 2;
    add(aside, point.y - height / 2);
    if (sloping)
        add(aside, course == Course::Falling ? point.y - height : point.y);
    add(-aside, point.y - height / 2);
    if (sloping)
        add(-aside, course == Course::Falling ? point.y : point.y - height);
    return places;
}

std::optional<Rect> first_clear(const std::vector<Rect>& places, const Obstacles& obstacles) {
    const auto place = std::find_if(places.begin(), places.end(),
                                    [&](const Rect& box) { return obstacles.are_clear_of(box); });
    return place == places.end() ? std::nullopt : std::optional(*place);
}

} // namespace zhixiao::draw
