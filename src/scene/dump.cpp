// A scene as indented text, for golden files and for looking at what a page says.
#include "scene/dump.h"

#include "base/match.h"
#include "base/text.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace zhixiao::scene {
namespace {

// Names of enumerators, in the order of their declaration.
template <class E, std::size_t N>
std::string name_of(E value, const std::array<std::string_view, N>& names) {
    return std::string(names[static_cast<std::size_t>(value)]);
}

std::string name_of(Tone tone) {
    constexpr std::array<std::string_view, 13> names = {
        "ink",      "soft", "brand", "on-brand", "on-band", "on-band-soft", "women",
        "children", "good", "slow",  "late",     "bad",     "none"};
    return name_of(tone, names);
}

std::string name_of(TextStyle style) {
    constexpr std::array<std::string_view, 7> names = {"figure",  "display", "title",  "number",
                                                       "heading", "body",    "caption"};
    return name_of(style, names);
}

std::string name_of(Align align) {
    constexpr std::array<std::string_view, 3> names = {"start", "center", "end"};
    return name_of(align, names);
}

std::string name_of(Mark mark) {
    constexpr std::array<std::string_view, 7> names = {"dot",    "half-dot", "triangle", "diamond",
                                                       "square", "ring",     "swatch"};
    return name_of(mark, names);
}

std::string name_of(Icon icon) {
    constexpr std::array<std::string_view, 18> names = {
        "house", "target", "info",   "back", "next", "gauge", "building", "chart",   "people",
        "book",  "page",   "shield", "sun",  "size", "table", "search",   "printer", "down"};
    return name_of(icon, names);
}

std::string name_of(Surface surface) {
    constexpr std::array<std::string_view, 9> names = {
        "none", "card", "band", "bar", "pane", "row", "tint", "women-tint", "children-tint"};
    return name_of(surface, names);
}

std::string name_of(Arrange arrange) {
    constexpr std::array<std::string_view, 5> names = {"column", "row", "wrap", "grid", "baseline"};
    return name_of(arrange, names);
}

std::string name_of(Dock dock) {
    constexpr std::array<std::string_view, 5> names = {"top", "bottom", "left", "right", "fill"};
    return name_of(dock, names);
}

std::string name_of(Landmark landmark) {
    constexpr std::array<std::string_view, 4> names = {"banner", "navigation", "main", "region"};
    return name_of(landmark, names);
}

std::string name_of(GroupRole role) {
    constexpr std::array<std::string_view, 7> names = {"group",  "section", "list", "item",
                                                       "figure", "sheet",   "tools"};
    return name_of(role, names);
}

std::string name_of(LinkLook look) {
    constexpr std::array<std::string_view, 6> names = {"content", "tab",     "plain",
                                                       "chip",    "section", "icon-only"};
    return name_of(look, names);
}

std::string name_of(ButtonLook look) {
    constexpr std::array<std::string_view, 4> names = {"primary", "secondary", "inline", "chip"};
    return name_of(look, names);
}

std::string name_of(DiagramShape shape) {
    constexpr std::array<std::string_view, 3> names = {"layers", "ring", "star"};
    return name_of(shape, names);
}

std::string quoted(std::string_view text) { return " \"" + std::string(text) + "\""; }

// " tone", when it is not ink.
std::string toned(Tone tone) { return tone == Tone::Ink ? "" : " " + name_of(tone); }

std::string measured(std::string_view what, float length) {
    return length == 0 ? "" : " " + std::string(what) + " " + format_number(length);
}

std::string boxed(const Box& box) {
    std::string line;
    if (box.surface != Surface::None)
        line += " on " + name_of(box.surface);
    if (box.arrange != Arrange::Column)
        line += " " + name_of(box.arrange);
    line += measured("gap", box.gap) + measured("pad-x", box.pad_x) + measured("pad-y", box.pad_y);
    line += measured("columns", box.column_min) + measured("min-height", box.min_height);
    if (box.align != Align::Start)
        line += " " + name_of(box.align);
    return line;
}

std::string shape_of(const std::variant<Icon, Mark>& shape) {
    return std::visit([](auto each) { return name_of(each); }, shape);
}

std::string told(const std::vector<Cell>& row) {
    std::string line;
    for (const Cell& cell : row) {
        line += line.empty() ? "" : " |";
        if (cell.mark)
            line += " <" + name_of(*cell.mark) + toned(cell.mark_tone) + ">";
        line += " " + cell.text + (cell.to ? " -> " + address_of(*cell.to) : "");
    }
    return line;
}

std::string told(const WheelSlice& slice) {
    std::string line = " " + slice.label + " (" + slice.name + ") -> " + address_of(slice.to);
    for (const WheelPart& part : slice.parts)
        line += ", " + std::to_string(part.count) + " " + name_of(part.mark) + toned(part.tone) +
                (part.filled ? "" : " faint");
    return line + (slice.selected ? ", selected" : "");
}

std::string told(const ChartPoint& point) {
    std::string line = " " + std::to_string(point.year) + " " + point.label;
    if (point.low || point.high)
        line += " from " + format_number(point.low.value_or(point.value)) + " to " +
                format_number(point.high.value_or(point.value));
    return line + (point.derived ? " hollow" : "");
}

std::string told(const std::vector<ChartSpot>& path) {
    std::string line;
    for (const ChartSpot& spot : path)
        line += (line.empty() ? " " : ", ") + format_number(spot.year) + " " +
                format_number(spot.value);
    return line;
}

std::string told(const GridSource& source, std::size_t row, std::size_t columns) {
    constexpr std::array<std::string_view, 4> grounds = {"tint", "solid", "outline", "faint"};
    std::string line = source.row(row).text;
    for (std::size_t column = 0; column < columns; ++column) {
        const GridCell cell = source.cell(row, column);
        line += " |" + (cell.mark ? " <" + name_of(*cell.mark) + toned(cell.tone) + ">" : "") +
                " " + cell.text + " " + name_of(cell.ground, grounds);
    }
    return line;
}

std::string told(const DiagramBox& box) {
    return " " + box.label + (box.about.empty() ? "" : " (" + box.about + ")") +
           (box.to ? " -> " + address_of(*box.to) : "") + " " + name_of(box.tone) +
           (box.selected ? " selected" : "");
}

std::string told(const TimelineBar& bar) {
    std::string line = quoted(bar.label) + " " + format_number(bar.from) + " to " +
                       format_number(bar.to) + toned(bar.tone);
    for (const TimelineMark& mark : bar.marks)
        line += ", " + mark.number + " at " + format_number(mark.at);
    return line;
}

class Dump {
  public:
    std::string of(const Node& root) {
        visit(root, 0);
        return std::move(text_);
    }

  private:
    void visit(const Node& node, int depth) {
        indent_ = std::string(static_cast<std::size_t>(depth) * 2, ' ');
        text_ += indent_ + (node.key.empty() ? "" : node.key + ": ");
        text_ += std::visit([&](const auto& role) { return line(role); }, node.is);
        text_ += node.grow ? " grows\n" : "\n";
        text_ += more_;
        more_.clear();
        for (const Node& child : children_of(node))
            visit(child, depth + 1);
    }

    // A further line of the same node.
    void add(const std::string& words) { more_ += indent_ + "   " + words + "\n"; }

    std::string line(const Page& page) {
        return "page" + quoted(page.title) + " name " + page.name;
    }
    std::string line(const Pane& pane) {
        return "pane " + name_of(pane.landmark) + quoted(pane.name) + " " + name_of(pane.dock) +
               measured("extent", pane.extent) + (pane.scrolls ? " scrolls" : "") + boxed(pane.box);
    }
    std::string line(const Group& group) {
        return name_of(group.role) + (group.name.empty() ? "" : quoted(group.name)) +
               boxed(group.box);
    }
    std::string line(const Heading& heading) {
        return "heading " + std::to_string(heading.level) + quoted(heading.text) + " " +
               name_of(heading.style) + toned(heading.tone);
    }
    std::string line(const Text& text) {
        std::string words = "text";
        for (const Run& run : text.runs)
            words += quoted(run.text) + toned(run.tone) + (run.strong ? " strong" : "");
        if (text.style != TextStyle::Body)
            words += " " + name_of(text.style);
        return words + (text.align == Align::Start ? "" : " " + name_of(text.align));
    }
    std::string line(const Ornament& ornament) {
        return "ornament " + shape_of(ornament.shape) + toned(ornament.tone) +
               measured("size", ornament.size);
    }
    std::string line(const Pill& pill) {
        return "pill" + quoted(pill.text) + (pill.mark ? " " + name_of(*pill.mark) : "") +
               toned(pill.tone) + (pill.dashed ? " dashed" : "");
    }
    std::string line(const Link& link) {
        return "link " + name_of(link.look) + (link.name.empty() ? "" : quoted(link.name)) +
               " -> " + address_of(link.to) + (link.icon ? " icon " + name_of(*link.icon) : "") +
               (link.current ? " current" : "") + boxed(link.box);
    }
    std::string line(const Button& button) {
        return "button " + name_of(button.look) + quoted(button.name) +
               (button.icon ? " icon " + name_of(*button.icon) : "") +
               (button.pressed ? (*button.pressed ? " pressed" : " not pressed") : "") +
               (button.enabled ? "" : " disabled") +
               (button.mark ? " " + name_of(*button.mark) + toned(button.mark_tone) : "") +
               (button.count.empty() ? "" : " count " + button.count);
    }
    std::string line(const Select& select) {
        for (const SelectOption& option : select.options)
            add((&option == &select.chosen() ? "> " : "- ") + option.value + ": " + option.label);
        return "select" + quoted(select.name) + " input " + select.input.value;
    }
    std::string line(const TextField& field) {
        return "text-field" + quoted(field.name) + " input " + field.input.value + " value" +
               quoted(field.value) + " hint" + quoted(field.hint);
    }
    std::string line(const Slider& slider) {
        for (const SliderMark& mark : slider.marks)
            add("! " + format_number(mark.value) + " " + mark.label + toned(mark.tone));
        add(slider.start + " .. " + slider.end);
        return "slider" + quoted(slider.name) + " input " + slider.input.value + " " +
               format_number(slider.value) + " of " + format_number(slider.low) + " to " +
               format_number(slider.high) + " by " + format_number(slider.step) +
               quoted(slider.reading);
    }
    std::string line(const Blank& blank) {
        return "blank" + quoted(blank.label) + " lines " + std::to_string(blank.lines);
    }
    std::string line(const Table& table) {
        for (const std::vector<Cell>& row : table.rows)
            add("|" + told(row) + " |");
        return "table" + quoted(table.name);
    }
    // Of a large grid only its upper left corner.
    std::string line(const Grid& grid) {
        constexpr std::size_t most = 8;
        if (!grid.source)
            return "grid" + quoted(grid.name) + " of nothing";
        const GridSource& source = *grid.source;
        std::string heads;
        for (std::size_t column = 0; column < std::min(most, source.columns()); ++column) {
            const GridHead head = source.column(column);
            heads += " | " + head.text + (head.bar ? toned(*head.bar) : "");
        }
        add(grid.corner + heads);
        for (std::size_t row = 0; row < std::min(most, source.rows()); ++row)
            add(told(source, row, std::min(most, source.columns())));
        return "grid" + quoted(grid.name) + " " + std::to_string(source.rows()) + " x " +
               std::to_string(source.columns()) +
               (grid.pinned > 0 ? " pinned " + std::to_string(grid.pinned) : "");
    }
    std::string line(const Wheel& wheel) {
        for (const WheelSlice& slice : wheel.slices)
            add("/" + told(slice));
        for (const WheelCentre& centre : wheel.centres)
            add("o " + centre.label + " " + centre.figure + toned(centre.tone));
        return "wheel" + quoted(wheel.name) + measured("diameter", wheel.diameter);
    }
    std::string line(const Track& track) {
        add(track.start + " .. " + track.end);
        return "track" + quoted(track.name) + " done " + format_number(track.done) +
               (track.due ? " due " + format_number(*track.due) : "") +
               (track.until ? " until " + format_number(*track.until) : "") + toned(track.tone);
    }
    std::string line(const Meter& meter) {
        return "meter" + quoted(meter.name) + " " + format_number(meter.share) + toned(meter.tone);
    }
    std::string line(const Chart& chart) {
        for (const ChartPoint& point : chart.points)
            add("*" + told(point));
        if (chart.zone)
            add("zone" + (chart.zone->low ? " from " + format_number(*chart.zone->low) : "") +
                (chart.zone->high ? " to " + format_number(*chart.zone->high) : "") +
                quoted(chart.zone->label));
        if (!chart.path.empty())
            add("path" + told(chart.path) + quoted(chart.path_label));
        if (chart.projection)
            add("projection " + format_number(chart.projection->year) + " " +
                format_number(chart.projection->value) + quoted(chart.projection->label) +
                quoted(chart.projection_label));
        return "chart" + quoted(chart.name) + " " + std::to_string(chart.first_year) + "-" +
               std::to_string(chart.last_year) + " decimals " + std::to_string(chart.decimals) +
               (chart.derived_label.empty() ? "" : quoted(chart.derived_label));
    }
    std::string line(const Diagram& diagram) {
        for (std::size_t at = 0; at < diagram.boxes.size(); ++at)
            add(std::to_string(at) +
                (diagram.shape == DiagramShape::Layers
                     ? " in " + std::to_string(diagram.boxes[at].layer) + ":"
                     : ":") +
                told(diagram.boxes[at]));
        for (const DiagramTie& tie : diagram.ties)
            add(std::to_string(tie.from) + (tie.arrow ? " -> " : " -- ") + std::to_string(tie.to));
        return "diagram " + name_of(diagram.shape) + quoted(diagram.name) +
               (diagram.centre.empty()
                    ? ""
                    : " around" + quoted(diagram.centre) + toned(diagram.centre_tone));
    }
    std::string line(const Timeline& timeline) {
        for (const TimelineBar& bar : timeline.bars)
            add("=" + told(bar));
        if (timeline.today)
            add("today " + format_number(*timeline.today) + quoted(timeline.today_label));
        return "timeline" + quoted(timeline.name) + " " + std::to_string(timeline.first_year) +
               "-" + std::to_string(timeline.last_year);
    }

    std::string text_;
    std::string indent_;
    std::string more_;
};

} // namespace

std::string dump(const Node& root) { return Dump{}.of(root); }

} // namespace zhixiao::scene
