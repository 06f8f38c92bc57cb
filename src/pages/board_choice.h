// What is chosen on a warning board: read from the state, and the controls to choose with.
#pragma once

#include "domain/board.h"
#include "pages/build.h"

namespace zhixiao::pages {

// What does not exist in this locality counts as not chosen.
BoardChoice board_choice(const State& state, const Locality& locality);

// Selects: whose indicators and which of them; the order of rows and columns.
Nodes board_selects(const Context& context, const Locality& locality);
Nodes board_orders(const Context& context);

// A chip for each grade that counts something, worst first; pressed again, all are shown.
Nodes board_kinds(const Context& context, const BoardView& view);

// List or grid, where there is room for one.
bool shows_grid(const State& state);
Nodes board_looks(const Context& context);

} // namespace zhixiao::pages
