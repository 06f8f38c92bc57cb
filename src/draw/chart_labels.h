// Finds places for the texts of a chart where they cover neither the line nor one another.
#pragma once

#include "scene/placed.h"

#include <optional>
#include <vector>

namespace zhixiao::draw {

// Where labels may not lie.
struct Obstacles {
    struct Stretch {
        scene::Point from;
        scene::Point to;
    };
    std::vector<scene::Rect> boxes;
    std::vector<Stretch> line;

    bool are_clear_of(const scene::Rect& box) const;
};

enum class Course { Rising, Falling, Peak, Valley };

// Returns the course of the line at a point, from the heights of the point and its neighbours on
// screen (y grows downwards).
Course course_at(std::optional<float> before, float here, std::optional<float> after);

// Returns boxes of `width` × `height` beside a point of this radius, best first: those on the side
// that the line leaves free. All lie within `bounds`, except that one wider than `bounds` reaches
// beyond it on the right.
std::vector<scene::Rect> places_beside(scene::Point point, float radius, Course course, float width,
                                       float height, const scene::Rect& bounds);

// Returns the first of `places` that is clear of the obstacles, if any is.
std::optional<scene::Rect> first_clear(const std::vector<scene::Rect>& places,
                                       const Obstacles& obstacles);

} // namespace zhixiao::draw
