// The scene: one description of what is on screen, painted on the canvas, mirrored in the DOM and
// compared in tests. Values only; a control holds the act or place that a press on it means.
#pragma once

#include "base/address.h"
#include "base/id.h"
#include "base/one_of.h"
#include "scene/act.h"
#include "scene/grid.h"
#include "scene/look.h"
#include "scene/pictures.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace zhixiao::scene {

struct Node;

// How a container lays out its children. Lengths are CSS px at standard size, multiples of 4.
struct Box {
    Arrange arrange = Arrange::Column;
    Surface surface = Surface::None;
    float gap = 0;
    float pad_x = 0; // added to the padding of the surface
    float pad_y = 0;
    float column_min = 0;       // Grid only
    Align align = Align::Start; // Row, Wrap: along the main axis; Column: each child across
    float min_height = 0;

    bool operator==(const Box&) const = default;
};

// The edge of the window where a child of Page stands, taken in order; Fill gets the rest.
enum class Dock { Top, Bottom, Left, Right, Fill };

enum class Landmark { Banner, Navigation, Main, Region };

// The whole window. Its children are Panes.
struct Page {
    std::string title; // of the window: “孕产妇死亡率 · 知晓”
    std::string name;  // of what the route shows; when it changes, focus and scrolling start anew
    std::vector<Node> children;

    bool operator==(const Page&) const;
};

// An area of the window with a landmark role; its content scrolls if `scrolls` is set.
struct Pane {
    std::string name; // for screen readers: “主导航”
    Landmark landmark = Landmark::Region;
    Dock dock = Dock::Fill;
    float extent =
        0; // width (Left, Right) or height (Top, Bottom) in CSS px; 0: as its content needs
    bool scrolls = false;
    Box box;
    std::vector<Node> children;
    float margin = 0; // CSS px of paper left free below the pane, and to the right of a Right one

    bool operator==(const Pane&) const;
};

// Sheet: a section that is printed on a sheet of its own. Tools: buttons and links about the page,
// left out in print.
enum class GroupRole { Plain, Section, List, Item, Figure, Sheet, Tools };

struct Group {
    GroupRole role = GroupRole::Plain;
    std::string name; // for screen readers; may be empty for Plain and Item
    Box box;
    std::vector<Node> children;

    bool operator==(const Group&) const;
};

struct Heading {
    int level = 1; // 1–3; each page has exactly one of level 1
    std::string text;
    TextStyle style = TextStyle::Heading;
    Tone tone = Tone::Ink;

    bool operator==(const Heading&) const = default;
};

// A stretch of text of one look within a paragraph.
struct Run {
    std::string text;
    Tone tone = Tone::Ink;
    bool strong = false;

    bool operator==(const Run&) const = default;
};

struct Text {
    std::vector<Run> runs;
    TextStyle style = TextStyle::Body;
    Align align = Align::Start;

    bool operator==(const Text&) const = default;
};

// A shape or icon beside words; screen readers skip it.
struct Ornament {
    std::variant<Icon, Mark> shape;
    Tone tone = Tone::Ink;
    float size = 24;

    bool operator==(const Ornament&) const = default;
};

// A short word on a tinted ground, with the shape of its status.
struct Pill {
    std::string text;
    std::optional<Mark> mark = std::nullopt;
    Tone tone = Tone::None;
    bool dashed = false; // a dashed outline: the word is about the figures, not a status

    bool operator==(const Pill&) const = default;
};

enum class LinkLook {
    Content,  // drawn by its box and children: a card, a row
    Tab,      // a place of the bottom bar or rail: icon over word
    Plain,    // brand-coloured words in running content
    Chip,     // a choice among places, filled if `current`
    Section,  // a word for a section of the page, underlined if `current`
    IconOnly, // 48 × 48 CSS px; the name is only spoken
    Tile,     // icon over name on a card of its own, in a Grid
    Filled,   // like a primary button, for what matters most: calling 110
    Outlined  // like a secondary button
};

// A link to another page, or to the telephone. `name` is spoken and, except for the looks Content
// and IconOnly, shown.
struct Link {
    Place to;
    std::string name;
    LinkLook look = LinkLook::Content;
    std::optional<Icon> icon = std::nullopt;
    bool current = false;       // leads to what is shown now
    Box box;                    // Content only
    std::vector<Node> children; // Content only; then `name` may be empty: the content names it
    // Where the link leads instead of `to`: “tel:110”, “sms:12110”, or the page “reset.html”.
    std::string dial = {};

    bool operator==(const Link&) const;
};

// Tick: a box before the name, ticked if `pressed`. Leave: dark, leaves the rights pages at once.
// Choice: an answer among a few, side by side in a Grid, filled if `pressed`.
enum class ButtonLook { Primary, Secondary, Inline, Chip, Tick, Leave, Choice };

struct Button {
    std::string name;
    Act press;
    ButtonLook look = ButtonLook::Primary;
    std::optional<Icon> icon = std::nullopt;
    std::optional<bool> pressed = std::nullopt; // of a Chip, Tick or Choice: whether it is chosen
    bool enabled = true;
    std::optional<Mark> mark = std::nullopt; // before the name, in `mark_tone`
    Tone mark_tone = Tone::Ink;
    std::string count = {}; // after the name of a Chip, in bold: “13”
    // Keys that press the button from anywhere on the page, named as in KeyboardEvent.key:
    // “ArrowRight PageDown”. Never letters or digits, which people dictate (WCAG 2.1.4).
    std::string keys = {};
    // Shown instead of the name, which is spoken: “+5” for “是，+5 人”. Not for Tick or Choice.
    std::string shown = {};

    // Returns the text that is shown.
    const std::string& face() const { return shown.empty() ? name : shown; }

    bool operator==(const Button&) const = default;
};

struct SelectOption {
    std::string value;
    std::string label;

    bool operator==(const SelectOption&) const = default;
};

// A choice from a list that opens; choosing another option sends SetText{input, value}. Shows the
// label of the chosen option, which must make sense alone: “全部部门”, “教育局”.
struct Select {
    std::string name;  // spoken: “部门”
    std::string value; // of one of the options
    std::vector<SelectOption> options;
    InputId input;

    // Returns the option with this value, or the first if there is none.
    const SelectOption& chosen() const;

    bool operator==(const Select&) const = default;
};

// A field to type in, whose text the browser never remembers; every change sends SetText{input, …}.
struct TextField {
    std::string name;
    std::string value;
    InputId input;
    std::string hint;    // shown while empty
    int lines = 1;       // its height, 1 to 8; from 2 on the text may contain line breaks
    bool secret = false; // for a passphrase: dots instead of letters, and nothing in print

    bool operator==(const TextField&) const = default;
};

// A tick on a slider, with a label beneath.
struct SliderMark {
    double value = 0;
    std::string label;
    Tone tone = Tone::Soft;

    bool operator==(const SliderMark&) const = default;
};

// A number chosen by sliding; every change sends SetText{input, "0.5"}.
struct Slider {
    std::string name;    // spoken: “每年降多少”
    std::string reading; // the value in words, spoken: “每年降 0.50，2029 年达标”
    double value = 0;
    double low = 0;
    double high = 1; // above low
    double step = 0.1;
    InputId input;
    std::vector<SliderMark> marks = {};
    std::string start = {}; // labels beneath the ends: “0”, “1.0”
    std::string end = {};

    bool operator==(const Slider&) const = default;
};

struct Cell {
    std::string text;
    bool header = false;
    Align align = Align::Start;
    Tone tone = Tone::Ink;
    bool strong = false;
    std::optional<Mark> mark = std::nullopt; // before the text
    Tone mark_tone = Tone::Ink;
    std::optional<Place> to = std::nullopt; // makes the text a link

    bool operator==(const Cell&) const = default;
};

// Room to write by hand once the page is printed.
struct Blank {
    std::string label; // what is to be written: “原因分析”
    int lines = 1;     // 1 to 6; in print, two blanks of one line stand side by side

    bool operator==(const Blank&) const = default;
};

// A QR code for a phone to read off the screen: dark on white in every theme.
struct Qr {
    std::string name; // spoken: “二维码：拨打 12338”
    std::string text; // “tel:12338”; at most 300 bytes
    float size = 200; // of a side with its quiet zone, CSS px

    bool operator==(const Qr&) const = default;
};

// Rows of equal length; row 0 holds the column headers, cell 0 of each row its row header.
struct Table {
    std::string name;
    std::vector<float> widths; // share of the width per column; if empty, the first takes the rest
    std::vector<std::vector<Cell>> rows;

    bool operator==(const Table&) const = default;
};

using AnyRole = std::variant<Page, Pane, Group, Heading, Text, Ornament, Pill, Link, Button,
                             TextField, Select, Slider, Blank, Qr, Table, Grid, Wheel, Track, Meter,
                             Chart, Diagram, Timeline, Radar>;

struct Role : OneOf<AnyRole> {
    using OneOf::OneOf;
    bool operator==(const Role&) const = default;
};

struct Node {
    std::string key; // unique among siblings; the mirror keeps the element of a key
    Role is;
    bool grow = false; // takes the rest of the width in a Row, of the height in a Column

    bool operator==(const Node&) const = default;
};

const std::vector<Node>& children_of(const Node& node); // none for a leaf

} // namespace zhixiao::scene

namespace zhixiao {

extern template struct OneOf<scene::AnyRole>;

} // namespace zhixiao
