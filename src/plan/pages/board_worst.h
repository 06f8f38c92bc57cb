// The worst cells of a warning board: as a list to act on, and as a plain table.
#pragma once

#include "plan/model/board.h"
#include "plan/pages/context.h"

namespace zhixiao::pages {

// How bad a cell is: “比 2020 年高 1.1 个百分点”, “每年要降 1.1 个百分点”; may be empty.
std::string urgency_of(const PlanContext& context, const Board& board, BoardSpot spot);

// Heading, how many, and the worst of them with links to the figure and its notice (督办单).
// `pad`: what its rows keep free at both sides.
Nodes worst_list(const PlanContext& context, const BoardView& view, float pad);

// The same for those who read words only: area, indicator, figure, status.
Nodes worst_table(const PlanContext& context, const BoardView& view);

} // namespace zhixiao::pages
