// Pictures of a scene: the wheel of fields, tracks, meters, charts, diagrams, timelines and radars.
// Each is spoken by its name.
#pragma once

#include "base/address.h"
#include "scene/look.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace zhixiao::scene {

// Part of a wheel's status band: `count` targets of one kind.
struct WheelPart {
    Mark mark = Mark::Dot;
    Tone tone = Tone::None;
    bool filled = true; // false: the faint fill of the tone
    int count = 0;

    bool operator==(const WheelPart&) const = default;
};

struct WheelSlice {
    std::string label; // short, inside the ring: “健康”
    std::string name;  // spoken: “妇女 健康，5 项目标，2 项有数字”
    Tone tone = Tone::Women;
    Place to;
    std::vector<WheelPart> parts; // empty: a dashed slice, directions only
    bool selected = false;

    bool operator==(const WheelSlice&) const = default;
};

struct WheelCentre {
    std::string label;
    std::string figure;
    Tone tone = Tone::Women;

    bool operator==(const WheelCentre&) const = default;
};

// Wheel of fields: a slice a field, clockwise from 12 o'clock; a gap where the tone changes.
// Centres: last plan's left, first plan's right.
struct Wheel {
    std::string name;
    float diameter = 256; // CSS px at standard size; less where there is less room
    std::vector<WheelSlice> slices;
    std::vector<WheelCentre> centres;

    bool operator==(const Wheel&) const = default;
};

// Target track: how much of the way from baseline to target is done.
struct Track {
    std::string name; // spoken: the same in words
    double done = 0;  // share of the gap closed: 0 at the baseline, 1 at the target, may pass both
    std::optional<double> due =
        std::nullopt; // share of the time used: the tick “should be here by now”
    Tone tone = Tone::Brand;
    std::string start; // “2020 年 16.9”
    std::string end;   // “2030 年 12 以下”
    // A target on both sides (左右, 区间): its far edge, above 1; its near one is at 1.
    std::optional<double> until = std::nullopt;

    bool operator==(const Track&) const = default;
};

// A share as a bar: “走完的差距 53%”. Words beside it say the same.
struct Meter {
    std::string name; // spoken: the same in words
    double share = 0; // beyond 0 and 1 the bar is empty or full
    Tone tone = Tone::Brand;
    std::optional<double> before = std::nullopt; // where it stood last time: a tick over the bar
    int parts = 0; // the bar in so many equal parts, for a progress of steps; 0: in one

    bool operator==(const Meter&) const = default;
};

struct ChartPoint {
    int year = 0;
    double value = 0;
    std::string label;
    bool derived = false;                     // painted hollow
    std::optional<double> low = std::nullopt; // whiskers: how far chance alone may reach
    std::optional<double> high = std::nullopt;
    bool apart = false; // counted otherwise than the point before, and not joined to it

    bool operator==(const ChartPoint&) const = default;
};

// The zone where the target is met: from `low` up, to `high` down, or between; at least one is set.
struct ChartZone {
    std::optional<double> low = std::nullopt;
    std::optional<double> high = std::nullopt;
    std::string label; // “目标 12 以下”

    bool operator==(const ChartZone&) const = default;
};

// A corner of the required path. Years may be broken; two corners of one year make a step.
struct ChartSpot {
    double year = 0;
    double value = 0;

    bool operator==(const ChartSpot&) const = default;
};

// Where the present speed leads: a faint line from the newest point to here. What lies beyond the
// years shown is cut off there, and the label says when it comes.
struct ChartProjection {
    double year = 0;
    double value = 0;
    std::string label; // “约 2028 年”

    bool operator==(const ChartProjection&) const = default;
};

// Yearly figures of one indicator. Points are joined only between neighbouring years
// that count alike.
struct Chart {
    std::string name; // spoken: what the picture says, in a sentence
    int first_year = 0;
    int last_year = 0;
    std::vector<ChartPoint> points; // by rising year
    std::optional<ChartZone> zone = std::nullopt;
    int decimals = 0;                 // of the axis labels
    std::string derived_label;        // legend of hollow points; used when there is one
    std::vector<ChartSpot> path = {}; // required: dashed from corner to corner, by rising year
    std::optional<ChartProjection> projection = std::nullopt;
    std::string path_label = {}; // legends; used when there is what they explain
    std::string projection_label = {};

    bool operator==(const Chart&) const = default;
};

// What a box of a diagram stands for, over what it does.
struct DiagramBox {
    std::string label;                      // “妇儿工委”
    std::string about = {};                 // “牵头协调”; may be empty
    std::optional<Place> to = std::nullopt; // none: the box is only shown
    Tone tone = Tone::Brand;
    int layer = 0; // Layers only: 0 is the topmost
    bool selected = false;

    bool operator==(const DiagramBox&) const = default;
};

// A line from one box to another of the same layer or of the next; boxes by their place.
struct DiagramTie {
    std::size_t from = 0;
    std::size_t to = 0;
    bool arrow = true;

    bool operator==(const DiagramTie&) const = default;
};

enum class DiagramShape {
    Layers, // rows of boxes, joined by the ties
    Ring,   // clockwise from 12 o'clock, each leading to the next and the last to the first
    Star    // around a round centre, joined with it
};

// Boxes and how they hang together, read as a list. A ring or star that has no room for two boxes
// side by side becomes a column.
struct Diagram {
    std::string name; // spoken
    DiagramShape shape = DiagramShape::Layers;
    std::vector<DiagramBox> boxes;
    std::vector<DiagramTie> ties = {}; // Layers only
    std::string centre = {};           // Ring, Star: a word or two in the middle; may be empty
    Tone centre_tone = Tone::Women;

    bool operator==(const Diagram&) const = default;
};

// Something that happened on a bar's time; `number` leads to its words in a list beside.
struct TimelineMark {
    double at = 0; // 2021.69: in September 2021
    std::string number;

    bool operator==(const TimelineMark&) const = default;
};

// A stretch of time: from the start of a year to the end of another, 2021 to 2031.
struct TimelineBar {
    std::string label; // over the bar
    double from = 0;
    double to = 1;
    Tone tone = Tone::Brand;
    std::vector<TimelineMark> marks = {};

    bool operator==(const TimelineBar&) const = default;
};

// Bars over common years, and where we are today. Spoken by its name; words beside it say the same.
struct Timeline {
    std::string name;
    int first_year = 0;
    int last_year = 0; // shown to its end
    std::vector<TimelineBar> bars;
    std::optional<double> today = std::nullopt; // not shown when beyond the years
    std::string today_label = {};

    bool operator==(const Timeline&) const = default;
};

struct RadarAxis {
    std::string label;                          // “健康”
    std::optional<double> share = std::nullopt; // 0 to 1; none: not answered, the outline passes by
    std::optional<double> before = std::nullopt; // last time

    bool operator==(const RadarAxis&) const = default;
};

// Shares on spokes, joined to an outline. Spoken by its name; words beside it say the same.
struct Radar {
    std::string name;
    std::vector<RadarAxis> axes; // 3 to 8, clockwise from 12 o'clock
    Tone tone = Tone::Children;
    std::string before_label = {}; // legend of last time's outline; used when there is one
    float diameter =
        260; // of the outer ring, CSS px at standard size; less where there is less room

    bool operator==(const Radar&) const = default;
};

} // namespace zhixiao::scene
