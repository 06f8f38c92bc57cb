// The choices on a warning board: read from the state, and the controls to choose with.
#pragma once

#include "plan/model/board.h"
#include "plan/pages/context.h"

namespace zhixiao::pages {

// Returns the choices. A field, department or grade that does not exist in `locality` counts as not
// chosen.
BoardChoice board_choice(const PlanContext& context, const Locality& locality);

// Build selects: for the department and the field of the indicators; for the orders of rows and
// columns.
Nodes board_selects(const PlanContext& context, const Locality& locality);
Nodes board_orders(const PlanContext& context);

// Builds a chip for each grade that has cells, worst first. Pressing a chosen chip again shows all
// grades.
Nodes board_kinds(const PlanContext& context, const BoardView& view);

// Says whether the grid is chosen rather than the list, for windows with room for only one of them.
bool shows_grid(const PlanContext& context);
Nodes board_looks(const PlanContext& context);

} // namespace zhixiao::pages
