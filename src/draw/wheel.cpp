// Paints the wheel of fields; its words are lines of the placement, painted with all others.
#include "draw/painter.h"
#include "draw/pictures.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace zhixiao::draw {
namespace {

using scene::Point;

constexpr float degree = std::numbers::pi_v<float> / 180;
constexpr float gap_of_segments = 0.6F * degree;

struct Place {
    Point centre;
    WheelRadii radii;
    float k = 1;
};

bool has_targets(const scene::WheelSlice& slice) {
    return std::any_of(slice.segments.begin(), slice.segments.end(),
                       [](const scene::WheelSegment& segment) { return segment.count > 0; });
}

void paint_segment(Painter& painter, const Place& place, const scene::WheelSegment& segment,
                   float from, float to) {
    const Tokens& tokens = painter.tokens();
    const Color tone = tokens.tone(segment.tone);
    painter.sector(place.centre, place.radii.band_inner, place.radii.band_outer, from, to,
                   segment.filled ? tone : tokens.segment(segment.tone));
    const float radius = (place.radii.band_inner + place.radii.band_outer) / 2;
    const float middle = (from + to) / 2;
    // A narrow segment has a smaller mark, with room on both sides.
    const float size = 2 * std::min(4.6F * place.k, 0.32F * (to - from) * radius);
    painter.mark(
        segment.mark,
        {place.centre.x + radius * std::sin(middle), place.centre.y - radius * std::cos(middle)},
        size, segment.filled ? tokens.on_fill : tone);
}

void paint_band(Painter& painter, const Place& place, const scene::WheelSlice& slice,
                const SliceShape& shape) {
    if (!has_targets(slice)) {
        const float width = 1.25F * place.k;
        painter.sector_outline(place.centre, place.radii.band_inner + width / 2,
                               place.radii.band_outer - width / 2, shape.from, shape.to,
                               painter.tokens().segment(scene::Tone::None), width, true);
        return;
    }
    const std::vector<float> ends = wheel_segments(slice, shape);
    float from = shape.from;
    for (std::size_t at = 0; at < ends.size(); ++at) {
        if (slice.segments[at].count <= 0)
            continue;
        const float left = from == shape.from ? 0 : gap_of_segments / 2;
        const float right = ends[at] == shape.to ? 0 : gap_of_segments / 2;
        paint_segment(painter, place, slice.segments[at], from + left, ends[at] - right);
        from = ends[at];
    }
}

void paint_slice(Painter& painter, const Place& place, const scene::WheelSlice& slice,
                 const SliceShape& shape) {
    const Tokens& tokens = painter.tokens();
    paint_band(painter, place, slice, shape);
    painter.sector(place.centre, place.radii.label_inner, place.radii.label_outer, shape.from,
                   shape.to, slice.selected ? tokens.tone(slice.tone) : tokens.tint(slice.tone));
    if (!slice.selected)
        return;
    // An outline around the band, in the gaps beside it: 2 px that cover nothing of what they
    // frame.
    const WheelRadii& radii = place.radii;
    const float aside = 1 / std::max(1.0F, (radii.band_inner + radii.band_outer) / 2);
    painter.sector_outline(place.centre, radii.band_inner - 1, radii.band_outer + 1,
                           shape.from - aside, shape.to + aside, tokens.tone(slice.tone), 2, false);
}

// Paints the ring of the plans: one arc for each run of slices of the same tone.
void paint_plans(Painter& painter, const Place& place, const scene::Wheel& wheel,
                 const std::vector<SliceShape>& shapes) {
    for (std::size_t first = 0; first < shapes.size();) {
        std::size_t last = first;
        while (last + 1 < shapes.size() && wheel.slices[last + 1].tone == wheel.slices[first].tone)
            ++last;
        const bool alone = first == 0 && last + 1 == shapes.size();
        painter.sector(place.centre, place.radii.plan_inner, place.radii.plan_outer,
                       alone ? 0 : shapes[first].from, alone ? 360 * degree : shapes[last].to,
                       painter.tokens().tone(wheel.slices[first].tone));
        first = last + 1;
    }
}

} // namespace

void paint_wheel(Painter& painter, const scene::Wheel& wheel, const scene::Rect& rect) {
    const float diameter = std::min(rect.width, rect.height);
    if (!(diameter > 8))
        return;
    const Place place{
        {rect.x + rect.width / 2, rect.y + rect.height / 2}, wheel_radii(diameter), diameter / 256};
    const std::vector<SliceShape> shapes = wheel_slices(wheel, diameter);
    for (std::size_t at = 0; at < shapes.size(); ++at)
        paint_slice(painter, place, wheel.slices[at], shapes[at]);
    paint_plans(painter, place, wheel, shapes);
    if (wheel.centres.size() == 2)
        painter.line({place.centre.x, place.centre.y - 25 * place.k},
                     {place.centre.x, place.centre.y + 25 * place.k}, painter.tokens().line, 1);
}

} // namespace zhixiao::draw
