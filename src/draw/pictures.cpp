// Sizes and geometry of the wheel, charts, tracks, meters and sliders.
#include "draw/pictures.h"

#include "draw/break_lines.h"
#include "draw/chart_legend.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace zhixiao::draw {
namespace {

using scene::Point;

constexpr float degree = std::numbers::pi_v<float> / 180;
constexpr float full_turn = 360 * degree;
constexpr float gap_of_tones = 4 * degree;
constexpr float gap_of_slices = 1.2F * degree;
constexpr float least_part = 5.2F * degree;
constexpr float arc_step = 4 * degree;
constexpr float margin = 2; // CSS px around the wheel, for the outline of a selected slice

Point on_circle(float diameter, float radius, float angle) {
    return {diameter / 2 + radius * std::sin(angle), diameter / 2 - radius * std::cos(angle)};
}

// Returns the gap after each slice in radians; the last one is at 12 o'clock.
std::vector<float> gaps_after(const std::vector<scene::WheelSlice>& slices) {
    std::vector<float> gaps;
    float sum = 0;
    for (std::size_t at = 0; at < slices.size(); ++at) {
        const scene::WheelSlice& next = slices[(at + 1) % slices.size()];
        gaps.push_back(slices[at].tone == next.tone ? gap_of_slices : gap_of_tones);
        sum += gaps.back();
    }
    // At least half the circle is left to the slices, however many there are.
    const float shrink = std::min(1.0F, full_turn / 2 / std::max(sum, degree));
    for (float& gap : gaps)
        gap *= shrink;
    return gaps;
}

std::vector<Point> sector_outline(float diameter, const WheelRadii& radii, float from, float to) {
    const int steps = std::max(1, static_cast<int>(std::ceil((to - from) / arc_step)));
    const auto angle = [&](int step) {
        return from + (to - from) * static_cast<float>(step) / static_cast<float>(steps);
    };
    std::vector<Point> points;
    for (int step = 0; step <= steps; ++step)
        points.push_back(on_circle(diameter, radii.band_outer, angle(step)));
    for (int step = steps; step >= 0; --step)
        points.push_back(on_circle(diameter, radii.label_inner, angle(step)));
    return points;
}

} // namespace

WheelRadii wheel_radii(float diameter) {
    const float k = diameter / 256;
    WheelRadii radii;
    radii.band_outer = std::max(0.0F, diameter / 2 - margin);
    radii.band_inner = std::max(0.0F, radii.band_outer - 26 * k);
    radii.label_outer = std::max(0.0F, radii.band_inner - 4 * k);
    radii.label_inner = std::max(0.0F, radii.label_outer - 36 * k);
    radii.plan_outer = std::max(0.0F, radii.label_inner - 3 * k);
    radii.plan_inner = std::max(0.0F, radii.plan_outer - 7 * k);
    return radii;
}

std::vector<SliceShape> wheel_slices(const scene::Wheel& wheel, float diameter) {
    std::vector<SliceShape> shapes;
    if (wheel.slices.empty())
        return shapes;
    const std::vector<float> gaps = gaps_after(wheel.slices);
    float room = full_turn;
    for (const float gap : gaps)
        room -= gap;
    const float angle = room / static_cast<float>(wheel.slices.size());
    const WheelRadii radii = wheel_radii(diameter);
    const float label_radius = (radii.label_inner + radii.label_outer) / 2;

    float from = gaps.back() / 2; // 12 o'clock is in the middle of the last gap
    for (const float gap : gaps) {
        SliceShape shape;
        shape.from = from;
        shape.to = from + angle;
        shape.label = on_circle(diameter, label_radius, from + angle / 2);
        shape.outline = sector_outline(diameter, radii, shape.from, shape.to);
        shapes.push_back(std::move(shape));
        from += angle + gap;
    }
    return shapes;
}

std::vector<float> wheel_segments(const scene::WheelSlice& slice, const SliceShape& shape) {
    const float span = shape.to - shape.from;
    const std::size_t size = slice.segments.size();
    const auto shown = [&](std::size_t at) { return slice.segments[at].count > 0; };
    int present = 0;
    for (std::size_t at = 0; at < size; ++at)
        present += shown(at) ? 1 : 0;
    // If not every kind has room for its mark, the kinds share the slice evenly.
    const float least = present == 0 ? 0 : std::min(least_part, span / static_cast<float>(present));

    // Kinds whose share is too narrow for a mark get the least angle; the others share what is
    // left. Each round may make another kind too narrow.
    std::vector<bool> narrow(size, false);
    float rest = span;
    float count = 0;
    for (bool changed = true; changed;) {
        changed = false;
        rest = span;
        count = 0;
        for (std::size_t at = 0; at < size; ++at) {
            if (narrow[at])
                rest -= least;
            else if (shown(at))
                count += static_cast<float>(slice.segments[at].count);
        }
        for (std::size_t at = 0; at < size; ++at) {
            if (!shown(at) || narrow[at])
                continue;
            if (rest * static_cast<float>(slice.segments[at].count) < least * count) {
                narrow[at] = true;
                changed = true;
            }
        }
    }

    std::vector<float> ends;
    float end = shape.from;
    for (std::size_t at = 0; at < size; ++at) {
        if (narrow[at])
            end += least;
        else if (shown(at) && count > 0)
            end += rest * static_cast<float>(slice.segments[at].count) / count;
        ends.push_back(std::min(end, shape.to));
    }
    // Because sums of floats are inexact, the last segment shown is made to end where the slice
    // ends.
    for (std::size_t at = size; present > 0 && at-- > 0;) {
        ends[at] = shape.to;
        if (shown(at))
            break;
    }
    return ends;
}

float chart_height(const scene::Chart& chart, float width, const Tokens& tokens,
                   GlyphSource& glyphs) {
    // 204 CSS px high in the card of a phone (346 wide), 344 in a wide pane, and in between 4 more
    // for each px of width.
    const float plain = std::clamp(204 + 4 * (width - 346), 204.0F, 344.0F);
    const Legend legend = plan_legend(chart, width, tokens, [&](const std::string& words) {
        return natural_width({{words}}, scene::TextStyle::Caption, tokens, glyphs);
    });
    return std::round(tokens.control(plain) + legend.height);
}

float track_height(const Tokens& tokens) { return tokens.control(28); }

float meter_height(const scene::Meter& meter, const Tokens& tokens) {
    return tokens.control(meter.before ? 22 : 8);
}

std::vector<scene::Rect> meter_bars(const scene::Meter& meter, const scene::Rect& rect,
                                    const Tokens& tokens) {
    constexpr float gap = 4;
    const float height = std::min(rect.height, tokens.control(meter.before ? 12 : 8));
    const int count = std::max(1, meter.steps);
    const float width =
        (rect.width - gap * static_cast<float>(count - 1)) / static_cast<float>(count);
    std::vector<scene::Rect> bars;
    for (int at = 0; at < count; ++at)
        bars.push_back({rect.x + static_cast<float>(at) * (width + gap),
                        rect.y + (rect.height - height) / 2, width, height});
    return bars;
}

float slider_height(const Tokens& tokens) { return tokens.control(48); }

float slider_knob(const scene::Slider& slider, double value, float width, const Tokens& tokens) {
    const double share = (value - slider.low) / (slider.high - slider.low);
    const float radius = std::min(tokens.control(slider_radius), width / 2);
    return radius + (std::isfinite(share) ? static_cast<float>(std::clamp(share, 0.0, 1.0)) : 0) *
                        (width - 2 * radius);
}

} // namespace zhixiao::draw
