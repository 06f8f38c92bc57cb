// Size and geometry of the pictures, apart from their paint: layout, presses and tests need them.
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

// Radii of the wheel, CSS px: those of a wheel 256 wide, times diameter / 256.
struct WheelRadii {
    float band_outer = 0;
    float band_inner = 0;
    float label_outer = 0;
    float label_inner = 0;
    float plan_outer = 0;
    float plan_inner = 0; // also the radius of the centre
};

WheelRadii wheel_radii(float diameter);

// In the order of the slices: equal angles, 4° where the tone changes, 1.2° between others.
std::vector<SliceShape> wheel_slices(const scene::Wheel& wheel, float diameter);

// Angles at which the parts of one slice's status band end; no part is narrower than 5.2°.
std::vector<float> wheel_parts(const scene::WheelSlice& slice, const SliceShape& shape);

// Height of a chart of this width, axis labels and legend included.
float chart_height(const scene::Chart& chart, float width, const Tokens& tokens,
                   GlyphSource& glyphs);

// Height of a track's bar with flag, without its captions.
float track_height(const Tokens& tokens);

// Of a bar, with room for the tick of last time when it has one.
float meter_height(const scene::Meter& meter, const Tokens& tokens);

// The bar of a meter within its rectangle: in one, or in its equal parts from left to right.
std::vector<scene::Rect> meter_bars(const scene::Meter& meter, const scene::Rect& rect,
                                    const Tokens& tokens);

constexpr float slider_radius = 15; // of its knob, CSS px at standard size

// Height of a slider's line with its knob: what is pressed, and what the browser's own control
// takes. Its knob is 30/48 of it across, as web/app.css says.
float slider_height(const Tokens& tokens);

// Where the knob stands for a value, from the left end of a slider of this width. Like a browser's
// own it touches the ends with its edge, not with its middle.
float slider_knob(const scene::Slider& slider, double value, float width, const Tokens& tokens);

} // namespace zhixiao::draw
