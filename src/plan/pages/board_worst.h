// The worst cells of a warning board: as a list to act on, and as a plain table.
#pragma once

#include "plan/model/board.h"
#include "plan/pages/context.h"

namespace zhixiao::pages {

// Returns how bad a cell is, in words: “比 2020 年高 1.1 个百分点”, “每年要降 1.1 个百分点”; empty
// when there is nothing to say.
std::string urgency_of(const PlanContext& context, const Board& board, BoardSpot spot);

// Builds a heading, the number of urgent cells, and the worst of them with links to the figure and
// its notice (督办单). `pad` is the space at both sides of the rows, in CSS px.
Nodes worst_list(const PlanContext& context, const BoardView& view, float pad);

// Builds the same as a table for the page of words only: area, indicator, figure, status.
Nodes worst_table(const PlanContext& context, const BoardView& view);

} // namespace zhixiao::pages
