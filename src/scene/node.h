// The scene: one description of what is on screen, painted on the canvas, mirrored in the DOM and
// compared in tests. Values only; a control holds the act or the place it stands for.
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

// How a container lays out what is in it. Lengths in CSS px at standard size, on the 4-px grid.
struct Box {
    Arrange arrange = Arrange::Column;
    Surface surface = Surface::None;
    float gap = 0;
    float pad_x = 0; // added to what the surface itself keeps free
    float pad_y = 0;
    float column_min = 0;       // Grid only
    Align align = Align::Start; // Row, Wrap: along the main axis; Column: each child across
    float min_height = 0;

    bool operator==(const Box&) const = default;
};

// Where a child of Page stands. Edges are taken in the order of the children; Fill gets the rest.
enum class Dock { Top, Bottom, Left, Right, Fill };

enum class Landmark { Banner, Navigation, Main, Region };

// The whole window. Its children are Panes.
struct Page {
    std::string title; // of the window: “孕产妇死亡率 · 知晓”
    std::string name;  // what the route shows; when it changes, focus and scroll start anew
    std::vector<Node> children;

    bool operator==(const Page&) const;
};

// A part of the window with a landmark role; scrolls by itself when told so.
struct Pane {
    std::string name; // for screen readers: “主导航”
    Landmark landmark = Landmark::Region;
    Dock dock = Dock::Fill;
    float extent =
        0; // width (Left, Right) or height (Top, Bottom) in CSS px; 0: as its content needs
    bool scrolls = false;
    Box box;
    std::vector<Node> children;
    float margin = 0; // paper left free where the window ends: below, and beside a Right one

    bool operator==(const Pane&) const;
};

// Sheet: a section that goes on paper by itself, one page of its own. Tools: buttons and links
// about the page, which paper leaves out.
enum class GroupRole { Plain, Section, List, Item, Figure, Sheet, Tools };

struct Group {
    GroupRole role = GroupRole::Plain;
    std::string name; // for screen readers; may be empty for Plain and Item
    Box box;
    std::vector<Node> children;

    bool operator==(const Group&) const;
};

struct Heading {
    int level = 1; // 1–3; one level 1 a page
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

// A short word on a tinted ground, with its shape.
struct Pill {
    std::string text;
    std::optional<Mark> mark = std::nullopt;
    Tone tone = Tone::None;
    bool dashed = false; // outlined with dashes: about the figures themselves, no status

    bool operator==(const Pill&) const = default;
};

enum class LinkLook {
    Content,  // as its box and children say (a card, a row)
    Tab,      // a place of the bottom bar or rail: icon over word
    Plain,    // brand-coloured words in running content
    Chip,     // a choice among places: filled where one is
    Section,  // a part of the page: a word, underlined where it is the one shown
    IconOnly, // 48 × 48, name spoken only
    Tile,     // icon over name on a card of its own, in a Grid
    Filled,   // like a primary button: what matters most, calling 110
    Outlined  // like a secondary button
};

// Goes to another page, or to the telephone. `name` is what is spoken and, for all looks but
// Content and IconOnly, shown.
struct Link {
    Place to;
    std::string name;
    LinkLook look = LinkLook::Content;
    std::optional<Icon> icon = std::nullopt;
    bool current = false;       // the page one is on
    Box box;                    // Content only
    std::vector<Node> children; // Content only; then `name` may be empty: the content names it
    // “tel:110”, “sms:12110”, or the page “reset.html” beside the app: goes there instead of `to`
    std::string dial = {};

    bool operator==(const Link&) const;
};

// Tick: a box before the name, ticked while `pressed`; Leave: dark, to leave the rights part fast;
// Choice: one answer of a few, side by side in a Grid, filled while `pressed`.
enum class ButtonLook { Primary, Secondary, Inline, Chip, Tick, Leave, Choice };

struct Button {
    std::string name;
    Act press;
    ButtonLook look = ButtonLook::Primary;
    std::optional<Icon> icon = std::nullopt;
    std::optional<bool> pressed =
        std::nullopt; // a choice among chips: whether it is the chosen one
    bool enabled = true;
    std::optional<Mark> mark = std::nullopt; // before the name, in its tone
    Tone mark_tone = Tone::Ink;
    std::string count = {}; // bold, behind the name of a chip: “13”
    // Keys that press it from anywhere on the page: “ArrowRight PageDown”, names as in
    // KeyboardEvent.key; never letters or digits, WCAG 2.1.4.
    std::string keys = {};
    // Shown instead of the name, which is spoken: “+5” for “是，+5 人”. Not of a Tick or Choice.
    std::string shown = {};

    // What stands on it.
    const std::string& face() const { return shown.empty() ? name : shown; }

    bool operator==(const Button&) const = default;
};

struct SelectOption {
    std::string value;
    std::string label;

    bool operator==(const SelectOption&) const = default;
};

// One of many, from a list that opens; SetText{input, value} when another is chosen. Shows the
// label of what is chosen, which says what it is of: “全部部门”, “教育局”.
struct Select {
    std::string name;  // spoken: “部门”
    std::string value; // of one of the options
    std::vector<SelectOption> options;
    InputId input;

    // The option with the value, else the first.
    const SelectOption& chosen() const;

    bool operator==(const Select&) const = default;
};

// Text typed by a person, never remembered by the browser; SetText{input, …} on every change.
struct TextField {
    std::string name;
    std::string value;
    InputId input;
    std::string hint;    // shown while empty
    int lines = 1;       // as high as so many, 1 to 8; from 2 on the text may have lines of its own
    bool secret = false; // dots instead of letters, and nothing on paper: a passphrase

    bool operator==(const TextField&) const = default;
};

// A tick on a slider and what it stands for, beneath.
struct SliderMark {
    double value = 0;
    std::string label;
    Tone tone = Tone::Soft;

    bool operator==(const SliderMark&) const = default;
};

// A number chosen by sliding; SetText{input, "0.5"} on every change.
struct Slider {
    std::string name;    // spoken: “每年降多少”
    std::string reading; // the value in words, spoken: “每年降 0.50，2029 年达标”
    double value = 0;
    double low = 0;
    double high = 1; // above low
    double step = 0.1;
    InputId input;
    std::vector<SliderMark> marks = {};
    std::string start = {}; // beneath the ends: “0”, “1.0”
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
    std::optional<Place> to = std::nullopt; // the text is a link

    bool operator==(const Cell&) const = default;
};

// Space to write by hand, once the page is on paper.
struct Blank {
    std::string label; // what is to be written: “原因分析”
    int lines = 1;     // 1 to 6; of one line two stand side by side on paper

    bool operator==(const Blank&) const = default;
};

// A QR code of a text, to be read off the screen by a phone: dark on white in every theme.
struct Qr {
    std::string name; // spoken: “二维码：拨打 12338”
    std::string text; // “tel:12338”; at most 300 bytes
    float size = 200; // of a side with its quiet zone, CSS px

    bool operator==(const Qr&) const = default;
};

// Rows of equal length; row 0 holds the column headers, cell 0 of each row its row header.
struct Table {
    std::string name;
    std::vector<float> widths; // share of the width per column; empty: the first takes what is left
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
    std::string key; // unique among siblings; keeps its element while the page changes
    Role is;
    bool grow = false; // takes what is left: of the width in a Row, of the height in a Column

    bool operator==(const Node&) const = default;
};

const std::vector<Node>& children_of(const Node& node); // none of a leaf

} // namespace zhixiao::scene

namespace zhixiao {

extern template struct OneOf<scene::AnyRole>;

} // namespace zhixiao
