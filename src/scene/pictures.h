// Pictures of a scene: the wheel of fields, tracks, meters, charts, diagrams, timelines and radars.
// Screen readers speak the name of a picture.
#pragma once

#include "base/address.h"
#include "scene/look.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace zhixiao::scene {

// A segment of the status band of a wheel's slice: `count` targets of one kind.
struct WheelSegment {
    Mark mark = Mark::Dot;
    Tone tone = Tone::None;
    bool filled = true; // false: the faint fill of the tone
    int count = 0;

    bool operator==(const WheelSegment&) const = default;
};

struct WheelSlice {
    std::string label; // short, inside the ring: “健康”
    std::string name;  // spoken: “妇女 健康，5 项目标，2 项有数字”
    Tone tone = Tone::Women;
    Place to;
    std::vector<WheelSegment> segments; // if empty, the slice is dashed: it has directions only
    bool selected = false;

    bool operator==(const WheelSlice&) const = default;
};

struct WheelCentre {
    std::string label;
    std::string figure;
    Tone tone = Tone::Women;

    bool operator==(const WheelCentre&) const = default;
};

// The wheel of fields: a slice for each field, clockwise from 12 o'clock, with a gap where the tone
// changes. Of two centres, that of the last plan stands left and that of the first right.
struct Wheel {
    std::string name;
    float diameter = 256; // CSS px at standard size; smaller where there is less room
    std::vector<WheelSlice> slices;
    std::vector<WheelCentre> centres;

    bool operator==(const Wheel&) const = default;
};

// A target track: how much of the gap from baseline to target is closed.
struct Track {
    std::string name; // spoken: the same in words
    double done = 0;  // share of the gap closed: 0 at the baseline, 1 at the target, or beyond
    std::optional<double> due =
        std::nullopt; // share of the time that has passed: the tick “should be here by now”
    Tone tone = Tone::Brand;
    std::string start; // “2020 年 16.9”
    std::string end;   // “2030 年 12 以下”
    // The far edge of a target with two sides (左右, 区间), above 1; its near edge is at 1.
    std::optional<double> until = std::nullopt;

    bool operator==(const Track&) const = default;
};

// A share as a bar: “走完的差距 53%”. Words beside it say the same.
struct Meter {
    std::string name; // spoken: the same in words
    double share = 0; // below 0 the bar is empty, above 1 full
    Tone tone = Tone::Brand;
    std::optional<double> before = std::nullopt; // last time's share: a tick over the bar
    int steps = 0;                               // the bar in this many equal pieces; 0: in one

    bool operator==(const Meter&) const = default;
};

struct ChartPoint {
    int year = 0;
    double value = 0;
    std::string label;
    bool derived = false;                     // painted hollow
    std::optional<double> low = std::nullopt; // whiskers: the range that chance alone may reach
    std::optional<double> high = std::nullopt;
    bool apart = false; // counted in another way than the point before, and not joined to it

    bool operator==(const ChartPoint&) const = default;
};

// The range where the target is met: `low` and above, `high` and below, or between both; at least
// one is set.
struct ChartZone {
    std::optional<double> low = std::nullopt;
    std::optional<double> high = std::nullopt;
    std::string label; // “目标 12 以下”

    bool operator==(const ChartZone&) const = default;
};

// A corner of the required path. Years may be fractions; two corners of the same year make a step.
struct ChartSpot {
    double year = 0;
    double value = 0;

    bool operator==(const ChartSpot&) const = default;
};

// Where the present speed leads: a faint line from the newest point to here. It is cut at the last
// year shown, and the label names the year.
struct ChartProjection {
    double year = 0;
    double value = 0;
    std::string label; // “约 2028 年”

    bool operator==(const ChartProjection&) const = default;
};

// Yearly figures of one indicator. Only points of neighbouring years that are counted in the same
// way are joined.
struct Chart {
    std::string name; // spoken: what the picture says, in a sentence
    int first_year = 0;
    int last_year = 0;
    std::vector<ChartPoint> points; // by rising year
    std::optional<ChartZone> zone = std::nullopt;
    int decimals = 0;                 // of the axis labels
    std::string derived_label;        // legend of hollow points, shown if there are any
    std::vector<ChartSpot> path = {}; // the required path, dashed; by rising year
    std::optional<ChartProjection> projection = std::nullopt;
    std::string path_label = {}; // legends, shown if there is what they explain
    std::string projection_label = {};

    bool operator==(const Chart&) const = default;
};

// A box of a diagram: what it stands for, above what that does.
struct DiagramBox {
    std::string label;                      // “妇儿工委”
    std::string about = {};                 // “牵头协调”; may be empty
    std::optional<Place> to = std::nullopt; // where the box leads, if anywhere
    Tone tone = Tone::Brand;
    int layer = 0; // of DiagramShape::Layers: 0 is at the top
    bool selected = false;

    bool operator==(const DiagramBox&) const = default;
};

// A line from one box to another in the same layer or the next; `from` and `to` are indices of
// boxes.
struct DiagramTie {
    std::size_t from = 0;
    std::size_t to = 0;
    bool arrow = true;

    bool operator==(const DiagramTie&) const = default;
};

enum class DiagramShape {
    Layers, // rows of boxes, joined by the ties
    Ring,   // clockwise from 12 o'clock, each leading to the next and the last to the first
    Star    // around a round centre, each joined to it
};

// Boxes and how they belong together, read as a list. A ring or star without room for two boxes
// side by side becomes a column.
struct Diagram {
    std::string name; // spoken
    DiagramShape shape = DiagramShape::Layers;
    std::vector<DiagramBox> boxes;
    std::vector<DiagramTie> ties = {}; // Layers only
    std::string centre = {}; // of Ring and Star: a word or two in the middle; may be empty
    Tone centre_tone = Tone::Women;

    bool operator==(const Diagram&) const = default;
};

// An event on the time of a bar; `number` is that of its words in a list beside.
struct TimelineMark {
    double at = 0; // a year with its fraction: 2021.69 is in September 2021
    std::string number;

    bool operator==(const TimelineMark&) const = default;
};

// A period of time, in years and their fractions: from the start of 2021 to the end of 2030 is 2021
// to 2031.
struct TimelineBar {
    std::string label; // above the bar
    double from = 0;
    double to = 1;
    Tone tone = Tone::Brand;
    std::vector<TimelineMark> marks = {};

    bool operator==(const TimelineBar&) const = default;
};

// Bars along the same years, with today. Words beside it say the same as the name.
struct Timeline {
    std::string name;
    int first_year = 0;
    int last_year = 0; // shown to the end of the year
    std::vector<TimelineBar> bars;
    std::optional<double> today = std::nullopt; // not shown outside the years
    std::string today_label = {};

    bool operator==(const Timeline&) const = default;
};

struct RadarAxis {
    std::string label;                           // “健康”
    std::optional<double> share = std::nullopt;  // 0 to 1; none: not answered, the outline skips it
    std::optional<double> before = std::nullopt; // last time

    bool operator==(const RadarAxis&) const = default;
};

// Shares on spokes, joined to an outline. Words beside it say the same as the name.
struct Radar {
    std::string name;
    std::vector<RadarAxis> axes; // 3 to 8, clockwise from 12 o'clock
    Tone tone = Tone::Children;
    std::string before_label = {}; // legend of last time's outline, shown if there is one
    float diameter =
        260; // of the outer ring, CSS px at standard size; smaller where there is less room

    bool operator==(const Radar&) const = default;
};

} // namespace zhixiao::scene
