// Lays out form fields: text fields, selects, and blanks to fill in by hand.
#include "draw/layout_pass.h"

#include "draw/break_lines.h"

#include <algorithm>

namespace zhixiao::draw {
namespace {

constexpr float blank_pad = 12;
constexpr float select_pad = 16;
constexpr float select_icon = 20; // with the gap before it

} // namespace

float LayoutPass::natural_select(const scene::Select& select) {
    return natural_width(one_run(select.chosen().label, scene::Tone::Ink, true),
                         scene::TextStyle::Caption, tokens_, glyphs_) +
           2 * select_pad + tokens_.control(select_icon);
}

float LayoutPass::natural_blank(const scene::Blank& blank) {
    return natural_width(one_run(blank.label, scene::Tone::Ink), scene::TextStyle::Caption, tokens_,
                         glyphs_) +
           2 * tokens_.control(blank_pad);
}

float LayoutPass::select(const scene::Node& node, const scene::Select& select, const Slot& slot) {
    const float height = tokens_.control(target);
    scene::Placed& element = out_.elements[add(node, slot, height)];
    scene::Line line = single(select.chosen().label, scene::TextStyle::Caption, scene::Tone::Ink,
                              &select.chosen() != &select.options.front(), select_pad, 0);
    line.y = (height - line.height) / 2;
    element.lines.push_back(std::move(line));
    return height;
}

float LayoutPass::text_field(const scene::Node& node, const scene::TextField& field,
                             const Slot& slot) {
    const float label = tokens_.type(scene::TextStyle::Caption).line + 4;
    const float box = tokens_.control(target) + static_cast<float>(std::max(1, field.lines) - 1) *
                                                    tokens_.type(scene::TextStyle::Body).line;
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

// Lays out a blank: its label stands in the corner of the box to write in.
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

} // namespace zhixiao::draw
