// Lays leaves out: text, controls, tables and pictures.
#include "draw/layout_pass.h"

#include "base/match.h"
#include "draw/break_lines.h"
#include "draw/pictures.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace zhixiao::draw {
namespace {

constexpr float measure = 38; // Chinese characters a line, look.md
constexpr float target = 48;  // least size of what is pressed
constexpr float pill_height = 28;
constexpr float pill_mark = 10;
constexpr float pill_pad = 12;
constexpr float button_pad = 20;
constexpr float chip_pad = 16;
constexpr float icon_size = 20;
constexpr float icon_gap = 8;
constexpr float tab_icon_zone = 40; // of a tab: above its word
constexpr float tab_rail_height = 68;
constexpr float table_row_height = 44;
constexpr float cell_mark = 18; // a mark and the gap behind it

std::vector<scene::Run> one_run(const std::string& text, scene::Tone tone, bool strong = false) {
    return {{text, tone, strong}};
}

// Columns that together take `width`: what is left over is shared out; where it is too little,
// narrow columns keep what they need and the wide ones share the rest.
std::vector<float> fitted(std::vector<float> widths, float width) {
    const auto count = static_cast<float>(widths.size());
    float total = 0;
    for (const float column : widths)
        total += column;
    if (total <= width) {
        for (float& column : widths)
            column += (width - total) / count;
        return widths;
    }
    std::vector<float> rising = widths;
    std::sort(rising.begin(), rising.end());
    float rest = width;
    float most = 0; // what a column may have at the most
    for (std::size_t i = 0; i < rising.size(); ++i) {
        most = rest / (count - static_cast<float>(i));
        if (rising[i] > most)
            break;
        rest -= rising[i];
    }
    for (float& column : widths)
        column = std::min(column, most);
    return widths;
}

} // namespace

bool keeps_natural_width(const scene::Node& node) {
    if (const auto* link = std::get_if<scene::Link>(&node.is))
        return link->look == scene::LinkLook::Plain || link->look == scene::LinkLook::IconOnly;
    return std::holds_alternative<scene::Ornament>(node.is) ||
           std::holds_alternative<scene::Pill>(node.is) ||
           std::holds_alternative<scene::Button>(node.is);
}

float LayoutPass::place(const scene::Node& node, const Slot& slot) {
    return std::visit(
        Match{[](const scene::Page&) { return 0.0F; }, [](const scene::Pane&) { return 0.0F; },
              [&](const scene::Group& group) { return container(node, group.box, slot); },
              [&](const scene::Heading& heading) {
                  return words(node, one_run(heading.text, heading.tone), heading.style,
                               scene::Align::Start, slot);
              },
              [&](const scene::Text& text) {
                  return words(node, text.runs, text.style, text.align, slot);
              },
              [&](const scene::Ornament& ornament) {
                  const float size = tokens_.control(ornament.size);
                  out_.elements[add(node, slot, size)].rect.width = size;
                  return size;
              },
              [&](const scene::Pill& pill) { return this->pill(node, pill, slot); },
              [&](const scene::Link& link) { return this->link(node, link, slot); },
              [&](const scene::Button& button) { return this->button(node, button, slot); },
              [&](const scene::TextField& field) { return text_field(node, field, slot); },
              [&](const scene::Table& table) { return this->table(node, table, slot); },
              [&](const scene::Wheel& wheel) { return this->wheel(node, wheel, slot); },
              [&](const scene::Track& track) { return this->track(node, track, slot); },
              [&](const scene::Chart& chart) {
                  const float height = chart_height(chart, slot.width, tokens_);
                  add(node, slot, height);
                  return height;
              }},
        node.is);
}

float LayoutPass::natural(const scene::Node& node) {
    const auto width = [this](const std::string& text, scene::TextStyle style, bool strong) {
        return natural_width(one_run(text, scene::Tone::Ink, strong), style, tokens_, glyphs_);
    };
    return std::visit(
        Match{[](const scene::Page&) { return 0.0F; },
              [this](const scene::Pane& pane) { return natural_box(pane.children, pane.box); },
              [this](const scene::Group& group) { return natural_box(group.children, group.box); },
              [&](const scene::Heading& heading) {
                  return width(heading.text, heading.style, false);
              },
              [this](const scene::Text& text) {
                  return natural_width(text.runs, text.style, tokens_, glyphs_);
              },
              [this](const scene::Ornament& ornament) { return tokens_.control(ornament.size); },
              [&](const scene::Pill& pill) {
                  const float mark = pill.mark ? tokens_.control(pill_mark) + 6 : 0;
                  return width(pill.text, scene::TextStyle::Caption, true) + mark + 2 * pill_pad;
              },
              [&](const scene::Link& link) {
                  if (link.look == scene::LinkLook::Content)
                      return natural_box(link.children, link.box);
                  if (link.look == scene::LinkLook::IconOnly)
                      return tokens_.control(target);
                  if (link.look == scene::LinkLook::Tab)
                      return tokens_.control(80);
                  const float icon = link.icon ? tokens_.control(icon_size) + 4 : 0;
                  return std::max(tokens_.control(target),
                                  width(link.name, scene::TextStyle::Body, true) + icon);
              },
              [&](const scene::Button& button) {
                  const bool chip = button.look == scene::ButtonLook::Chip;
                  const float icon = button.icon ? tokens_.control(icon_size) + icon_gap : 0;
                  const auto style = chip ? scene::TextStyle::Caption : scene::TextStyle::Body;
                  return std::max(tokens_.control(target), width(button.name, style, true) + icon +
                                                               2 * (chip ? chip_pad : button_pad));
              },
              [this](const scene::TextField&) { return tokens_.control(320); },
              [this](const scene::Table& table) {
                  float total = 0;
                  for (const float column : table_widths(table, 0))
                      total += column;
                  return total;
              },
              [](const scene::Wheel& wheel) { return wheel.diameter; },
              [](const scene::Track&) { return 280.0F; },
              [](const scene::Chart&) { return 346.0F; }},
        node.is);
}

float LayoutPass::words(const scene::Node& node, const std::vector<scene::Run>& runs,
                        scene::TextStyle style, scene::Align align, const Slot& slot) {
    const std::size_t index = add(node, slot, 0);
    const float most = measure * tokens_.type(style).size;
    std::vector<scene::Line> lines =
        break_lines(runs, style, align, std::min(slot.width, most), tokens_, glyphs_);
    const float height = static_cast<float>(lines.size()) * tokens_.type(style).line;
    out_.elements[index].lines = std::move(lines);
    out_.elements[index].rect.height = height;
    return height;
}

scene::Line LayoutPass::single(std::string text, scene::TextStyle style, scene::Tone tone,
                               bool strong, float x, float y) {
    scene::Line line;
    const std::vector<scene::Run> runs = one_run(text, tone, strong);
    line.width = natural_width(runs, style, tokens_, glyphs_);
    line.x = x;
    line.y = y;
    line.height = tokens_.type(style).line;
    line.style = style;
    line.pieces.push_back({std::move(text), 0, line.width, tone, strong});
    return line;
}

float LayoutPass::pill(const scene::Node& node, const scene::Pill& pill, const Slot& slot) {
    const float height = tokens_.control(pill_height);
    scene::Placed& element = out_.elements[add(node, slot, height)];
    element.rect.width = std::min(slot.width, natural(node));
    const float mark = pill.mark ? tokens_.control(pill_mark) + 6 : 0;
    scene::Line line =
        single(pill.text, scene::TextStyle::Caption, pill.tone, true, pill_pad + mark, 0);
    line.y = (height - line.height) / 2;
    element.lines.push_back(std::move(line));
    return height;
}

float LayoutPass::link(const scene::Node& node, const scene::Link& link, const Slot& slot) {
    if (link.look == scene::LinkLook::Content)
        return container(node, link.box, slot);
    if (link.look == scene::LinkLook::Tab)
        return tab(node, link, slot);
    const float height = tokens_.control(target);
    scene::Placed& element = out_.elements[add(node, slot, height)];
    element.rect.width = std::min(slot.width, std::ceil(natural(node)));
    if (link.look == scene::LinkLook::Plain) {
        scene::Line line =
            single(link.name, scene::TextStyle::Body, scene::Tone::Brand, true, 0, 0);
        line.y = (height - line.height) / 2;
        element.lines.push_back(std::move(line));
    }
    return height;
}

float LayoutPass::tab(const scene::Node& node, const scene::Link& link, const Slot& slot) {
    const float height = tokens_.control(tab_rail_height);
    scene::Placed& element = out_.elements[add(node, slot, height)];
    const auto tone = link.current ? scene::Tone::Brand : scene::Tone::Soft;
    scene::Line line = single(link.name, scene::TextStyle::Caption, tone, link.current, 0,
                              tokens_.control(tab_icon_zone));
    line.x = (slot.width - line.width) / 2;
    element.lines.push_back(std::move(line));
    return height;
}

float LayoutPass::button(const scene::Node& node, const scene::Button& button, const Slot& slot) {
    const float height = tokens_.control(target);
    scene::Placed& element = out_.elements[add(node, slot, height)];
    const bool chip = button.look == scene::ButtonLook::Chip;
    const bool filled = button.look == scene::ButtonLook::Primary || button.pressed == true;
    const scene::Tone tone = !button.enabled ? scene::Tone::None
                             : filled        ? scene::Tone::OnBrand
                             : chip          ? scene::Tone::Ink
                                             : scene::Tone::Brand;
    const float icon = button.icon ? tokens_.control(icon_size) + icon_gap : 0;
    const auto style = chip ? scene::TextStyle::Caption : scene::TextStyle::Body;
    scene::Line line = single(button.name, style, tone, !chip || button.pressed == true, 0, 0);
    line.x = icon + (slot.width - icon - line.width) / 2;
    line.y = (height - line.height) / 2;
    element.lines.push_back(std::move(line));
    return height;
}

float LayoutPass::text_field(const scene::Node& node, const scene::TextField& field,
                             const Slot& slot) {
    const float label = tokens_.type(scene::TextStyle::Caption).line + 4;
    const float box = tokens_.control(target);
    const std::size_t whole = add(node, slot, label + box);
    Slot part = slot;
    part.parent = static_cast<int>(whole);
    part.path = slot.path + "#0";
    scene::Placed& name = out_.elements[add(node, part, label)];
    name.part = {0, -1};
    name.lines.push_back(
        single(field.name, scene::TextStyle::Caption, scene::Tone::Soft, false, 0, 0));
    part.path = slot.path + "#1";
    part.y += label;
    out_.elements[add(node, part, box)].part = {1, -1};
    return label + box;
}

std::vector<float> LayoutPass::table_widths(const scene::Table& table, float width) {
    const std::size_t columns = table.rows.empty() ? 0 : table.rows.front().size();
    std::vector<float> widths(columns, 0);
    for (const std::vector<scene::Cell>& row : table.rows) {
        for (std::size_t c = 0; c < columns && c < row.size(); ++c) {
            const scene::Cell& cell = row[c];
            const float text = natural_width(one_run(cell.text, cell.tone, cell.strong),
                                             scene::TextStyle::Caption, tokens_, glyphs_);
            const float mark = cell.mark ? tokens_.control(cell_mark) : 0;
            widths[c] = std::max(widths[c], std::ceil(text + mark) + 2 * cell_padding());
        }
    }
    if (width <= 0 || columns == 0)
        return widths;
    if (table.widths.size() == columns) {
        float shares = 0;
        for (const float share : table.widths)
            shares += share;
        for (std::size_t c = 0; c < columns; ++c)
            widths[c] = width * table.widths[c] / shares;
        return widths;
    }
    return fitted(std::move(widths), width);
}

float LayoutPass::table(const scene::Node& node, const scene::Table& table, const Slot& slot) {
    const std::size_t index = add(node, slot, 0);
    const std::vector<float> widths = table_widths(table, slot.width);
    Slot part = slot;
    part.parent = static_cast<int>(index);
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        part.path = slot.path + "#" + std::to_string(r);
        part.y += table_row(node, table, static_cast<int>(r), widths, part);
    }
    out_.elements[index].rect.height = part.y - slot.y;
    return part.y - slot.y;
}

float LayoutPass::table_row(const scene::Node& node, const scene::Table& table, int row,
                            const std::vector<float>& widths, const Slot& slot) {
    const std::size_t index = add(node, slot, 0);
    out_.elements[index].part = {row, -1};
    const auto& cells = table.rows[static_cast<std::size_t>(row)];
    float height = tokens_.control(row == 0 ? 36 : table_row_height);
    Slot part = slot;
    part.parent = static_cast<int>(index);
    for (std::size_t c = 0; c < cells.size() && c < widths.size(); ++c) {
        part.path = slot.path + "." + std::to_string(c);
        part.width = widths[c];
        const scene::Cell& cell = cells[c];
        const float mark = cell.mark ? tokens_.control(cell_mark) : 0;
        const std::size_t at = add(node, part, 0);
        out_.elements[at].part = {row, static_cast<int>(c)};
        out_.elements[at].lines = break_lines(
            one_run(cell.text, cell.tone, cell.strong), scene::TextStyle::Caption, cell.align,
            std::max(1.0F, part.width - 2 * cell_padding() - mark), tokens_, glyphs_);
        const float text = static_cast<float>(out_.elements[at].lines.size()) *
                           tokens_.type(scene::TextStyle::Caption).line;
        height = std::max(height, text + 12);
        part.x += part.width;
    }
    for (std::size_t at = index; at < out_.elements.size(); ++at) {
        scene::Placed& element = out_.elements[at];
        element.rect.height = height;
        if (element.part.cell < 0)
            continue;
        const scene::Cell& cell = cells[static_cast<std::size_t>(element.part.cell)];
        const float mark = cell.mark ? tokens_.control(cell_mark) : 0;
        const float text =
            static_cast<float>(element.lines.size()) * tokens_.type(scene::TextStyle::Caption).line;
        for (scene::Line& line : element.lines) {
            line.x += cell_padding() + mark;
            line.y += (height - text) / 2;
        }
    }
    return height;
}

float LayoutPass::wheel(const scene::Node& node, const scene::Wheel& wheel, const Slot& slot) {
    const float diameter = std::min(wheel.diameter, slot.width);
    Slot square = slot;
    square.x += (slot.width - diameter) / 2;
    square.width = diameter;
    const std::size_t index = add(node, square, diameter);
    wheel_centres(out_.elements[index], wheel);
    const std::vector<SliceShape> shapes = wheel_slices(wheel, diameter);
    for (std::size_t s = 0; s < shapes.size(); ++s) {
        const scene::WheelSlice& slice = wheel.slices[s];
        scene::Rect bounds{shapes[s].label.x, shapes[s].label.y, 0, 0};
        float right = bounds.x;
        float bottom = bounds.y;
        for (const scene::Point& point : shapes[s].outline) {
            bounds.x = std::min(bounds.x, point.x);
            bounds.y = std::min(bounds.y, point.y);
            right = std::max(right, point.x);
            bottom = std::max(bottom, point.y);
        }
        Slot part = square;
        part.parent = static_cast<int>(index);
        part.path = slot.path + "#" + std::to_string(s);
        part.x += bounds.x;
        part.y += bounds.y;
        part.width = right - bounds.x;
        scene::Placed& element = out_.elements[add(node, part, bottom - bounds.y)];
        element.part = {static_cast<int>(s), -1};
        for (const scene::Point& point : shapes[s].outline)
            element.outline.push_back({point.x - bounds.x, point.y - bounds.y});
        scene::Line line =
            single(slice.label, scene::TextStyle::Caption,
                   slice.selected ? scene::Tone::OnBrand : slice.tone, slice.selected, 0, 0);
        line.x = shapes[s].label.x - bounds.x - line.width / 2;
        line.y = shapes[s].label.y - bounds.y - line.height / 2;
        element.lines.push_back(std::move(line));
    }
    return diameter;
}

void LayoutPass::wheel_centres(scene::Placed& element, const scene::Wheel& wheel) {
    const float diameter = element.rect.width;
    const float half = wheel_radii(diameter).plan_inner / 2;
    const std::size_t count = wheel.centres.size();
    for (std::size_t c = 0; c < count; ++c) {
        // The last plan stands left, the first right, beside their own slices.
        const float side = count == 1 ? 0 : (c == 0 ? half : -half);
        const scene::WheelCentre& centre = wheel.centres[c];
        scene::Line label =
            single(centre.label, scene::TextStyle::Caption, centre.tone, false, 0, 0);
        scene::Line figure =
            single(centre.figure, scene::TextStyle::Number, scene::Tone::Ink, true, 0, 0);
        const float top = diameter / 2 - (label.height + figure.height) / 2;
        label.x = diameter / 2 + side * 0.95F - label.width / 2;
        label.y = top;
        figure.x = diameter / 2 + side * 0.95F - figure.width / 2;
        figure.y = top + label.height - 2;
        element.lines.push_back(std::move(label));
        element.lines.push_back(std::move(figure));
    }
}

float LayoutPass::track(const scene::Node& node, const scene::Track& track, const Slot& slot) {
    const float bar = track_height(tokens_);
    scene::Line start =
        single(track.start, scene::TextStyle::Caption, scene::Tone::Soft, false, 0, bar);
    scene::Line end =
        single(track.end, scene::TextStyle::Caption, scene::Tone::Soft, false, 0, bar);
    end.x = slot.width - end.width;
    // Where both do not fit side by side, the target stands on a line of its own.
    if (start.width + end.width + 12 > slot.width)
        end.y += end.height;
    const float height = end.y + end.height;
    scene::Placed& element = out_.elements[add(node, slot, height)];
    if (!track.start.empty())
        element.lines.push_back(std::move(start));
    element.lines.push_back(std::move(end));
    return height;
}

float LayoutPass::baseline_of(const scene::Node& node, float height) {
    const auto* text = std::get_if<scene::Text>(&node.is);
    const auto* heading = std::get_if<scene::Heading>(&node.is);
    if (!text && !heading)
        return height;
    const Type type = tokens_.type(text ? text->style : heading->style);
    const FontMetrics metrics = glyphs_.metrics(type.weight, type.size);
    return (type.line - metrics.ascent - metrics.descent) / 2 + metrics.ascent;
}

} // namespace zhixiao::draw
