// Lays out links and buttons.
#include "draw/layout_pass.h"

#include "draw/break_lines.h"

#include <algorithm>
#include <cmath>

namespace zhixiao::draw {
namespace {

constexpr float button_pad = 20;
constexpr float chip_pad = 16;
constexpr float icon_size = 20;
constexpr float icon_gap = 8;
constexpr float mark_size = 10;
constexpr float mark_gap = 8;
constexpr float tile_height = 96; // at least
constexpr float tile_icon = 28;
constexpr float tile_pad = 8;
constexpr float tile_gap = 8;       // between icon and name
constexpr float action_height = 48; // at least
constexpr float call_height = 56;
constexpr float action_pad = 10;
constexpr float choice_pad = 8;
constexpr float tick_box = 24;
constexpr float tick_gap = 12;
constexpr float tab_icon_zone = 40; // height above the word of a tab
constexpr float tab_rail_height = 68;

std::string button_words(const scene::Button& button) {
    return button.count.empty() ? button.face() : button.face() + " " + button.count;
}

bool is_action(const scene::Link& link) {
    return link.look == scene::LinkLook::Filled || link.look == scene::LinkLook::Outlined;
}

} // namespace

float LayoutPass::before_name(const scene::Link& link) const {
    return link.icon ? tokens_.control(icon_size) + icon_gap : 0;
}

// Returns the width of the icon or mark before the name of a button, with its gap.
float LayoutPass::before_name(const scene::Button& button) const {
    if (button.icon)
        return tokens_.control(icon_size) + icon_gap;
    return button.mark ? tokens_.control(mark_size) + mark_gap : 0;
}

float LayoutPass::natural_link(const scene::Link& link) {
    const auto width = [this](const std::string& text, scene::TextStyle style) {
        return natural_width(one_run(text, scene::Tone::Ink, true), style, tokens_, glyphs_);
    };
    if (link.look == scene::LinkLook::Content)
        return natural_box(link.children, link.box);
    if (link.look == scene::LinkLook::IconOnly)
        return tokens_.control(target);
    if (link.look == scene::LinkLook::Tab)
        return tokens_.control(80);
    if (link.look == scene::LinkLook::Chip)
        return std::max(tokens_.control(target),
                        width(link.name, scene::TextStyle::Caption) + 2 * chip_pad);
    if (link.look == scene::LinkLook::Section)
        return width(link.name, scene::TextStyle::Body) + 16;
    if (link.look == scene::LinkLook::Tile)
        return natural_width(one_run(link.name, scene::Tone::Ink), scene::TextStyle::Body, tokens_,
                             glyphs_) +
               2 * tile_pad;
    if (is_action(link))
        return width(link.name, scene::TextStyle::Body) + before_name(link) + 2 * button_pad;
    const float icon = link.icon ? tokens_.control(icon_size) + 4 : 0;
    return std::max(tokens_.control(target), width(link.name, scene::TextStyle::Body) + icon);
}

float LayoutPass::natural_button(const scene::Button& button) {
    if (button.look == scene::ButtonLook::Tick)
        return tokens_.control(tick_box) + tick_gap +
               natural_width(one_run(button.name, scene::Tone::Ink), scene::TextStyle::Body,
                             tokens_, glyphs_);
    const bool chip = button.look == scene::ButtonLook::Chip;
    const auto style = chip ? scene::TextStyle::Caption : scene::TextStyle::Body;
    const float words = natural_width(one_run(button_words(button), scene::Tone::Ink, true), style,
                                      tokens_, glyphs_);
    return std::max(tokens_.control(target),
                    words + before_name(button) + 2 * (chip ? chip_pad : button_pad));
}

float LayoutPass::link(const scene::Node& node, const scene::Link& link, const Slot& slot) {
    if (link.look == scene::LinkLook::Content)
        return container(node, link.box, slot);
    if (link.look == scene::LinkLook::Tab)
        return tab(node, link, slot);
    if (link.look == scene::LinkLook::Section)
        return section(node, link, slot);
    if (link.look == scene::LinkLook::Tile)
        return tile(node, link, slot);
    if (is_action(link))
        return action(node, link, slot);
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

// Breaks a name into lines as even as possible, so that no character stands alone on the last.
std::vector<scene::Line> LayoutPass::even_lines(const std::vector<scene::Run>& runs, float width) {
    const auto style = scene::TextStyle::Body;
    const auto broken = [&](float most) {
        return break_lines(runs, style, scene::Align::Center, most, tokens_, glyphs_);
    };
    std::vector<scene::Line> lines = broken(width);
    if (lines.size() < 2)
        return lines;
    const std::size_t count = lines.size();
    const float step = tokens_.type(style).size / 2;
    float most = natural_width(runs, style, tokens_, glyphs_) / static_cast<float>(count);
    for (; most < width; most += step) {
        std::vector<scene::Line> even = broken(most);
        if (even.size() > count)
            continue;
        for (scene::Line& line : even)
            line.x += (width - most) / 2;
        return even;
    }
    return lines;
}

// Lays out a tile: icon above name, both centred.
float LayoutPass::tile(const scene::Node& node, const scene::Link& link, const Slot& slot) {
    std::vector<scene::Line> lines =
        even_lines(one_run(link.name, scene::Tone::Ink), std::max(1.0F, slot.width - 2 * tile_pad));
    const float icon = tokens_.control(tile_icon) + tile_gap;
    const float words =
        static_cast<float>(lines.size()) * tokens_.type(scene::TextStyle::Body).line;
    const float height = std::max(tokens_.control(tile_height), icon + words + 2 * action_pad);
    for (scene::Line& line : lines) {
        line.x += tile_pad;
        line.y += icon + (height - icon - words) / 2;
    }
    out_.elements[add(node, slot, height)].lines = std::move(lines);
    return height;
}

// Lays out a filled or outlined link as wide as its slot, so that any thumb hits what matters most.
float LayoutPass::action(const scene::Node& node, const scene::Link& link, const Slot& slot) {
    const scene::Tone tone =
        link.look == scene::LinkLook::Filled ? scene::Tone::OnBrand : scene::Tone::Brand;
    const float before = before_name(link);
    std::vector<scene::Line> lines = even_lines(
        one_run(link.name, tone, true), std::max(1.0F, slot.width - before - 2 * action_pad));
    const float words =
        static_cast<float>(lines.size()) * tokens_.type(scene::TextStyle::Body).line;
    const float height = std::max(tokens_.control(link.dial.empty() ? action_height : call_height),
                                  words + 2 * action_pad);
    for (scene::Line& line : lines) {
        line.x += action_pad + before;
        line.y += (height - words) / 2;
    }
    out_.elements[add(node, slot, height)].lines = std::move(lines);
    return height;
}

// Lays out an answer as wide as its column; many words take several lines.
float LayoutPass::choice(const scene::Node& node, const scene::Button& button, const Slot& slot) {
    const bool on = button.pressed == true;
    const scene::Tone tone = !button.enabled ? scene::Tone::None
                             : on            ? scene::Tone::OnBrand
                                             : scene::Tone::Ink;
    const float aside = before_name(button) + choice_pad;
    std::vector<scene::Line> lines =
        even_lines(one_run(button.name, tone, on), std::max(1.0F, slot.width - aside - choice_pad));
    const float words =
        static_cast<float>(lines.size()) * tokens_.type(scene::TextStyle::Body).line;
    const float height = std::max(tokens_.control(target), words + 2 * choice_pad);
    for (scene::Line& line : lines) {
        line.x += aside;
        line.y += (height - words) / 2;
    }
    out_.elements[add(node, slot, height)].lines = std::move(lines);
    return height;
}

// Makes a cell as high as its row in a grid, and centres the words of a tile, a filled or outlined
// link or an answer again.
void LayoutPass::stretch(std::size_t cell, float height) {
    scene::Placed& whole = out_.elements[cell];
    const float more = height - whole.rect.height;
    whole.rect.height = height;
    const auto* item = std::get_if<scene::Group>(&whole.node->is);
    const bool is_alone = item && item->children.size() == 1 && cell + 1 < out_.elements.size();
    scene::Placed& inner = is_alone ? out_.elements[cell + 1] : whole;
    const auto* link = std::get_if<scene::Link>(&inner.node->is);
    const auto* button = std::get_if<scene::Button>(&inner.node->is);
    if (!(link && (link->look == scene::LinkLook::Tile || is_action(*link))) &&
        !(button && button->look == scene::ButtonLook::Choice))
        return;
    if (is_alone)
        inner.rect.height += more;
    for (scene::Line& line : inner.lines)
        line.y += more / 2;
}

// Lays out a tick box; the name beside it may take several lines.
float LayoutPass::tick(const scene::Node& node, const scene::Button& button, const Slot& slot) {
    const float before = tokens_.control(tick_box) + tick_gap;
    const Type type = tokens_.type(scene::TextStyle::Body);
    const float width = std::clamp(slot.width - before, 1.0F, measure * type.size);
    const scene::Tone tone = button.enabled ? scene::Tone::Ink : scene::Tone::None;
    std::vector<scene::Line> lines = break_lines(one_run(button.name, tone), scene::TextStyle::Body,
                                                 scene::Align::Start, width, tokens_, glyphs_);
    const float least = tokens_.control(target);
    const float pad = (least - type.line) / 2;
    for (scene::Line& line : lines) {
        line.x += before;
        line.y += pad;
    }
    const float height = std::max(least, static_cast<float>(lines.size()) * type.line + 2 * pad);
    out_.elements[add(node, slot, height)].lines = std::move(lines);
    return height;
}

float LayoutPass::button(const scene::Node& node, const scene::Button& button, const Slot& slot) {
    if (button.look == scene::ButtonLook::Tick)
        return tick(node, button, slot);
    if (button.look == scene::ButtonLook::Choice)
        return choice(node, button, slot);
    const float height = tokens_.control(target);
    scene::Placed& element = out_.elements[add(node, slot, height)];
    const bool chip = button.look == scene::ButtonLook::Chip;
    const bool filled = button.look == scene::ButtonLook::Primary || button.pressed == true;
    const scene::Tone tone = !button.enabled                           ? scene::Tone::None
                             : button.look == scene::ButtonLook::Leave ? scene::Tone::OnInk
                             : filled                                  ? scene::Tone::OnBrand
                             : chip                                    ? scene::Tone::Ink
                                                                       : scene::Tone::Brand;
    const float before = before_name(button);
    const auto style = chip ? scene::TextStyle::Caption : scene::TextStyle::Body;
    scene::Line line = single(button.face(), style, tone, !chip || button.pressed == true, 0, 0);
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

} // namespace zhixiao::draw
