// Lays out diagrams: sizes the boxes by their words, and makes each box an element of its own.
#include "draw/layout_pass.h"

#include "draw/break_lines.h"
#include "draw/diagram.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

namespace zhixiao::draw {
namespace {

using scene::Align;
using scene::TextStyle;
using scene::Tone;

constexpr float pad_x = 10;
constexpr float pad_y = 8;
constexpr float target = 48;      // least height of a box, which may be pressed
constexpr float widest_box = 184; // CSS px at standard size
constexpr float least_centre = 60;

using Lines = std::vector<scene::Line>;

// Breaks the words of a box into lines: label above about, centred in `width`; y counts from the
// first line.
Lines words_of(const scene::DiagramBox& box, float width, const Tokens& tokens,
               GlyphSource& glyphs) {
    const float inner = std::max(1.0F, width - 2 * pad_x);
    Lines lines = break_lines({{box.label, box.selected ? Tone::OnBrand : box.tone, true}},
                              TextStyle::Body, Align::Center, inner, tokens, glyphs);
    float y = static_cast<float>(lines.size()) * tokens.type(TextStyle::Body).line;
    if (!box.about.empty())
        for (scene::Line& line :
             break_lines({{box.about, box.selected ? Tone::OnBrand : Tone::Ink}},
                         TextStyle::Caption, Align::Center, inner, tokens, glyphs)) {
            line.y = y;
            y += line.height;
            lines.push_back(std::move(line));
        }
    for (scene::Line& line : lines)
        line.x += pad_x;
    return lines;
}

float height_of(const Lines& lines) {
    float height = 0;
    for (const scene::Line& line : lines)
        height = std::max(height, line.y + line.height);
    return height;
}

// Moves the lines down to the middle of a box of this height.
Lines centred(Lines lines, float height) {
    const float down = (height - height_of(lines)) / 2;
    for (scene::Line& line : lines)
        line.y += down;
    return lines;
}

// Lines and the size of the box around them, ready to be placed.
struct Worded {
    Size size;
    Lines lines;
};

// Returns the width of a box for the widest words in any box, padding included.
float natural_box(const scene::Diagram& diagram, const Tokens& tokens, GlyphSource& glyphs) {
    float width = 0;
    for (const scene::DiagramBox& box : diagram.boxes)
        width = std::max(
            {width, natural_width({{box.label, Tone::Ink, true}}, TextStyle::Body, tokens, glyphs),
             natural_width({{box.about}}, TextStyle::Caption, tokens, glyphs)});
    return std::ceil(width) + 2 * pad_x;
}

std::vector<Worded> worded_boxes(const scene::Diagram& diagram, float width,
                                 const DiagramGaps& gaps, const Tokens& tokens,
                                 GlyphSource& glyphs) {
    const bool layered = diagram.shape == scene::DiagramShape::Layers;
    const std::vector<int> counts = layer_counts(diagram);
    const float alike = std::min(natural_box(diagram, tokens, glyphs), width);
    std::vector<Worded> boxes;
    float highest = tokens.control(target);
    for (const scene::DiagramBox& box : diagram.boxes) {
        const auto layer = static_cast<std::size_t>(std::max(0, box.layer));
        const float own =
            layered ? layer_box_width(counts[layer], width, tokens.around_text(widest_box), gaps)
                    : alike;
        Lines lines = words_of(box, own, tokens, glyphs);
        const float height = std::max(tokens.control(target), height_of(lines) + 2 * pad_y);
        highest = std::max(highest, height);
        boxes.push_back({{own, height}, std::move(lines)});
    }
    if (!layered) // around a centre all boxes have the same height
        for (Worded& box : boxes)
            box.size.height = highest;
    return boxes;
}

DiagramPlan plan_of(const scene::Diagram& diagram, const std::vector<Worded>& boxes, Size centre,
                    float width, const DiagramGaps& gaps) {
    std::vector<Size> sizes;
    for (const Worded& box : boxes)
        sizes.push_back(box.size);
    if (diagram.shape == scene::DiagramShape::Layers)
        return plan_layers(diagram, sizes, width, gaps);
    const float box_width = sizes.empty() ? 0 : sizes.front().width;
    if (!fits_around(box_width, centre.width, width, gaps))
        return plan_column(sizes, centre, width, gaps);
    return diagram.shape == scene::DiagramShape::Star ? plan_star(sizes, centre, width, gaps)
                                                      : plan_around(sizes, centre, width, gaps);
}

} // namespace

float LayoutPass::diagram(const scene::Node& node, const scene::Diagram& diagram,
                          const Slot& slot) {
    const bool layered = diagram.shape == scene::DiagramShape::Layers;
    const DiagramGaps gaps{tokens_.control(layered ? 24 : 16), tokens_.control(28)};
    Worded centre;
    if (!layered && !diagram.centre.empty()) {
        const bool round = diagram.shape == scene::DiagramShape::Star;
        scene::Line line = single(diagram.centre, TextStyle::Heading,
                                  round ? Tone::OnBrand : diagram.centre_tone, true, 0, 0);
        centre.size = {line.width + 2 * pad_x, line.height};
        if (round)
            centre.size.width = centre.size.height =
                std::max(tokens_.around_text(least_centre), centre.size.width);
        line.x = (centre.size.width - line.width) / 2;
        line.y = (centre.size.height - line.height) / 2;
        centre.lines.push_back(std::move(line));
    }
    std::vector<Worded> boxes = worded_boxes(diagram, slot.width, gaps, tokens_, glyphs_);
    const DiagramPlan plan = plan_of(diagram, boxes, centre.size, slot.width, gaps);

    const std::size_t whole = add(node, slot, plan.height);
    const auto add_part = [&](scene::Part part, const std::string& suffix, std::size_t parent,
                              const scene::Rect& rect) {
        const Slot at{slot.path + "#" + suffix, static_cast<int>(parent), slot.scroller,
                      slot.x + rect.x,          slot.y + rect.y,          rect.width};
        const std::size_t index = add(node, at, rect.height);
        out_.elements[index].part = part;
        return index;
    };
    if (plan.centre.width > 0) {
        const auto row = static_cast<int>(boxes.size());
        const std::size_t at = add_part({row, -1}, std::to_string(row), whole, plan.centre);
        out_.elements[at].lines = std::move(centre.lines);
    }
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const auto row = static_cast<int>(i);
        const scene::Rect& rect = plan.boxes[i];
        std::size_t at = add_part({row, -1}, std::to_string(i), whole, rect);
        if (diagram.boxes[i].to)
            at = add_part({row, 0}, std::to_string(i) + ".0", at, rect);
        out_.elements[at].lines = centred(std::move(boxes[i].lines), rect.height);
    }
    return plan.height;
}

} // namespace zhixiao::draw
