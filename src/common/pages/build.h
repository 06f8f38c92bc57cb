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
Node caption(std::string key, std::string words); // small and in a soft tone

// Builds a heading of `level`, 1 to 6. Without a level it is plain text of the same look, for a
// title that precedes the page's heading 1 in reading order.
Node heading(std::string key, std::optional<int> level, std::string words,
             TextStyle style = TextStyle::Heading, Tone tone = Tone::Ink);

Node ornament(std::string key, std::variant<Icon, Mark> shape, Tone tone, float size = 24);

Node group(std::string key, Box box, Nodes children);
Node column(std::string key, float gap, Nodes children);
Node row(std::string key, float gap, Nodes children);
Node baseline(std::string key, float gap, Nodes children);

// Builds a card, which is a section of its own; screen readers call it `name`.
Node card(std::string key, std::string name, Nodes children);

// Builds a list of which each child is an item.
Node list(std::string key, std::string name, Box box, Nodes children);
// Builds a list of `lines` one below the other, each with its number in front: “1 …”.
Node numbered_list(std::string key, const std::string& name, const std::vector<std::string>& lines);

Node link(std::string key, Place to, std::string name);
// Builds a card or row that is a link as a whole.
Node content_link(std::string key, Place to, Box box, Nodes children);

Node growing(Node node);

// Appends `more` to `to`.
void append(Nodes& to, Nodes more);
Nodes joined(Nodes first, Nodes second);

// Builds a cell of a table's first row or column, in a soft tone.
scene::Cell head_cell(std::string words, scene::Align align = scene::Align::Start);
// Builds a cell with a count, aligned to the end of its column; a 0 is in a soft tone.
scene::Cell count_cell(int count);

// Builds a space of `lines` lines to write in by hand once the page is on paper.
Node blank(std::string key, std::string label, int lines = 1);

// Returns the number in a field or of a slider; `otherwise` while its text is no finite number.
double number_of(const Context& context, const InputId& input, double otherwise);

// Builds a line that says whether the last copying worked; nothing when nothing was copied.
Nodes copied_line(const Context& context);

// Builds columns of cards, as many side by side as fit with at least `column_min` CSS px each; on a
// phone they are one below the other.
Node card_columns(std::string key, float column_min, std::vector<Nodes> columns);

// Builds a line with an icon and a name, and a sentence about it beneath.
Node icon_line(std::string key, Icon icon, std::string words, std::string about);

// Builds a card that links to a page, with an icon and a name, and a sentence about it beneath.
Node entrance(std::string key, Place to, Icon icon, std::string name, std::string about);

} // namespace zhixiao::pages
