// Lays out leaves: text, pills and QR codes; hands the other kinds to their own files.
#include "draw/layout_pass.h"

#include "base/match.h"
#include "draw/break_lines.h"
#include "draw/pictures.h"
#include "draw/qr.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>

namespace zhixiao::draw {
namespace {

constexpr float pill_height = 28;
constexpr float pill_mark = 10;
constexpr float pill_pad = 12;

} // namespace

bool keeps_natural_width(const scene::Node& node) {
    if (const auto* link = std::get_if<scene::Link>(&node.is))
        return link->look == scene::LinkLook::Plain || link->look == scene::LinkLook::IconOnly ||
               link->look == scene::LinkLook::Chip;
    if (const auto* button = std::get_if<scene::Button>(&node.is))
        return button->look != scene::ButtonLook::Tick && button->look != scene::ButtonLook::Choice;
    return std::holds_alternative<scene::Ornament>(node.is) ||
           std::holds_alternative<scene::Pill>(node.is) ||
           std::holds_alternative<scene::Select>(node.is) ||
           std::holds_alternative<scene::Qr>(node.is);
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
              [&](const scene::Qr& code) { return qr(node, code, slot); },
              [&](const scene::Table& table) { return this->table(node, table, slot); },
              [&](const scene::Grid& grid) { return this->grid(node, grid, slot); },
              [&](const scene::Wheel& wheel) { return this->wheel(node, wheel, slot); },
              [&](const scene::Track& track) { return this->track(node, track, slot); },
              [&](const scene::Meter& meter) {
                  const float height = meter_height(meter, tokens_);
                  add(node, slot, height);
                  return height;
              },
              [&](const scene::Chart& chart) {
                  const float height = chart_height(chart, slot.width, tokens_, glyphs_);
                  add(node, slot, height);
                  return height;
              },
              [&](const scene::Diagram& diagram) { return this->diagram(node, diagram, slot); },
              [&](const scene::Timeline& line) { return timeline(node, line, slot); },
              [&](const scene::Radar& radar) { return this->radar(node, radar, slot); }},
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
              [&](const scene::Link& link) { return natural_link(link); },
              [&](const scene::Button& button) { return natural_button(button); },
              [this](const scene::TextField&) { return tokens_.control(320); },
              [&](const scene::Select& select) { return natural_select(select); },
              [this](const scene::Slider&) { return tokens_.control(320); },
              [&](const scene::Blank& blank) { return natural_blank(blank); },
              [](const scene::Qr& code) { return code.size; },
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
              [](const scene::Timeline&) { return 346.0F; },
              [](const scene::Radar&) { return 346.0F; }},
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

float LayoutPass::qr(const scene::Node& node, const scene::Qr& code, const Slot& slot) {
    const float side = std::min(code.size, slot.width);
    scene::Placed& element = out_.elements[add(node, slot, side)];
    element.rect.width = side;
    element.qr = std::make_shared<const scene::QrModules>(qr_modules(code.text));
    return side;
}

float LayoutPass::baseline_of(const scene::Node& node, float height) {
    const auto* text = std::get_if<scene::Text>(&node.is);
    const auto* heading = std::get_if<scene::Heading>(&node.is);
    // The baseline of a column is that of its first child.
    const auto* group = std::get_if<scene::Group>(&node.is);
    if (group && group->box.arrange == scene::Arrange::Column && !group->children.empty() &&
        group->box.surface == scene::Surface::None && group->box.pad_y == 0)
        return baseline_of(group->children.front(), height);
    if (!text && !heading)
        return height;
    const Type type = tokens_.type(text ? text->style : heading->style);
    const FontMetrics metrics = glyphs_.metrics(type.weight, type.size);
    return (type.line - metrics.ascent - metrics.descent) / 2 + metrics.ascent;
}

} // namespace zhixiao::draw
