// What is chosen on a warning board: read from the state, and the controls to choose with.
#pragma once

#include "plan/model/board.h"
#include "plan/pages/context.h"

namespace zhixiao::pages {

// What does not exist in this locality counts as not chosen.
BoardChoice board_choice(const PlanContext& context, const Locality& locality);

// Selects: whose indicators and which of them; the order of rows and columns.
Nodes board_selects(const PlanContext& context, const Locality& locality);
Nodes board_orders(const PlanContext& context);

// A chip for each grade that counts something, worst first; pressed again, all are shown.
Nodes board_kinds(const PlanContext& context, const BoardView& view);

// List or grid, where there is room for one.
bool shows_grid(const PlanContext& context);
Nodes board_looks(const PlanContext& context);

} // namespace zhixiao::pages
