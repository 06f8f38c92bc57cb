// Short ways to build nodes, so that a page reads like the page.
#include "common/pages/build.h"

#include <cmath>
#include <cstdlib>
#include <iterator>

namespace zhixiao::pages {
namespace {

Node text_of_run(std::string key, scene::Run run, TextStyle style) {
    return {std::move(key), scene::Text{.runs = {std::move(run)}, .style = style}};
}

} // namespace

Node text(std::string key, std::string words, TextStyle style, Tone tone) {
    return text_of_run(std::move(key), {std::move(words), tone}, style);
}

Node strong(std::string key, std::string words, TextStyle style, Tone tone) {
    return text_of_run(std::move(key), {std::move(words), tone, true}, style);
}

Node caption(std::string key, std::string words) {
    return text(std::move(key), std::move(words), TextStyle::Caption, Tone::Soft);
}

Node heading(std::string key, std::optional<int> level, std::string words, TextStyle style,
             Tone tone) {
    if (!level)
        return strong(std::move(key), std::move(words), style, tone);
    return {std::move(key), scene::Heading{*level, std::move(words), style, tone}};
}

Node ornament(std::string key, std::variant<Icon, Mark> shape, Tone tone, float size) {
    return {std::move(key), scene::Ornament{shape, tone, size}};
}

Node group(std::string key, Box box, Nodes children) {
    return {std::move(key), scene::Group{scene::GroupRole::Plain, "", box, std::move(children)}};
}

Node column(std::string key, float gap, Nodes children) {
    return group(std::move(key), {.gap = gap}, std::move(children));
}

Node row(std::string key, float gap, Nodes children) {
    return group(std::move(key), {.arrange = Arrange::Row, .gap = gap}, std::move(children));
}

Node baseline(std::string key, float gap, Nodes children) {
    return group(std::move(key), {.arrange = Arrange::Baseline, .gap = gap}, std::move(children));
}

Node card(std::string key, std::string name, Nodes children) {
    return {std::move(key),
            scene::Group{scene::GroupRole::Section, std::move(name),
                         Box{.surface = Surface::Card, .gap = 12}, std::move(children)}};
}

Node list(std::string key, std::string name, Box box, Nodes children) {
    Nodes items;
    for (Node& child : children) {
        std::string item_key = child.key;
        items.push_back({std::move(item_key),
                         scene::Group{scene::GroupRole::Item, "", Box{}, Nodes{std::move(child)}}});
    }
    return {std::move(key),
            scene::Group{scene::GroupRole::List, std::move(name), box, std::move(items)}};
}

Node link(std::string key, Place to, std::string name) {
    return {std::move(key), scene::Link{.to = std::move(to),
                                        .name = std::move(name),
                                        .look = scene::LinkLook::Plain,
                                        .icon = scene::Icon::Next,
                                        .box = {},
                                        .children = {}}};
}

Node content_link(std::string key, Place to, Box box, Nodes children) {
    return {std::move(key), scene::Link{.to = std::move(to),
                                        .name = "",
                                        .look = scene::LinkLook::Content,
                                        .box = box,
                                        .children = std::move(children)}};
}

Node growing(Node node) {
    node.grow = true;
    return node;
}

void append(Nodes& to, Nodes more) {
    to.insert(to.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

Nodes joined(Nodes first, Nodes second) {
    append(first, std::move(second));
    return first;
}

scene::Cell head_cell(std::string words, scene::Align align) {
    return {.text = std::move(words), .header = true, .align = align, .tone = Tone::Soft};
}

scene::Cell count_cell(int count) {
    return {.text = std::to_string(count),
            .align = scene::Align::End,
            .tone = count == 0 ? Tone::Soft : Tone::Ink};
}

Node blank(std::string key, std::string label, int lines) {
    return {std::move(key), scene::Blank{std::move(label), lines}};
}

Nodes copied_line(const Context& context) {
    const std::optional<bool>& copied = context.copied;
    if (!copied)
        return {};
    const Wording& words = context.words;
    return {caption("copied", *copied ? words("copy.done") : words("copy.failed"))};
}

double number_of(const Context& context, const InputId& input, double otherwise) {
    const std::string typed = context.typed(input);
    if (typed.empty())
        return otherwise;
    char* end = nullptr;
    const double value = std::strtod(typed.c_str(), &end);
    return *end == '\0' && std::isfinite(value) ? value : otherwise;
}

Node card_columns(std::string key, float column_min, std::vector<Nodes> columns) {
    Nodes groups;
    for (Nodes& cards : columns) {
        std::string number = "column-" + std::to_string(groups.size() + 1);
        groups.push_back(column(std::move(number), 12, std::move(cards)));
    }
    return group(std::move(key), {.arrange = Arrange::Grid, .gap = 12, .column_min = column_min},
                 std::move(groups));
}

Node icon_line(std::string key, Icon icon, std::string words, std::string about) {
    Nodes lines{text("words", std::move(words))};
    if (!about.empty())
        lines.push_back(caption("about", std::move(about)));
    return group(
        std::move(key), {.arrange = Arrange::Row, .surface = Surface::Row, .gap = 12},
        {ornament("icon", icon, Tone::Soft), growing(column("lines", 2, std::move(lines)))});
}

Node numbered_list(std::string key, const std::string& name,
                   const std::vector<std::string>& lines) {
    Nodes items;
    for (const std::string& line : lines) {
        const std::string number = std::to_string(items.size() + 1);
        items.push_back(baseline(
            number, 12,
            {strong("number", number, TextStyle::Body, Tone::Brand), growing(text("text", line))}));
    }
    return list(std::move(key), name, {.gap = 8}, std::move(items));
}

Node entrance(std::string key, Place to, Icon icon, std::string name, std::string about) {
    return content_link(std::move(key), std::move(to),
                        {.arrange = Arrange::Row, .surface = Surface::Card, .gap = 12},
                        {group("tile", {.surface = Surface::Tint, .pad_x = 10, .pad_y = 10},
                               {ornament("icon", icon, Tone::Brand)}),
                         growing(column("lines", 2,
                                        {strong("name", std::move(name), TextStyle::Heading),
                                         caption("about", std::move(about))})),
                         ornament("next", Icon::Next, Tone::Soft)});
}

} // namespace zhixiao::pages
