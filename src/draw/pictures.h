// Sizes and geometry of the pictures, apart from painting: layout, presses and tests need them.
#pragma once

#include "draw/glyph_source.h"
#include "draw/theme.h"
#include "scene/placed.h"

#include <vector>

namespace zhixiao::draw {

// A slice of the wheel; angles in radians clockwise from 12 o'clock.
struct SliceShape {
    float from = 0;
    float to = 0;
    scene::Point label;                // centre of its label, from the wheel's corner
    std::vector<scene::Point> outline; // status band and label ring together, from the corner
};

// Radii of the wheel, CSS px. Its rings grow with the diameter.
struct WheelRadii {
    float band_outer = 0;
    float band_inner = 0;
    float label_outer = 0;
    float label_inner = 0;
    float plan_outer = 0;
    float plan_inner = 0; // also the radius of the centre
};

WheelRadii wheel_radii(float diameter);

// Returns the shapes of the slices, in their order: equal angles with gaps of 4° where the tone
// changes and 1.2° elsewhere, less if there are very many.
std::vector<SliceShape> wheel_slices(const scene::Wheel& wheel, float diameter);

// Returns the angles at which the segments of a slice's status band end. A segment that is shown
// has at least 5.2°, or as much as all can have.
std::vector<float> wheel_segments(const scene::WheelSlice& slice, const SliceShape& shape);

// Returns the height of a chart of this width, axis labels and legend included.
float chart_height(const scene::Chart& chart, float width, const Tokens& tokens,
                   GlyphSource& glyphs);

// Returns the height of a track's bar with its flag, without its captions.
float track_height(const Tokens& tokens);

// Returns the height of a meter, with room for the tick of last time if it has one.
float meter_height(const scene::Meter& meter, const Tokens& tokens);

// Returns the bar of a meter within its rectangle: one, or one for each of its steps, from
// left to right.
std::vector<scene::Rect> meter_bars(const scene::Meter& meter, const scene::Rect& rect,
                                    const Tokens& tokens);

constexpr float slider_radius = 15; // of the knob, CSS px at standard size

// Returns the height of a slider's line with its knob: that of the area to press and of the
// browser's own control, whose knob is 30/48 of it wide (web/mirror/controls.mjs).
float slider_height(const Tokens& tokens);

// Returns where the middle of the knob stands for a value, from the left end of a slider of this
// width. As in the browser's own control, the knob touches the ends with its edge, not with its
// middle.
float slider_knob(const scene::Slider& slider, double value, float width, const Tokens& tokens);

} // namespace zhixiao::draw
