// Lays leaves out: text and controls.
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
constexpr float blank_pad = 12;
constexpr float mark_size = 10;
constexpr float mark_gap = 8;
constexpr float select_icon = 20;   // and what keeps it from the words
constexpr float tab_icon_zone = 40; // of a tab: above its word
constexpr float tab_rail_height = 68;

std::vector<scene::Run> one_run(const std::string& text, scene::Tone tone, bool strong = false) {
    return {{text, tone, strong}};
}

std::string button_words(const scene::Button& button) {
    return button.count.empty() ? button.name : button.name + " " + button.count;
}

} // namespace

bool keeps_natural_width(const scene::Node& node) {
    if (const auto* link = std::get_if<scene::Link>(&node.is))
        return link->look == scene::LinkLook::Plain || link->look == scene::LinkLook::IconOnly ||
               link->look == scene::LinkLook::Chip;
    return std::holds_alternative<scene::Ornament>(node.is) ||
           std::holds_alternative<scene::Pill>(node.is) ||
           std::holds_alternative<scene::Select>(node.is) ||
           std::holds_alternative<scene::Button>(node.is);
}

// What stands before the name of a button.
float LayoutPass::before_name(const scene::Button& button) const {
    if (button.icon)
        return tokens_.control(icon_size) + icon_gap;
    return button.mark ? tokens_.control(mark_size) + mark_gap : 0;
}

float LayoutPass::place(const scene::Node& node, const Slot& slot) {
    return std::visit(
        Match{[](const scene::Page&) { return 0.0F; },
              [](const scene::Pane&) { return 0.0F; },
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
              [&](const scene::Select& select) { return this->select(node, select, slot); },
              [&](const scene::Slider& slider) { return this->slider(node, slider, slot); },
              [&](const scene::Blank& blank) { return this->blank(node, blank, slot); },
              [&](const scene::Table& table) { return this->table(node, table, slot); },
              [&](const scene::Grid& grid) { return this->grid(node, grid, slot); },
              [&](const scene::Wheel& wheel) { return this->wheel(node, wheel, slot); },
              [&](const scene::Track& track) { return this->track(node, track, slot); },
              [&](const scene::Meter&) {
                  add(node, slot, meter_height(tokens_));
                  return meter_height(tokens_);
              },
              [&](const scene::Chart& chart) {
                  const float height = chart_height(chart, slot.width, tokens_, glyphs_);
                  add(node, slot, height);
                  return height;
              },
              [&](const scene::Diagram& diagram) { return this->diagram(node, diagram, slot); },
              [&](const scene::Timeline& line) { return timeline(node, line, slot); }},
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
                  if (link.look == scene::LinkLook::Chip)
                      return std::max(tokens_.control(target),
                                      width(link.name, scene::TextStyle::Caption, true) +
                                          2 * chip_pad);
                  if (link.look == scene::LinkLook::Section)
                      return width(link.name, scene::TextStyle::Body, true) + 16;
                  const float icon = link.icon ? tokens_.control(icon_size) + 4 : 0;
                  return std::max(tokens_.control(target),
                                  width(link.name, scene::TextStyle::Body, true) + icon);
              },
              [&](const scene::Button& button) {
                  const bool chip = button.look == scene::ButtonLook::Chip;
                  const auto style = chip ? scene::TextStyle::Caption : scene::TextStyle::Body;
                  return std::max(tokens_.control(target),
                                  width(button_words(button), style, true) + before_name(button) +
                                      2 * (chip ? chip_pad : button_pad));
              },
              [this](const scene::TextField&) { return tokens_.control(320); },
              [&](const scene::Select& select) {
                  return width(select.chosen().label, scene::TextStyle::Caption, true) +
                         2 * chip_pad + tokens_.control(select_icon);
              },
              [this](const scene::Slider&) { return tokens_.control(320); },
              [&](const scene::Blank& blank) {
                  return width(blank.label, scene::TextStyle::Caption, false) +
                         2 * tokens_.control(blank_pad);
              },
              [this](const scene::Table& table) {
                  float total = 0;
                  for (const float column : table_widths(table, 0))
                      total += column;
                  return total;
              },
              [](const scene::Grid&) { return 320.0F; },
              [this](const scene::Wheel& wheel) { return tokens_.around_text(wheel.diameter); },
              [](const scene::Track&) { return 280.0F; },
              [](const scene::Meter&) { return 280.0F; },
              [](const scene::Chart&) { return 346.0F; },
              [this](const scene::Diagram&) { return tokens_.around_text(346); },
              [](const scene::Timeline&) { return 346.0F; }},
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
    if (link.look == scene::LinkLook::Section)
        return section(node, link, slot);
    const float height = tokens_.control(target);
    scene::Placed& element = out_.elements[add(node, slot, height)];
    element.rect.width = std::min(slot.width, std::ceil(natural(node)));
    if (link.look == scene::LinkLook::IconOnly)
        return height;
    const bool chip = link.look == scene::LinkLook::Chip;
    const scene::Tone tone = !chip          ? scene::Tone::Brand
                             : link.current ? scene::Tone::OnBrand
                                            : scene::Tone::Ink;
    scene::Line line = single(link.name, chip ? scene::TextStyle::Caption : scene::TextStyle::Body,
                              tone, !chip || link.current, 0, 0);
    line.x = chip ? (element.rect.width - line.width) / 2 : 0;
    line.y = (height - line.height) / 2;
    element.lines.push_back(std::move(line));
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

float LayoutPass::section(const scene::Node& node, const scene::Link& link, const Slot& slot) {
    const float height = tokens_.control(target);
    scene::Placed& element = out_.elements[add(node, slot, height)];
    scene::Line line =
        single(link.name, scene::TextStyle::Body,
               link.current ? scene::Tone::Brand : scene::Tone::Soft, link.current, 0, 0);
    line.x = (slot.width - line.width) / 2;
    line.y = (height - line.height) / 2;
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
    const float before = before_name(button);
    const auto style = chip ? scene::TextStyle::Caption : scene::TextStyle::Body;
    scene::Line line = single(button.name, style, tone, !chip || button.pressed == true, 0, 0);
    if (!button.count.empty()) {
        const Type type = tokens_.type(style);
        line.pieces.front().text += ' ';
        line.pieces.front().width += glyphs_.advance(U' ', type.weight, type.size);
        const float width =
            natural_width(one_run(button.count, tone, true), style, tokens_, glyphs_);
        line.pieces.push_back({button.count, line.pieces.front().width, width, tone, true});
        line.width = line.pieces.front().width + width;
    }
    line.x = before + (slot.width - before - line.width) / 2;
    line.y = (height - line.height) / 2;
    element.lines.push_back(std::move(line));
    return height;
}

float LayoutPass::select(const scene::Node& node, const scene::Select& select, const Slot& slot) {
    const float height = tokens_.control(target);
    scene::Placed& element = out_.elements[add(node, slot, height)];
    scene::Line line = single(select.chosen().label, scene::TextStyle::Caption, scene::Tone::Ink,
                              &select.chosen() != &select.options.front(), chip_pad, 0);
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

// The label stands in the corner of the box to write in.
float LayoutPass::blank(const scene::Node& node, const scene::Blank& blank, const Slot& slot) {
    const float line = tokens_.type(scene::TextStyle::Body).line;
    const float pad = tokens_.control(blank_pad);
    const float height =
        std::max(tokens_.control(target), line * static_cast<float>(blank.lines) + 2 * pad);
    const std::size_t index = add(node, slot, height);
    out_.elements[index].lines.push_back(
        single(blank.label, scene::TextStyle::Caption, scene::Tone::Soft, false, pad, pad));
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
