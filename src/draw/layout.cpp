// Lays out containers: the panes of the page, groups, and columns.
#include "draw/layout.h"

#include "draw/layout_pass.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace zhixiao::draw {
namespace {

constexpr float row_height = 60; // of Surface::Row

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
    // Elements keep the reading order, but a Fill pane gets what the edges leave; so the edges are
    // measured first.
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
    // A pane that is a card adds no padding, so that its rows reach from edge to edge.
    const bool is_card = pane.box.surface == scene::Surface::Card;
    const Padding pad = is_card ? Padding{pane.box.pad_x, pane.box.pad_y} : padding_of(pane.box);
    scene::Rect rect = rest;
    const float extent = tokens_.control(pane.extent);
    if (pane.dock == scene::Dock::Left || pane.dock == scene::Dock::Right) {
        const float beside = pane.dock == scene::Dock::Right ? pane.margin : 0;
        rect.width = std::min(pane.extent > 0 ? extent : natural_box(pane.children, pane.box),
                              rest.width - beside);
        if (pane.dock == scene::Dock::Right)
            rect.x = rest.right() - beside - rect.width;
    }
    rect.height -= pane.margin;
    const Slot slot{node.key, -1, -1, rect.x, rect.y, rect.width, 0};
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
    else if (pane.dock == scene::Dock::Right)
        rest.width = rect.x - rest.x;
}

float LayoutPass::container(const scene::Node& node, const scene::Box& box, const Slot& slot) {
    const std::size_t index = add(node, slot, 0);
    const Padding pad = padding_of(box);
    Slot inner = slot;
    inner.parent = static_cast<int>(index);
    inner.x += pad.x;
    inner.y += pad.y;
    inner.width = std::max(0.0F, inner.width - 2 * pad.x);
    inner.height = 0;
    float least = tokens_.control(box.min_height);
    if (box.surface == scene::Surface::Row)
        least = std::max(least, tokens_.control(row_height));
    least = std::max(least, slot.height);
    const float inside = std::max(0.0F, least - 2 * pad.y);
    const std::size_t first = out_.elements.size();
    const float content = arrange(scene::children_of(node), box, inner, inside);
    // Content that is lower than asked for stands in the middle.
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
        return column(children, box, std::move(inner), least_height);
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
                         Slot inner, float least_height) {
    float y = inner.y;
    for (const scene::Node& child : children) {
        if (&child != &children.front())
            y += box.gap;
        float below = 0; // height of what follows a child that fills the rest
        if (child.grow && least_height > 0)
            for (const scene::Node* next = &child + 1; next <= &children.back(); ++next)
                below += box.gap + height_of(*next, slot_of(inner, *next, inner.x, y, inner.width));
        float width = inner.width;
        if (box.align != scene::Align::Start || keeps_natural_width(child))
            width = std::min(width, natural(child));
        const float room = inner.width - width;
        const float x = box.align == scene::Align::Start ? 0
                        : box.align == scene::Align::End ? room
                                                         : room / 2;
        Slot slot = slot_of(inner, child, inner.x + x, y, width);
        if (child.grow && least_height > 0)
            slot.height = std::max(1.0F, inner.y + least_height - below - y);
        y += place(child, slot);
    }
    return y - inner.y;
}

float LayoutPass::height_of(const scene::Node& node, const Slot& slot) {
    scene::Placement aside{out_.width, out_.height, {}};
    return LayoutPass(aside, tokens_, glyphs_).place(node, slot);
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
