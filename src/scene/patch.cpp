// Describes placed scenes for the mirror, and writes what it has to change, as JSON.
#include "scene/patch.h"

#include "base/enumerators.h"
#include "base/match.h"
#include "scene/patch_controls.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>

namespace zhixiao::scene {
namespace {

const char* name_of(TextStyle style) {
    switch (style) {
    case TextStyle::Figure:
        return "figure";
    case TextStyle::Display:
        return "display";
    case TextStyle::Title:
        return "title";
    case TextStyle::Number:
        return "number";
    case TextStyle::Heading:
        return "heading";
    case TextStyle::Body:
        return "body";
    case TextStyle::Caption:
        break;
    }
    return "caption";
}

const char* name_of(Tone tone) {
    constexpr const char* names[] = {"ink",          "soft",  "brand",    "on-brand", "on-band",
                                     "on-band-soft", "women", "children", "good",     "slow",
                                     "late",         "bad",   "none",     "on-ink"};
    static_assert(has_row_for_each<Tone>(names));
    return names[static_cast<std::size_t>(tone)];
}

const char* name_of(Landmark landmark) {
    switch (landmark) {
    case Landmark::Banner:
        return "banner";
    case Landmark::Navigation:
        return "navigation";
    case Landmark::Main:
        return "main";
    case Landmark::Region:
        break;
    }
    return "region";
}

const char* name_of(GroupRole role) {
    switch (role) {
    case GroupRole::Plain:
        return "group";
    case GroupRole::Section:
        return "section";
    case GroupRole::List:
        return "list";
    case GroupRole::Item:
        return "item";
    case GroupRole::Sheet:
        return "sheet";
    case GroupRole::Tools:
        return "tools";
    case GroupRole::Figure:
        break;
    }
    return "figure";
}

json lines_of(const Placed& element) {
    json lines = json::array();
    for (const Line& line : element.lines) {
        json pieces = json::array();
        for (const Piece& piece : line.pieces)
            pieces.push_back({piece.text, name_of(piece.tone), piece.strong ? 1 : 0});
        json made = {{"x", hundredth(line.x)},     {"y", hundredth(line.y)},
                     {"w", hundredth(line.width)}, {"h", hundredth(line.height)},
                     {"s", name_of(line.style)},   {"k", std::move(pieces)}};
        if (line.hangs)
            made["b"] = true;
        lines.push_back(std::move(made));
    }
    return lines;
}

void describe_grid(json& out, const Grid& grid, const Placed& element) {
    out["r"] = "grid";
    out["n"] = grid.name;
    if (!element.grid || !grid.source)
        return;
    const GridShape& shape = *element.grid;
    out["v"] = reinterpret_cast<std::uintptr_t>(grid.source->identity());
    out["corner"] = grid.corner;
    json numbers = json::array();
    for (const std::size_t count : {shape.rows, shape.columns, shape.pinned})
        numbers.push_back(count);
    for (const float length : {shape.head_width, shape.head_height, shape.fixed_height(),
                               shape.content_width(), shape.content_height(), shape.cell_width,
                               shape.cell_height, shape.pitch_x, shape.pitch_y})
        numbers.push_back(hundredth(length));
    out["grid"] = std::move(numbers);
}

void describe_meter(json& out, const Meter& meter) {
    out["r"] = "meter";
    out["n"] = meter.name;
    out["v"] = std::round(100 * std::clamp(finite(meter.share, 0), 0.0, 1.0));
}

void describe_table(json& out, const Table& table, Part part) {
    if (part.is_whole()) {
        out["r"] = "table";
        out["n"] = table.name;
        return;
    }
    if (part.cell < 0) {
        out["r"] = "row";
        return;
    }
    const Cell& cell =
        table.rows[static_cast<std::size_t>(part.row)][static_cast<std::size_t>(part.cell)];
    if (part.link) {
        out["r"] = "link";
        out["a"] = cell.to->address;
        out["n"] = cell.text;
        return;
    }
    out["r"] = part.row == 0 ? "columnheader" : cell.header ? "rowheader" : "cell";
}

void describe_wheel(json& out, const Wheel& wheel, Part part) {
    if (part.is_whole()) {
        out["r"] = "section";
        out["n"] = wheel.name;
        return;
    }
    const WheelSlice& slice = wheel.slices[static_cast<std::size_t>(part.row)];
    out["r"] = "link";
    out["n"] = slice.name;
    out["a"] = slice.to.address;
    if (slice.selected)
        out["c"] = true;
}

// A diagram is a list of items; a box that leads somewhere has a link within its item.
void describe_diagram(json& out, const Diagram& diagram, Part part) {
    if (part.is_whole()) {
        out["r"] = "list";
        out["n"] = diagram.name;
        return;
    }
    out["r"] = part.cell < 0 ? "item" : "link";
    if (part.cell < 0)
        return;
    const DiagramBox& box = diagram.boxes[static_cast<std::size_t>(part.row)];
    out["a"] = box.to.value_or(Place{}).address;
    if (box.selected)
        out["c"] = true;
}

void describe_pane(json& out, const Pane& pane, const Placed& element) {
    out["r"] = "pane";
    out["n"] = pane.name;
    out["land"] = name_of(pane.landmark);
    if (pane.scrolls)
        out["o"] = hundredth(element.content_height);
}

// Returns false if the mirror has no element for the role.
bool describe_role(json& out, const Placed& element) {
    return std::visit(
        Match{
            [](const Page&) { return false; },
            [](const Ornament&) { return false; },
            [&](const Pane& pane) { return describe_pane(out, pane, element), true; },
            [&](const Group& group) {
                out["r"] = name_of(group.role);
                if (!group.name.empty())
                    out["n"] = group.name;
                return true;
            },
            [&](const Heading& heading) {
                out["r"] = "heading";
                out["l"] = heading.level;
                return true;
            },
            [&](const Text&) { return out["r"] = "text", true; },
            [&](const Pill&) { return out["r"] = "text", true; },
            [&](const Link& link) { return describe_link(out, link), true; },
            [&](const Button& button) { return describe_button(out, button), true; },
            [&](const TextField& field) { return describe_field(out, field, element.part), true; },
            [&](const Select& select) { return describe_select(out, select), true; },
            [&](const Slider& slider) { return describe_slider(out, slider, element), true; },
            [&](const Blank& blank) { return describe_blank(out, blank), true; },
            [&](const Qr& code) { return describe_qr(out, code, element), true; },
            [&](const Table& table) { return describe_table(out, table, element.part), true; },
            [&](const Grid& grid) { return describe_grid(out, grid, element), true; },
            [&](const Wheel& wheel) { return describe_wheel(out, wheel, element.part), true; },
            [&](const Track& track) { return out["r"] = "image", out["n"] = track.name, true; },
            [&](const Meter& meter) { return describe_meter(out, meter), true; },
            [&](const Chart& chart) { return out["r"] = "image", out["n"] = chart.name, true; },
            [&](const Diagram& diagram) {
                return describe_diagram(out, diagram, element.part), true;
            },
            [&](const Timeline& timeline) {
                return out["r"] = "image", out["n"] = timeline.name, true;
            },
            [&](const Radar& radar) { return out["r"] = "image", out["n"] = radar.name, true; }},
        element.node->is);
}

} // namespace

Description describe(const Node& page, const Placement& placement) {
    Description result;
    if (const auto* whole = std::get_if<Page>(&page.is)) {
        result.page = whole->name;
        result.title = whole->title;
    }
    for (const Placed& element : placement.elements) {
        json out;
        if (!describe_role(out, element))
            continue;
        const Placed* parent = element.parent < 0
                                   ? nullptr
                                   : &placement.elements[static_cast<std::size_t>(element.parent)];
        const std::string above = parent ? parent->path : "";
        out["p"] = element.path;
        out["u"] = above;
        out["x"] = hundredth(element.rect.x - (parent ? parent->rect.x : 0));
        out["y"] = hundredth(element.rect.y - (parent ? parent->rect.y : 0));
        out["w"] = hundredth(element.rect.width);
        out["h"] = hundredth(element.rect.height);
        if (!element.lines.empty())
            out["t"] = lines_of(element);
        if (!element.outline.empty()) {
            json points = json::array();
            for (const Point& point : element.outline) {
                points.push_back(hundredth(point.x));
                points.push_back(hundredth(point.y));
            }
            out["g"] = std::move(points);
        }
        result.children[above].push_back(element.path);
        result.elements.emplace(element.path,
                                out.dump(-1, ' ', false, json::error_handler_t::replace));
    }
    return result;
}

namespace {

// Collects parents first, so that the mirror always finds where to put an element.
void collect(const Description& before, const Description& after, const std::string& above,
             std::string& set, json& order) {
    const auto children = after.children.find(above);
    if (children == after.children.end())
        return;
    const auto old = before.children.find(above);
    if (old == before.children.end() || old->second != children->second)
        order[above] = children->second;
    for (const std::string& path : children->second) {
        const std::string& element = after.elements.at(path);
        const auto known = before.elements.find(path);
        if (known == before.elements.end() || known->second != element) {
            if (!set.empty())
                set += ',';
            set += element;
        }
        collect(before, after, path, set, order);
    }
}

} // namespace

std::string patch(const Description& before, const Description& after) {
    json removed = json::array();
    for (const auto& [path, element] : before.elements)
        if (after.elements.find(path) == after.elements.end())
            removed.push_back(path);
    std::string set;
    json order = json::object();
    collect(before, after, "", set, order);
    const auto text = [](const json& value) {
        return value.dump(-1, ' ', false, json::error_handler_t::replace);
    };
    return "{\"page\":" + text(after.page) + ",\"title\":" + text(after.title) +
           ",\"remove\":" + text(removed) + ",\"set\":[" + set + "],\"order\":" + text(order) + "}";
}

} // namespace zhixiao::scene
