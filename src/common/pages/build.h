// Short ways to build nodes, so that a page reads like the page.
#pragma once

#include "common/pages/context.h"
#include "scene/node.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace zhixiao::pages {

using scene::Arrange;
using scene::Box;
using scene::Icon;
using scene::Mark;
using scene::Node;
using scene::Surface;
using scene::TextStyle;
using scene::Tone;

using Nodes = std::vector<Node>;

Node text(std::string key, std::string words, TextStyle style = TextStyle::Body,
          Tone tone = Tone::Ink);
Node strong(std::string key, std::string words, TextStyle style = TextStyle::Body,
            Tone tone = Tone::Ink);
Node caption(std::string key, std::string words); // small and soft

// Without a level the same words as plain text: the page's heading comes later in reading order.
Node heading(std::string key, std::optional<int> level, std::string words,
             TextStyle style = TextStyle::Heading, Tone tone = Tone::Ink);

Node ornament(std::string key, std::variant<Icon, Mark> shape, Tone tone, float size = 24);

Node group(std::string key, Box box, Nodes children);
Node column(std::string key, float gap, Nodes children);
Node row(std::string key, float gap, Nodes children);
Node baseline(std::string key, float gap, Nodes children);

// A card that is a section of its own, named for screen readers.
Node card(std::string key, std::string name, Nodes children);

// The children become items.
Node list(std::string key, std::string name, Box box, Nodes children);
// “1 …”, one below the other.
Node numbered_list(std::string key, const std::string& name, const std::vector<std::string>& lines);

Node link(std::string key, Place to, std::string name);
// A card or row that is a link as a whole.
Node content_link(std::string key, Place to, Box box, Nodes children);

Node growing(Node node);

// Puts more behind what is there.
void append(Nodes& to, Nodes more);
Nodes joined(Nodes first, Nodes second);

// Of the first row or column of a table: soft.
scene::Cell head_cell(std::string words, scene::Align align = scene::Align::Start);
// At the end of its column; soft where there is none.
scene::Cell count_cell(int count);

// Space to write by hand, once the page is on paper.
Node blank(std::string key, std::string label, int lines = 1);

// The number in a field or of a slider; `otherwise` while there is none.
double number_of(const Context& context, const InputId& input, double otherwise);

// How the last copying went; nothing where there was none.
Nodes copied_line(const Context& context);

// Columns of cards: as many side by side as fit, one below the other on a phone.
Node card_columns(std::string key, float column_min, std::vector<Nodes> columns);

// A line with an icon, what it is, and something about it beneath.
Node icon_line(std::string key, Icon icon, std::string words, std::string about);

// A card that is a link to a page, with an icon, what it is, and something about it beneath.
Node entrance(std::string key, Place to, Icon icon, std::string name, std::string about);

} // namespace zhixiao::pages
