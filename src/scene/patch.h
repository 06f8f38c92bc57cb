// Describes placed scenes for the mirror, and writes what it has to change, as JSON.
#pragma once

#include "scene/placed.h"

#include <map>
#include <string>
#include <vector>

namespace zhixiao::scene {

// A placed scene as the mirror sees it: one JSON object per element, by path. It has no ornaments,
// because screen readers skip them.
struct Description {
    std::string page;                                         // Page::name
    std::string title;                                        // of the window
    std::map<std::string, std::string> elements;              // path -> JSON object
    std::map<std::string, std::vector<std::string>> children; // path ("": the page) -> paths

    bool operator==(const Description&) const = default;
};

// Returns the description of `page`, placed as `placement` says.
Description describe(const Node& page, const Placement& placement);

// Returns what the mirror has to change from `before` to `after`: {"page", "title", "remove":
// [path], "set": [element], "order": {path: [path]}}, parents before children. An empty `before`
// gives everything. Keys of every element:
//   p path, u path of the parent, r role, x y w h rectangle from the corner of the parent
// Keys that depend on the role:
//   t lines, g outline, n name, l level of a heading, a address, c is the current place, d is
//   disabled, s is pressed or selected, i id of an input, hint
//   v value; of a meter in percent, of a blank its number of lines
//   land landmark and o content height of a pane
//   look of a link: "block" for a card or row, "action" if it looks like a button
//   keys that press a button from anywhere; spoken: the name of a button is not what is shown
//   lines of an input with several, secret: an input that shows dots
//   low, high, step and reading of a slider; options of a select: [[value, label]]
//   qr [side, path] of a code
//   corner and grid of a grid; grid is [rows, columns, pinned rows, width and height of names and
//   heads, height of what stays in sight, width and height of the whole, width and height of cells,
//   steps across and down]. Its cells come separately (patch_grid.h), all of them again if its v is
//   another.
std::string patch(const Description& before, const Description& after);

} // namespace zhixiao::scene
