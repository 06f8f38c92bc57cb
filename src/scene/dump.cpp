// Writes a scene as indented text, for golden files and for reading what a page says.
#include "scene/dump.h"

#include "base/match.h"
#include "base/text.h"
#include "scene/dump_names.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace zhixiao::scene {
namespace {

std::string quoted(std::string_view text) { return " \"" + std::string(text) + "\""; }

// Returns " tone" with its name, or nothing for ink.
std::string toned(Tone tone) { return tone == Tone::Ink ? "" : " " + name_of(tone); }

std::string shape_of(const std::variant<Icon, Mark>& shape) {
    return std::visit([](auto each) { return name_of(each); }, shape);
}

// Returns the view if the place has one, because several views share an address.
std::string target_of(const Place& place) {
    return place.view.empty() ? place.address : place.view;
}

std::string words_of(const std::vector<Cell>& row) {
    std::string line;
    for (const Cell& cell : row) {
        line += line.empty() ? "" : " |";
        if (cell.mark)
            line += " <" + name_of(*cell.mark) + toned(cell.mark_tone) + ">";
        line += " " + cell.text + (cell.to ? " -> " + target_of(*cell.to) : "");
    }
    return line;
}

std::string words_of(const WheelSlice& slice) {
    std::string line = " " + slice.label + " (" + slice.name + ") -> " + target_of(slice.to);
    for (const WheelSegment& segment : slice.segments)
        line += ", " + std::to_string(segment.count) + " " + name_of(segment.mark) +
                toned(segment.tone) + (segment.filled ? "" : " faint");
    return line + (slice.selected ? ", selected" : "");
}

std::string words_of(const ChartPoint& point) {
    std::string line = " " + std::to_string(point.year) + " " + point.label;
    if (point.low || point.high)
        line += " from " + format_number(point.low.value_or(point.value)) + " to " +
                format_number(point.high.value_or(point.value));
    return line + (point.derived ? " hollow" : "") + (point.apart ? " apart" : "");
}

std::string words_of(const std::vector<ChartSpot>& path) {
    std::string line;
    for (const ChartSpot& spot : path)
        line += (line.empty() ? " " : ", ") + format_number(spot.year) + " " +
                format_number(spot.value);
    return line;
}

std::string words_of(const GridSource& source, std::size_t row, std::size_t columns) {
    constexpr std::string_view grounds[] = {"tint", "solid", "outline", "faint"};
    std::string line = source.row(row).text;
    for (std::size_t column = 0; column < columns; ++column) {
        const GridCell cell = source.cell(row, column);
        line += " |" + (cell.mark ? " <" + name_of(*cell.mark) + toned(cell.tone) + ">" : "") +
                " " + cell.text + " " + name_of(cell.ground, grounds);
    }
    return line;
}

std::string words_of(const DiagramBox& box) {
    return " " + box.label + (box.about.empty() ? "" : " (" + box.about + ")") +
           (box.to ? " -> " + target_of(*box.to) : "") + " " + name_of(box.tone) +
           (box.selected ? " selected" : "");
}

std::string words_of(const TimelineBar& bar) {
    std::string line = quoted(bar.label) + " " + format_number(bar.from) + " to " +
                       format_number(bar.to) + toned(bar.tone);
    for (const TimelineMark& mark : bar.marks)
        line += ", " + mark.number + " at " + format_number(mark.at);
    return line;
}

std::string target_of(const Link& link) {
    return link.dial.empty() ? target_of(link.to) : link.dial;
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

    // Adds another line of the node that is being written.
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
               " -> " + target_of(link) + (link.icon ? " icon " + name_of(*link.icon) : "") +
               (link.current ? " current" : "") + boxed(link.box);
    }
    std::string line(const Button& button) {
        return "button " + name_of(button.look) + quoted(button.name) +
               (button.icon ? " icon " + name_of(*button.icon) : "") +
               (button.pressed ? (*button.pressed ? " pressed" : " not pressed") : "") +
               (button.enabled ? "" : " disabled") +
               (button.mark ? " " + name_of(*button.mark) + toned(button.mark_tone) : "") +
               (button.count.empty() ? "" : " count " + button.count) +
               (button.keys.empty() ? "" : " keys " + button.keys) +
               (button.shown.empty() ? "" : " shown" + quoted(button.shown));
    }
    std::string line(const Select& select) {
        for (const SelectOption& option : select.options)
            add((&option == &select.chosen() ? "> " : "- ") + option.value + ": " + option.label);
        return "select" + quoted(select.name) + " input " + select.input.value;
    }
    std::string line(const TextField& field) {
        return "text-field" + quoted(field.name) + " input " + field.input.value + " value" +
               quoted(field.value) + " hint" + quoted(field.hint) +
               (field.lines > 1 ? " lines " + std::to_string(field.lines) : "") +
               (field.secret ? " secret" : "");
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
    std::string line(const Qr& code) {
        return "qr" + quoted(code.name) + " of" + quoted(code.text) + measured("size", code.size);
    }
    std::string line(const Table& table) {
        for (const std::vector<Cell>& row : table.rows)
            add("|" + words_of(row) + " |");
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
            add(words_of(source, row, std::min(most, source.columns())));
        return "grid" + quoted(grid.name) + " " + std::to_string(source.rows()) + " x " +
               std::to_string(source.columns()) +
               (grid.pinned > 0 ? " pinned " + std::to_string(grid.pinned) : "");
    }
    std::string line(const Wheel& wheel) {
        for (const WheelSlice& slice : wheel.slices)
            add("/" + words_of(slice));
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
        return "meter" + quoted(meter.name) + " " + format_number(meter.share) + toned(meter.tone) +
               (meter.before ? " before " + format_number(*meter.before) : "") +
               (meter.steps > 0 ? " steps " + std::to_string(meter.steps) : "");
    }
    std::string line(const Chart& chart) {
        for (const ChartPoint& point : chart.points)
            add("*" + words_of(point));
        if (chart.zone)
            add("zone" + (chart.zone->low ? " from " + format_number(*chart.zone->low) : "") +
                (chart.zone->high ? " to " + format_number(*chart.zone->high) : "") +
                quoted(chart.zone->label));
        if (!chart.path.empty())
            add("path" + words_of(chart.path) + quoted(chart.path_label));
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
                words_of(diagram.boxes[at]));
        for (const DiagramTie& tie : diagram.ties)
            add(std::to_string(tie.from) + (tie.arrow ? " -> " : " -- ") + std::to_string(tie.to));
        return "diagram " + name_of(diagram.shape) + quoted(diagram.name) +
               (diagram.centre.empty()
                    ? ""
                    : " around" + quoted(diagram.centre) + toned(diagram.centre_tone));
    }
    std::string line(const Timeline& timeline) {
        for (const TimelineBar& bar : timeline.bars)
            add("=" + words_of(bar));
        if (timeline.today)
            add("today " + format_number(*timeline.today) + quoted(timeline.today_label));
        return "timeline" + quoted(timeline.name) + " " + std::to_string(timeline.first_year) +
               "-" + std::to_string(timeline.last_year);
    }
    std::string line(const Radar& radar) {
        for (const RadarAxis& axis : radar.axes)
            add("-" + quoted(axis.label) + " " +
                (axis.share ? format_number(*axis.share) : "not answered") +
                (axis.before ? " before " + format_number(*axis.before) : ""));
        return "radar" + quoted(radar.name) + toned(radar.tone) +
               measured("diameter", radar.diameter) +
               (radar.before_label.empty() ? "" : quoted(radar.before_label));
    }

    std::string text_;
    std::string indent_;
    std::string more_;
};

} // namespace

std::string dump(const Node& root) { return Dump{}.of(root); }

} // namespace zhixiao::scene
