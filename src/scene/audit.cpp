// Finds what is wrong with a page for people who cannot see it, and for the mirror that follows it.
#include "scene/audit.h"

#include "scene/audit_pictures.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <string_view>

namespace zhixiao::scene {
namespace {

// Returns whether `dial` is a number to call or write to: “tel:110”, “sms:12110”, “tel:0571-12345”.
bool dials_number(std::string_view dial) {
    const std::string_view scheme = dial.substr(0, 4);
    const std::string_view number = dial.substr(std::min<std::size_t>(4, dial.size()));
    return (scheme == "tel:" || scheme == "sms:") && !number.empty() &&
           number.find_first_not_of("0123456789-") == std::string_view::npos;
}

// Returns whether `dial` is a page beside the app, which opens even if the app does not.
bool is_beside(std::string_view dial) { return dial == "reset.html"; }

// Returns whether a button may have this key. The focused control ignores these keys, or has
// handled them itself before they reach the button. Letters and digits are left out, because people
// dictate them (WCAG 2.1.4).
bool presses_from_anywhere(std::string_view key) {
    constexpr std::string_view known[] = {"ArrowLeft", "ArrowRight", "ArrowUp",
                                          "ArrowDown", "PageUp",     "PageDown",
                                          "Home",      "End",        "Escape"};
    return std::find(std::begin(known), std::end(known), key) != std::end(known);
}

class Audit {
  public:
    std::vector<Problem> of(const Node& page) {
        if (!std::holds_alternative<Page>(page.is))
            complain("", "the root is not a Page", "put the panes into a Page");
        visit(page, "", Inside{});
        if (first_level_headings_ != 1)
            complain("", "the page has " + std::to_string(first_level_headings_) + " headings 1",
                     "give the page exactly one");
        return std::move(found_.list);
    }

  private:
    struct Inside {
        bool root = true;
        bool page = false; // directly below the Page
        bool link = false; // anywhere below a Link
    };

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
        const bool shows_icon = link.look == LinkLook::IconOnly || link.look == LinkLook::Tab ||
                                link.look == LinkLook::Tile;
        if (!link.dial.empty() && !dials_number(link.dial) && !is_beside(link.dial))
            complain(where, "a link that dials no number",
                     "give it \"tel:\" or \"sms:\" and digits");
        if (shows_icon && !link.icon)
            complain(where, "a link of this look has no icon", "give it one");
    }

    void check(const Button& button, const std::string& where) {
        need_name(where, button.name);
        if (button.look == ButtonLook::Tick && !button.pressed)
            complain(where, "a tick that is neither on nor off", "set pressed");
        if (button.look == ButtonLook::Choice && !button.pressed)
            complain(where, "an answer that is neither chosen nor not", "set pressed");
        const bool is_answer = button.look == ButtonLook::Tick || button.look == ButtonLook::Choice;
        if (is_answer && !button.shown.empty())
            complain(where, "an answer that does not show its name", "leave shown empty");
        if (!button.keys.empty())
            check_keys(button, where);
    }

    void check_keys(const Button& button, const std::string& where) {
        std::size_t count = 0;
        for (std::size_t from = 0; from <= button.keys.size(); ++count) {
            const std::size_t end = std::min(button.keys.find(' ', from), button.keys.size());
            const std::string key = button.keys.substr(from, end - from);
            from = end + 1;
            if (!presses_from_anywhere(key))
                complain(where, "\"" + key + "\" is no key for a whole page",
                         "name arrows, PageUp, PageDown, Home, End or Escape");
            else if (button.enabled && !keys_.insert(key).second)
                complain(where, key + " presses another button, too", "give it to one of them");
        }
        if (count > 4)
            complain(where, std::to_string(count) + " keys that press it", "name at most 4");
    }

    void check(const TextField& field, const std::string& where) {
        need_name(where, field.name);
        if (field.lines < 1 || field.lines > 8)
            complain(where, std::to_string(field.lines) + " lines to type on", "give 1 to 8");
        if (field.secret && field.lines != 1)
            complain(where, "a secret of several lines", "give it one");
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

    // Checks the names, and the cells of the first row and column only, because a large grid has
    // too many.
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

    void check(const Qr& code, const std::string& where) {
        need_name(where, code.name);
        if (code.text.empty() || code.text.size() > 300)
            complain(where, "no code can be made of this text", "give it 1 to 300 bytes");
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

    void complain(const std::string& where, std::string what, std::string fix) {
        found_.complain(where, std::move(what), std::move(fix));
    }

    void need_name(const std::string& where, const std::string& name) {
        found_.need_name(where, name);
    }

    template <class Picture> void check(const Picture& picture, const std::string& where) {
        scene::check(picture, where, found_);
    }

    Complaints found_;
    std::set<std::string> keys_; // of the enabled buttons so far
    int last_heading_ = 0;
    int first_level_headings_ = 0;
};

} // namespace

std::vector<Problem> audit(const Node& page) { return Audit{}.of(page); }

} // namespace zhixiao::scene
