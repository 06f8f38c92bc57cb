// What the mirror is to change: the difference of two placed scenes, as JSON.
#pragma once

#include "scene/placed.h"

#include <map>
#include <string>
#include <vector>

namespace zhixiao::scene {

// A placed scene as the mirror sees it: one JSON object an element, by path. Ornaments are left
// out: screen readers skip them.
struct Description {
    std::string page;                                         // what the route shows
    std::string title;                                        // of the window
    std::map<std::string, std::string> elements;              // path -> JSON object
    std::map<std::string, std::vector<std::string>> children; // path ("" the page) -> paths

    bool operator==(const Description&) const = default;
};

Description describe(const Node& page, const Placement& placement);

// {"page", "title", "remove": [path], "set": [element], "order": {path: [path]}}; elements stand
// parents first. An empty `before` gives the whole. Keys of an element:
//   p path, u parent's path, r role, x y w h rectangle from the parent's corner,
//   and as the role needs: n name, t lines, l level, a href, c current, d disabled, s pressed or
//   selected, v value (of a meter in percent, of a blank its lines), i input, hint, low, high, step
//   and reading of a slider, options [[value, label]] of a select, of a grid, whose cells come
//   apart from this (patch_grid.h) and anew when its v is another: corner, and grid: rows, columns,
//   pinned rows, width and height of names and heads, height of all that stays in sight, width and
//   height of the whole, width and height of cells, steps across and down; g outline, o content
//   height, land landmark, look "block" for a link that is a card or row and "action" for one that
//   looks like a button, lines of an input that takes several, secret of one that shows dots, keys
//   that press a button from anywhere, spoken of a button whose name is not what is shown, qr
//   [side, path] of a code.
std::string patch(const Description& before, const Description& after);

} // namespace zhixiao::scene
