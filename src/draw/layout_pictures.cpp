// Lays out pictures: the wheel, whose slices are elements of their own, tracks and sliders.
#include "draw/layout_pass.h"

#include "draw/pictures.h"

#include <algorithm>
#include <string>
#include <utility>

namespace zhixiao::draw {

float LayoutPass::wheel(const scene::Node& node, const scene::Wheel& wheel, const Slot& slot) {
    const float diameter = std::min(tokens_.around_text(wheel.diameter), slot.width);
    Slot square = slot;
    square.x += (slot.width - diameter) / 2;
    square.width = diameter;
    const std::size_t index = add(node, square, diameter);
    wheel_centres(out_.elements[index], wheel);
    const std::vector<SliceShape> shapes = wheel_slices(wheel, diameter);
    for (std::size_t s = 0; s < shapes.size(); ++s) {
        const scene::WheelSlice& slice = wheel.slices[s];
        scene::Rect bounds{shapes[s].label.x, shapes[s].label.y, 0, 0};
        float right = bounds.x;
        float bottom = bounds.y;
        for (const scene::Point& point : shapes[s].outline) {
            bounds.x = std::min(bounds.x, point.x);
            bounds.y = std::min(bounds.y, point.y);
            right = std::max(right, point.x);
            bottom = std::max(bottom, point.y);
        }
        Slot part = square;
        part.parent = static_cast<int>(index);
        part.path = slot.path + "#" + std::to_string(s);
        part.x += bounds.x;
        part.y += bounds.y;
        part.width = right - bounds.x;
        scene::Placed& element = out_.elements[add(node, part, bottom - bounds.y)];
        element.part = {static_cast<int>(s), -1};
        for (const scene::Point& point : shapes[s].outline)
            element.outline.push_back({point.x - bounds.x, point.y - bounds.y});
        scene::Line line =
            single(slice.label, scene::TextStyle::Caption,
                   slice.selected ? scene::Tone::OnBrand : slice.tone, slice.selected, 0, 0);
        line.x = shapes[s].label.x - bounds.x - line.width / 2;
        line.y = shapes[s].label.y - bounds.y - line.height / 2;
        element.lines.push_back(std::move(line));
    }
    return diameter;
}

void LayoutPass::wheel_centres(scene::Placed& element, const scene::Wheel& wheel) {
    const float diameter = element.rect.width;
    const float half = wheel_radii(diameter).plan_inner / 2;
    const std::size_t count = wheel.centres.size();
    for (std::size_t c = 0; c < count; ++c) {
        // The last plan stands on the left, the first on the right, each beside its own slices.
        const float side = count == 1 ? 0 : (c == 0 ? half : -half);
        const scene::WheelCentre& centre = wheel.centres[c];
        scene::Line label =
            single(centre.label, scene::TextStyle::Caption, centre.tone, false, 0, 0);
        scene::Line figure =
            single(centre.figure, scene::TextStyle::Number, scene::Tone::Ink, true, 0, 0);
        const float top = diameter / 2 - (label.height + figure.height) / 2;
        label.x = diameter / 2 + side * 0.95F - label.width / 2;
        label.y = top;
        figure.x = diameter / 2 + side * 0.95F - figure.width / 2;
        figure.y = top + label.height - 2;
        element.lines.push_back(std::move(label));
        element.lines.push_back(std::move(figure));
    }
}

float LayoutPass::track(const scene::Node& node, const scene::Track& track, const Slot& slot) {
    const float bar = track_height(tokens_);
    scene::Line start =
        single(track.start, scene::TextStyle::Caption, scene::Tone::Soft, false, 0, bar);
    scene::Line end =
        single(track.end, scene::TextStyle::Caption, scene::Tone::Soft, false, 0, bar);
    end.x = slot.width - end.width;
    // If start and end do not fit side by side, the end stands on a line of its own.
    if (start.width + end.width + 12 > slot.width)
        end.y += end.height;
    const float height = end.y + end.height;
    scene::Placed& element = out_.elements[add(node, slot, height)];
    if (!track.start.empty())
        element.lines.push_back(std::move(start));
    element.lines.push_back(std::move(end));
    return height;
}

float LayoutPass::slider(const scene::Node& node, const scene::Slider& slider, const Slot& slot) {
    constexpr float words_up = 6; // reaching into the free space below the knob
    constexpr float words_gap = 8;
    const float control = slider_height(tokens_);
    const float width = slot.width;
    std::vector<scene::Line> lines;
    // Words that would run into others go a line further down.
    const auto add_words = [&](const std::string& words, scene::Tone tone, float middle) {
        if (words.empty())
            return;
        scene::Line line = single(words, scene::TextStyle::Caption, tone, false, 0,
                                  control - tokens_.control(words_up));
        line.x = std::max(0.0F, std::min(middle - line.width / 2, width - line.width));
        const auto is_taken = [&](const scene::Line& other) {
            return other.y == line.y && line.x < other.x + other.width + words_gap &&
                   other.x < line.x + line.width + words_gap;
        };
        while (std::any_of(lines.begin(), lines.end(), is_taken))
            line.y += line.height;
        lines.push_back(std::move(line));
    };
    add_words(slider.start, scene::Tone::Soft, 0);
    add_words(slider.end, scene::Tone::Soft, width);
    for (const scene::SliderMark& mark : slider.marks)
        add_words(mark.label, mark.tone, slider_knob(slider, mark.value, width, tokens_));
    // Screen readers read them in this order, from left to right.
    std::stable_sort(
        lines.begin(), lines.end(),
        [](const scene::Line& one, const scene::Line& other) { return one.x < other.x; });
    float height = control;
    for (const scene::Line& line : lines)
        height = std::max(height, line.y + line.height);

    const std::size_t whole = add(node, slot, height);
    out_.elements[whole].lines = std::move(lines);
    Slot part = slot;
    part.parent = static_cast<int>(whole);
    part.path = slot.path + "#0";
    out_.elements[add(node, part, control)].part = {0, -1};
    return height;
}

} // namespace zhixiao::draw
