// Lays out rows, wrapping rows and equal columns, and finds the natural and the least width of
// nodes.
#include "draw/layout_pass.h"

#include "draw/break_lines.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace zhixiao::draw {
namespace {

constexpr float wide_window = 900; // CSS px; from this width on, cards have more padding

bool is_flexible(const scene::Node& node) {
    return std::holds_alternative<scene::Text>(node.is) ||
           std::holds_alternative<scene::Heading>(node.is) ||
           std::holds_alternative<scene::Group>(node.is);
}

// Returns whether a node stays where it would stand beside single lines, even if its neighbours
// take more.
bool stays(const scene::Node& node) {
    const auto* button = std::get_if<scene::Button>(&node.is);
    return button && button->look == scene::ButtonLook::Leave;
}

bool grows(const scene::Node& node) {
    const auto* link = std::get_if<scene::Link>(&node.is);
    return node.grow || (link && link->look == scene::LinkLook::Tab);
}

} // namespace

std::vector<float> LayoutPass::row_widths(const std::vector<scene::Node>& children,
                                          const scene::Box& box, float width) {
    std::vector<float> widths;
    float used = children.empty() ? 0 : box.gap * static_cast<float>(children.size() - 1);
    float wanted = 0;
    int growing = 0;
    for (const scene::Node& child : children) {
        widths.push_back(grows(child) ? 0 : std::ceil(natural(child)));
        wanted += grows(child) ? std::ceil(least(child)) : 0;
        growing += grows(child) ? 1 : 0;
        used += widths.back();
    }
    // Text gives up the width that is missing, as far as it can without breaking words.
    std::vector<float> slack(children.size(), 0);
    float spare = 0;
    for (std::size_t i = 0; i < children.size(); ++i) {
        if (is_flexible(children[i]) && !grows(children[i]))
            slack[i] = std::max(0.0F, widths[i] - std::ceil(least(children[i])));
        spare += slack[i];
    }
    const float missing = std::min(spare, used + wanted - width);
    if (missing > 0)
        for (std::size_t i = 0; i < children.size(); ++i)
            widths[i] -= missing * slack[i] / spare;
    used -= std::max(0.0F, missing);
    for (std::size_t i = 0; i < children.size(); ++i)
        if (grows(children[i]))
            widths[i] = std::max(0.0F, (width - used) / static_cast<float>(growing));
    return widths;
}

float LayoutPass::least(const scene::Node& node) {
    if (const auto* text = std::get_if<scene::Text>(&node.is))
        return least_width(text->runs, text->style, tokens_, glyphs_);
    if (const auto* heading = std::get_if<scene::Heading>(&node.is))
        return least_width({{heading->text, heading->tone, false}}, heading->style, tokens_,
                           glyphs_);
    const auto* group = std::get_if<scene::Group>(&node.is);
    if (!group)
        return natural(node);
    const bool along =
        group->box.arrange == scene::Arrange::Row || group->box.arrange == scene::Arrange::Baseline;
    float width = along && !group->children.empty()
                      ? group->box.gap * static_cast<float>(group->children.size() - 1)
                      : 0;
    for (const scene::Node& child : group->children)
        width = along ? width + least(child) : std::max(width, least(child));
    return width + 2 * padding_of(group->box).x;
}

float LayoutPass::row(const std::vector<scene::Node>& children, const scene::Box& box, Slot inner,
                      float least_height) {
    const std::vector<float> widths = row_widths(children, box, inner.width);
    const bool on_baseline = box.arrange == scene::Arrange::Baseline;
    float total = children.empty() ? 0 : box.gap * static_cast<float>(children.size() - 1);
    for (const float width : widths)
        total += width;
    const float room = std::max(0.0F, inner.width - total);
    float x = inner.x + (box.align == scene::Align::Start ? 0
                         : box.align == scene::Align::End ? room
                                                          : room / 2);
    struct Range {
        std::size_t from = 0;
        std::size_t to = 0;
        float height = 0;
        float baseline = 0;
        bool stays = false;
    };
    std::vector<Range> ranges;
    float height = least_height;
    float baseline = 0;
    for (std::size_t i = 0; i < children.size(); ++i) {
        Range range{out_.elements.size(), 0, 0, 0, stays(children[i])};
        range.height = place(children[i], slot_of(inner, children[i], x, inner.y, widths[i]));
        range.to = out_.elements.size();
        range.baseline = baseline_of(children[i], range.height);
        baseline = std::max(baseline, range.baseline);
        height = std::max(height, range.height);
        ranges.push_back(range);
        x += widths[i] + box.gap;
    }
    if (on_baseline)
        for (const Range& range : ranges)
            height = std::max(height, baseline - range.baseline + range.height);
    for (const Range& range : ranges) {
        const float line = range.stays ? std::max(least_height, range.height) : height;
        const float dy = on_baseline ? baseline - range.baseline : (line - range.height) / 2;
        for (std::size_t i = range.from; i < range.to; ++i)
            out_.elements[i].rect.y += dy;
    }
    return height;
}

float LayoutPass::wrap(const std::vector<scene::Node>& children, const scene::Box& box,
                       Slot inner) {
    float x = 0;
    float y = 0;
    float line = 0;
    for (const scene::Node& child : children) {
        const float width = std::min(std::ceil(natural(child)), inner.width);
        if (x > 0 && x + width > inner.width) {
            x = 0;
            y += line + box.gap;
            line = 0;
        }
        line = std::max(line, place(child, slot_of(inner, child, inner.x + x, inner.y + y, width)));
        x += width + box.gap;
    }
    return y + line;
}

float LayoutPass::grid(const std::vector<scene::Node>& children, const scene::Box& box,
                       Slot inner) {
    const float least = std::max(1.0F, tokens_.control(box.column_min));
    const int fitting = static_cast<int>((inner.width + box.gap) / (least + box.gap));
    const int count = std::max(1, static_cast<int>(children.size()));
    // Rows are as even as possible: four children, of which three would fit in a row, stand two and
    // two.
    const int rows = (count + std::clamp(fitting, 1, count) - 1) / std::clamp(fitting, 1, count);
    const int columns = (count + rows - 1) / rows;
    const float width =
        (inner.width - box.gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
    float y = 0;
    for (std::size_t first = 0; first < children.size();) {
        float height = 0;
        std::vector<std::size_t> cells;
        for (int c = 0; c < columns && first < children.size(); ++c, ++first) {
            cells.push_back(out_.elements.size());
            const float x = inner.x + (width + box.gap) * static_cast<float>(c);
            height = std::max(height, place(children[first], slot_of(inner, children[first], x,
                                                                     inner.y + y, width)));
        }
        for (const std::size_t cell : cells)
            stretch(cell, height);
        y += height + (first < children.size() ? box.gap : 0);
    }
    return y;
}

float LayoutPass::natural_box(const std::vector<scene::Node>& children, const scene::Box& box) {
    const bool along = box.arrange == scene::Arrange::Row ||
                       box.arrange == scene::Arrange::Baseline ||
                       box.arrange == scene::Arrange::Wrap;
    float width =
        along && !children.empty() ? box.gap * static_cast<float>(children.size() - 1) : 0;
    for (const scene::Node& child : children) {
        const float own = std::ceil(natural(child));
        width = along ? width + own : std::max(width, own);
    }
    return width + 2 * padding_of(box).x;
}

Padding LayoutPass::padding_of(const scene::Box& box) const {
    Padding pad{box.pad_x, box.pad_y};
    if (box.surface == scene::Surface::Card) {
        const float own = out_.width >= wide_window ? 20 : 16;
        pad.x += own;
        pad.y += own;
    } else if (box.surface == scene::Surface::Row) {
        pad.y += 8;
    }
    return pad;
}

} // namespace zhixiao::draw
