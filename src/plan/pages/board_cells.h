// The cells of a warning board in words, marks and tones, and as the data of a grid.
#pragma once

#include "base/address.h"
#include "plan/model/board.h"
#include "plan/pages/verdicts.h"
#include "scene/grid.h"

#include <memory>
#include <optional>
#include <string>

namespace zhixiao::pages {

// Returns the name of the whole of `locality`: “全市”, by the last character of its name if that
// says its kind.
std::string whole_name(const Wording& words, const Locality& locality);
// Returns “8 个区”; “3 个地区” when the areas are of several kinds.
std::string count_of_areas(const Wording& words, const BoardView& view);

std::string area_name(const Wording& words, const Board& board, std::size_t area);

// Returns the text of a cell: “72.4”; “1例”, the number of cases when it is small; “—” without a
// figure.
std::string cell_figure(const Wording& words, const Board& board, BoardSpot spot);
// Returns the figure with its unit, and with its year when it is older than the board's:
// “72.4%（2022 年）”.
std::string spoken_figure(const Wording& words, const BoardView& view, BoardSpot spot);
// Returns the look of a cell's verdict; none when its target is in words or not set for the area.
std::optional<Look> cell_look(const Wording& words, const Board& board, BoardSpot spot);

Place place_of(const Board& board, BoardSpot spot);

// Returns the cells as the data of a grid. `words` has to outlive the result.
std::shared_ptr<const scene::GridSource> board_cells(std::shared_ptr<const BoardView> view,
                                                     const Wording& words);

} // namespace zhixiao::pages
