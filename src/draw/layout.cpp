// Lays containers out: the page's panes, columns, rows, wrapping rows and grids.
#include "draw/layout.h"

#include "draw/layout_pass.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace zhixiao::draw {
namespace {

constexpr float wide_window = 900; // from here on cards have more air
constexpr float row_height = 60;   // of Surface::Row

bool is_flexible(const scene::Node& node) {
    return std::holds_alternative<scene::Text>(node.is) ||
           std::holds_alternative<scene::Heading>(node.is) ||
           std::holds_alternative<scene::Group>(node.is);
}

bool grows(const scene::Node& node) {
    const auto* link = std::get_if<scene::Link>(&node.is);
    return node.grow || (link && link->look == scene::LinkLook::Tab);
}

Slot slot_of(const Slot& inner, const scene::Node& child, float x, float y, float width) {
    const std::string path = inner.path.empty() ? child.key : inner.path + "/" + child.key;
    return {path, inner.parent, inner.scroller, x, y, width};
}

} // namespace

scene::Placement lay_out(const scene::Node& page, float width, float height, const Tokens& tokens,
                         GlyphSource& glyphs) {
    scene::Placement placement{width, height, {}};
    LayoutPass(placement, tokens, glyphs).page(page);
    return placement;
}

void LayoutPass::page(const scene::Node& node) {
    const auto& panes = scene::children_of(node);
    scene::Rect rest{0, 0, out_.width, out_.height};
    // Elements stand in reading order, yet Fill gets what the edges leave: take the edges first.
    scene::Rect left = rest;
    for (const scene::Node& child : panes) {
        const auto* pane = std::get_if<scene::Pane>(&child.is);
        if (!pane || pane->dock == scene::Dock::Fill)
            continue;
        scene::Placement aside{out_.width, out_.height, {}};
        LayoutPass(aside, tokens_, glyphs_).pane(child, left);
    }
    for (const scene::Node& child : panes) {
        const auto* pane = std::get_if<scene::Pane>(&child.is);
        if (pane)
            this->pane(child, pane->dock == scene::Dock::Fill ? left : rest);
    }
}

void LayoutPass::pane(const scene::Node& node, scene::Rect& rest) {
    const auto& pane = std::get<scene::Pane>(node.is);
    const Padding pad = padding_of(pane.box);
    scene::Rect rect = rest;
    const float extent = tokens_.control(pane.extent);
    if (pane.dock == scene::Dock::Left) {
        rect.width =
            std::min(pane.extent > 0 ? extent : natural_box(pane.children, pane.box), rest.width);
    }
    const Slot slot{node.key, -1, -1, rect.x, rect.y, rect.width};
    const std::size_t index = add(node, slot, rect.height);
    Slot inner = slot;
    inner.parent = static_cast<int>(index);
    inner.scroller = pane.scrolls ? static_cast<int>(index) : -1;
    inner.x += pad.x;
    inner.y += pad.y;
    inner.width -= 2 * pad.x;
    const bool is_edge = pane.dock == scene::Dock::Top || pane.dock == scene::Dock::Bottom;
    const float least = is_edge ? extent : rect.height;
    const float content = arrange(pane.children, pane.box, inner, least - 2 * pad.y) + 2 * pad.y;
    if (is_edge) {
        rect.height = std::max(extent, content);
        if (pane.dock == scene::Dock::Bottom) {
            shift(index, 0, rest.bottom() - rect.height - rect.y);
            rect.y = rest.bottom() - rect.height;
        }
    }
    out_.elements[index].rect = rect;
    out_.elements[index].content_height = pane.scrolls ? std::max(content, rect.height) : 0;

    if (pane.dock == scene::Dock::Top)
        rest = {rest.x, rest.y + rect.height, rest.width, rest.height - rect.height};
    else if (pane.dock == scene::Dock::Bottom)
        rest.height -= rect.height;
    else if (pane.dock == scene::Dock::Left)
        rest = {rest.x + rect.width, rest.y, rest.width - rect.width, rest.height};
}

float LayoutPass::container(const scene::Node& node, const scene::Box& box, const Slot& slot) {
    const std::size_t index = add(node, slot, 0);
    const Padding pad = padding_of(box);
    Slot inner = slot;
    inner.parent = static_cast<int>(index);
    inner.x += pad.x;
    inner.y += pad.y;
    inner.width = std::max(0.0F, inner.width - 2 * pad.x);
    float least = tokens_.control(box.min_height);
    if (box.surface == scene::Surface::Row)
        least = std::max(least, tokens_.control(row_height));
    const float inside = std::max(0.0F, least - 2 * pad.y);
    const std::size_t first = out_.elements.size();
    const float content = arrange(scene::children_of(node), box, inner, inside);
    // What is less high than asked for stands in the middle.
    if (content < inside)
        shift(first, 0, (inside - content) / 2);
    const float height = std::max(content, inside) + 2 * pad.y;
    out_.elements[index].rect.height = height;
    return height;
}

float LayoutPass::arrange(const std::vector<scene::Node>& children, const scene::Box& box,
                          Slot inner, float least_height) {
    switch (box.arrange) {
    case scene::Arrange::Column:
        return column(children, box, std::move(inner));
    case scene::Arrange::Row:
    case scene::Arrange::Baseline:
        return row(children, box, std::move(inner), least_height);
    case scene::Arrange::Wrap:
        return wrap(children, box, std::move(inner));
    case scene::Arrange::Grid:
        break;
    }
    return grid(children, box, std::move(inner));
}

float LayoutPass::column(const std::vector<scene::Node>& children, const scene::Box& box,
                         Slot inner) {
    float y = inner.y;
    for (const scene::Node& child : children) {
        if (&child != &children.front())
            y += box.gap;
        float width = inner.width;
        if (box.align != scene::Align::Start || keeps_natural_width(child))
            width = std::min(width, natural(child));
        const float room = inner.width - width;
        const float x = box.align == scene::Align::Start ? 0
                        : box.align == scene::Align::End ? room
                                                         : room / 2;
        y += place(child, slot_of(inner, child, inner.x + x, y, width));
    }
    return y - inner.y;
}

std::vector<float> LayoutPass::row_widths(const std::vector<scene::Node>& children,
                                          const scene::Box& box, float width) {
    std::vector<float> widths;
    float used = children.empty() ? 0 : box.gap * static_cast<float>(children.size() - 1);
    float flexible = 0;
    int growing = 0;
    for (const scene::Node& child : children) {
        const float own = grows(child) ? 0 : std::ceil(natural(child));
        growing += grows(child) ? 1 : 0;
        flexible += is_flexible(child) && !grows(child) ? own : 0;
        used += own;
        widths.push_back(own);
    }
    // Text beside something that grows may take half of the row at the most.
    const float most = growing > 0 ? width / 2 : width;
    const float fixed = used - flexible;
    const float room = std::max(0.0F, most - (growing > 0 ? 0 : fixed));
    if (flexible > room && (used > width || growing > 0)) {
        const float share = flexible > 0 ? room / flexible : 1;
        for (std::size_t i = 0; i < children.size(); ++i)
            if (is_flexible(children[i]) && !grows(children[i]))
                widths[i] *= share;
        used = fixed + room;
    }
    for (std::size_t i = 0; i < children.size(); ++i)
        if (grows(children[i]))
            widths[i] = std::max(0.0F, (width - used) / static_cast<float>(growing));
    return widths;
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
    };
    std::vector<Range> ranges;
    float height = least_height;
    float baseline = 0;
    for (std::size_t i = 0; i < children.size(); ++i) {
        Range range{out_.elements.size(), 0, 0, 0};
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
        const float dy = on_baseline ? baseline - range.baseline : (height - range.height) / 2;
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
    const int columns = std::clamp(fitting, 1, std::max(1, static_cast<int>(children.size())));
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
            out_.elements[cell].rect.height = height;
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

std::size_t LayoutPass::add(const scene::Node& node, const Slot& slot, float height) {
    scene::Placed placed;
    placed.path = slot.path;
    placed.parent = slot.parent;
    placed.scroller = slot.scroller;
    placed.node = &node;
    placed.rect = {slot.x, slot.y, slot.width, height};
    out_.elements.push_back(std::move(placed));
    return out_.elements.size() - 1;
}

void LayoutPass::shift(std::size_t from, float dx, float dy) {
    for (std::size_t i = from; i < out_.elements.size(); ++i) {
        out_.elements[i].rect.x += dx;
        out_.elements[i].rect.y += dy;
    }
}

} // namespace zhixiao::draw
