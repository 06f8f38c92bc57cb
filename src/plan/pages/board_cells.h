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

// “全市”: the whole of a locality, by the last character of its name where that says its kind.
std::string whole_name(const Wording& words, const Locality& locality);
// “8 个区”, “3 个地区” where they are of several kinds.
std::string count_of_areas(const Wording& words, const BoardView& view);

std::string area_name(const Wording& words, const Board& board, std::size_t area);

// What a cell shows: “72.4”; of few cases their number, “1例”; “—” without a figure.
std::string cell_figure(const Wording& words, const Board& board, BoardSpot spot);
// The same with its unit, and its year where it is not the newest one: “72.4%（2022 年）”.
std::string spoken_figure(const Wording& words, const BoardView& view, BoardSpot spot);
// The status of a cell; none where its target is in words or not set for the area.
std::optional<Look> cell_look(const Wording& words, const Board& board, BoardSpot spot);

Place place_of(const Board& board, BoardSpot spot);

// `words` has to outlive it.
std::shared_ptr<const scene::GridSource> board_cells(std::shared_ptr<const BoardView> view,
                                                     const Wording& words);

} // namespace zhixiao::pages
