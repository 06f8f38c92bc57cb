// What is wrong with a page for those who cannot see it, and for the mirror that must follow it.
#include "scene/audit.h"

#include "base/match.h"

#include <algorithm>
#include <set>

namespace zhixiao::scene {
namespace {

class Audit {
  public:
    std::vector<Problem> of(const Node& page) {
        if (!std::holds_alternative<Page>(page.is))
            complain("", "the root is not a Page", "put the panes into a Page");
        visit(page, "", Inside{});
        if (first_level_headings_ != 1)
            complain("", "the page has " + std::to_string(first_level_headings_) + " headings 1",
                     "give the page exactly one");
        return std::move(problems_);
    }

  private:
    struct Inside {
        bool root = true;
        bool page = false; // directly below the Page
        bool link = false; // anywhere below a Link
    };

    void complain(const std::string& where, std::string what, std::string fix) {
        problems_.push_back({where, std::move(what), std::move(fix), Severity::Error});
    }

    void need_name(const std::string& where, const std::string& name) {
        if (name.empty())
            complain(where, "the name is empty", "say what it is for people who cannot see it");
    }

    void visit(const Node& node, const std::string& where, Inside inside) {
        check_place(node, where, inside);
        std::visit([&](const auto& role) { check(role, where); }, node.is);
        Inside below;
        below.root = false;
        below.page = std::holds_alternative<Page>(node.is);
        below.link = inside.link || std::holds_alternative<Link>(node.is);
        std::set<std::string> keys;
        for (const Node& child : children_of(node)) {
            const std::string path = where.empty() ? child.key : where + "/" + child.key;
            if (child.key.empty() || child.key.find('/') != std::string::npos)
                complain(path, "the key is empty or holds a '/'", "name the node with a slug");
            if (!keys.insert(child.key).second)
                complain(path, "two siblings have this key", "rename one of them");
            visit(child, path, below);
        }
    }

    void check_place(const Node& node, const std::string& where, Inside inside) {
        const bool pane = std::holds_alternative<Pane>(node.is);
        if (inside.page != pane)
            complain(where, pane ? "a Pane outside the Page" : "not a Pane, but in the Page",
                     "keep Panes, and nothing else, directly in the Page");
        if (std::holds_alternative<Page>(node.is) && !inside.root)
            complain(where, "a Page within a page", "keep the Page at the root");
        const bool control =
            std::holds_alternative<Link>(node.is) || std::holds_alternative<Button>(node.is) ||
            std::holds_alternative<TextField>(node.is) || std::holds_alternative<Slider>(node.is) ||
            std::holds_alternative<Select>(node.is) || std::holds_alternative<Grid>(node.is) ||
            std::holds_alternative<Wheel>(node.is) || std::holds_alternative<Diagram>(node.is);
        if (inside.link && control)
            complain(where, "a control inside a link", "put them side by side");
    }

    void check(const Page& page, const std::string& where) {
        need_name(where, page.title);
        need_name(where, page.name);
    }

    void check(const Pane& pane, const std::string& where) { need_name(where, pane.name); }

    void check(const Group& group, const std::string& where) {
        if (group.role != GroupRole::Plain && group.role != GroupRole::Item)
            need_name(where, group.name);
        if (group.role != GroupRole::List)
            return;
        for (const Node& child : group.children) {
            const auto* item = std::get_if<Group>(&child.is);
            if (!item || item->role != GroupRole::Item)
                complain(where, "\"" + child.key + "\" of the list is no Item", "wrap it in one");
        }
    }

    void check(const Heading& heading, const std::string& where) {
        need_name(where, heading.text);
        if (heading.level < 1 || heading.level > 3)
            complain(where, "heading level " + std::to_string(heading.level), "use 1 to 3");
        if (heading.level > last_heading_ + 1)
            complain(where,
                     "heading " + std::to_string(heading.level) + " follows heading " +
                         std::to_string(last_heading_),
                     "leave no level out");
        last_heading_ = heading.level;
        first_level_headings_ += heading.level == 1;
    }

    void check(const Text& text, const std::string& where) {
        const bool words = std::any_of(text.runs.begin(), text.runs.end(),
                                       [](const Run& run) { return !run.text.empty(); });
        if (!words)
            complain(where, "the text is empty", "leave the node out");
    }

    void check(const Ornament&, const std::string&) {}

    void check(const Pill& pill, const std::string& where) { need_name(where, pill.text); }

    void check(const Link& link, const std::string& where) {
        if (link.look != LinkLook::Content) {
            need_name(where, link.name);
            if (!link.children.empty())
                complain(where, "children in a link that shows its name", "use LinkLook::Content");
        } else if (link.children.empty()) {
            complain(where, "a Content link without content", "give it children");
        }
        if ((link.look == LinkLook::IconOnly || link.look == LinkLook::Tab) && !link.icon)
            complain(where, "a link of this look has no icon", "give it one");
    }

    void check(const Button& button, const std::string& where) { need_name(where, button.name); }

    void check(const TextField& field, const std::string& where) {
        need_name(where, field.name);
        if (field.input.value.empty())
            complain(where, "the input has no id", "name it");
    }

    void check(const Select& select, const std::string& where) {
        need_name(where, select.name);
        if (select.input.value.empty())
            complain(where, "the input has no id", "name it");
        if (select.options.empty())
            complain(where, "there is nothing to choose from", "leave it out");
        std::set<std::string> values;
        for (const SelectOption& option : select.options) {
            need_name(where, option.label);
            if (!values.insert(option.value).second)
                complain(where, "two options have this value", "rename one of them");
        }
    }

    // Names, and the cells of the first row and column: a large grid has too many for all.
    void check(const Grid& grid, const std::string& where) {
        need_name(where, grid.name);
        need_name(where, grid.corner);
        if (!grid.source || grid.source->rows() == 0 || grid.source->columns() == 0) {
            complain(where, "the grid has no cells", "say so in words instead");
            return;
        }
        const GridSource& source = *grid.source;
        if (grid.pinned > source.rows())
            complain(where, "more rows are pinned than there are", "pin fewer");
        for (std::size_t row = 0; row < source.rows(); ++row)
            check_cell(source, row, 0, where);
        for (std::size_t column = 0; column < source.columns(); ++column) {
            need_name(where, source.column(column).text);
            check_cell(source, 0, column, where);
        }
    }

    void check_cell(const GridSource& source, std::size_t row, std::size_t column,
                    const std::string& where) {
        if (column == 0)
            need_name(where, source.row(row).text);
        need_name(where, source.cell(row, column).text);
        need_name(where, source.spoken(row, column));
    }

    void check(const Slider& slider, const std::string& where) {
        need_name(where, slider.name);
        if (slider.reading.empty())
            complain(where, "the value is not put into words", "give the slider a reading");
        if (slider.input.value.empty())
            complain(where, "the input has no id", "name it");
        if (!(slider.low < slider.high) || !(slider.step > 0))
            complain(where, "nothing to slide over", "set low below high, and a step above 0");
        const auto within = [&](double value) {
            return value >= slider.low && value <= slider.high;
        };
        if (!within(slider.value))
            complain(where, "the value lies beyond the ends", "keep it within low and high");
        for (const SliderMark& mark : slider.marks)
            if (!within(mark.value))
                complain(where, "a mark lies beyond the ends", "leave it out");
    }

    void check(const Blank& blank, const std::string& where) {
        need_name(where, blank.label);
        if (blank.lines < 1 || blank.lines > 6)
            complain(where, std::to_string(blank.lines) + " lines to write on", "give 1 to 6");
    }

    void check(const Table& table, const std::string& where) {
        need_name(where, table.name);
        if (table.rows.size() < 2)
            complain(where, "the table has no row beside its headers", "leave it out");
        for (const std::vector<Cell>& row : table.rows) {
            if (row.size() != table.rows.front().size())
                complain(where, "the rows differ in length", "give every row the same columns");
            for (const Cell& cell : row)
                if (cell.text.empty())
                    complain(where, "a cell is empty", "say what is missing, with a dash or word");
        }
        if (!table.widths.empty() && !table.rows.empty() &&
            table.widths.size() != table.rows.front().size())
            complain(where, "the widths are not as many as the columns", "give one a column");
    }

    void check(const Wheel& wheel, const std::string& where) {
        need_name(where, wheel.name);
        if (wheel.slices.empty())
            complain(where, "the wheel has no slices", "leave it out");
        for (const WheelSlice& slice : wheel.slices) {
            need_name(where, slice.name);
            need_name(where, slice.label);
        }
    }

    void check(const Track& track, const std::string& where) {
        need_name(where, track.name);
        if (track.until && !(*track.until > 1))
            complain(where, "the band ends where it begins", "put its far edge beyond 1");
    }

    void check(const Meter& meter, const std::string& where) { need_name(where, meter.name); }

    void check(const Chart& chart, const std::string& where) {
        need_name(where, chart.name);
        if (chart.points.empty())
            complain(where, "the chart has no points", "say so in words instead");
        for (std::size_t i = 0; i < chart.points.size(); ++i) {
            const int year = chart.points[i].year;
            if (i > 0 && year <= chart.points[i - 1].year)
                complain(where, "the points are not by rising year", "sort them");
            if (year < chart.first_year || year > chart.last_year)
                complain(where, "a point lies outside the years shown", "widen the years");
        }
        if (chart.zone && !chart.zone->low && !chart.zone->high)
            complain(where, "the zone has no edge", "leave it out");
        for (const ChartPoint& point : chart.points)
            if (point.low.value_or(point.value) > point.value ||
                point.high.value_or(point.value) < point.value)
                complain(where, "a point lies outside its interval", "check low and high");
        check_ways(chart, where);
    }

    void check_ways(const Chart& chart, const std::string& where) {
        for (std::size_t i = 1; i < chart.path.size(); ++i)
            if (chart.path[i].year < chart.path[i - 1].year)
                complain(where, "the path goes back in time", "sort its corners by year");
        if (chart.projection && !chart.points.empty() &&
            !(chart.projection->year > chart.points.back().year))
            complain(where, "the projection does not lead on", "end it after the newest point");
    }

    void check(const Diagram& diagram, const std::string& where) {
        need_name(where, diagram.name);
        if (diagram.boxes.empty())
            complain(where, "the diagram has no boxes", "leave it out");
        for (const DiagramBox& box : diagram.boxes)
            need_name(where, box.label);
        const bool layered = diagram.shape == DiagramShape::Layers;
        if (!layered && !diagram.ties.empty())
            complain(where, "ties in a diagram that has its own", "leave them out");
        for (const DiagramTie& tie : diagram.ties) {
            const std::size_t count = diagram.boxes.size();
            if (tie.from >= count || tie.to >= count || tie.from == tie.to) {
                complain(where, "a tie does not join two boxes", "check its places");
                continue;
            }
            const int down = diagram.boxes[tie.to].layer - diagram.boxes[tie.from].layer;
            if (down != 0 && down != 1)
                complain(where, "a tie goes up, or passes a layer by", "tie neighbours only");
        }
        for (std::size_t i = 1; layered && i < diagram.boxes.size(); ++i)
            if (diagram.boxes[i].layer < diagram.boxes[i - 1].layer)
                complain(where, "the boxes are not by layer", "sort them from the top down");
    }

    void check(const Timeline& timeline, const std::string& where) {
        need_name(where, timeline.name);
        if (timeline.bars.empty() || timeline.last_year < timeline.first_year)
            complain(where, "the timeline shows no time", "give it years and bars");
        for (const TimelineBar& bar : timeline.bars) {
            need_name(where, bar.label);
            if (!(bar.from < bar.to) || bar.from < timeline.first_year ||
                bar.to > timeline.last_year + 1)
                complain(where, "a bar lies outside the years shown", "widen the years");
            for (const TimelineMark& mark : bar.marks)
                if (mark.at < bar.from || mark.at > bar.to)
                    complain(where, "a mark lies outside its bar", "leave it out");
        }
    }

    std::vector<Problem> problems_;
    int last_heading_ = 0;
    int first_level_headings_ = 0;
};

} // namespace

std::vector<Problem> audit(const Node& page) { return Audit{}.of(page); }

} // namespace zhixiao::scene
