// The warning board (预警板) of a locality: its areas by the indicators of its plans, filtered,
// ordered and counted.
#pragma once

#include "common/model/places.h"
#include "plan/model/judged_pack.h"
#include "plan/model/locality.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace zhixiao {

// The orders of a board's rows and columns; WorstFirst is by has_more_behind (rollup.h).
enum class BoardOrder { AsInPlan, WorstFirst, ByName };

// The reader's filters and orders for a board. A filter that is not set keeps everything.
struct BoardChoice {
    std::optional<PlanId> plan = std::nullopt;
    std::optional<FieldId> field = std::nullopt; // a field of `plan`
    std::optional<DepartmentId> department = std::nullopt;
    std::optional<Grade> kind = std::nullopt;
    BoardOrder areas = BoardOrder::AsInPlan;
    BoardOrder indicators = BoardOrder::AsInPlan;

    bool operator==(const BoardChoice&) const = default;
};

// A row of the board: an area, matched by id over all plans of the locality.
struct BoardArea {
    const Area* area = nullptr; // null: the whole
    // The area's column in the table of each pack of the locality; none where the pack lacks it.
    std::vector<std::optional<std::size_t>> columns;
};

// A column of the board: an indicator.
struct BoardIndicator {
    std::size_t pack = 0; // index in locality.packs
    std::size_t row = 0;  // index in pack.indicators
    int decimals = 0;     // digits after the point for all its figures
    int newest_year = 0;  // the newest year with a figure; 0 without figures
};

class Board {
  public:
    // Reads every figure once. Keeps references to `catalog`, which has to outlive the board.
    Board(const Catalog& catalog, Locality locality, int this_year);

    const Locality& locality() const { return locality_; }
    int this_year() const { return this_year_; }

    // Returns the rows: the whole first, then the areas in the order of the plans.
    const std::vector<BoardArea>& areas() const { return areas_; }
    const std::vector<BoardIndicator>& indicators() const { return indicators_; }

    const Pack& pack(std::size_t indicator) const;
    const Indicator& indicator(std::size_t indicator) const;

    // Returns the mark of one cell; null where the indicator's plan does not have the area.
    const Mark* mark(std::size_t area, std::size_t indicator) const;
    std::span<const Point> series(std::size_t area, std::size_t indicator) const;

  private:
    void add_areas(std::size_t pack, Places& known);
    void add_indicators(std::size_t pack);
    std::vector<std::optional<std::size_t>> no_columns() const;

    Locality locality_;
    int this_year_;
    std::vector<const JudgedPack*> judged_; // the judged pack of each of locality_.packs
    std::vector<BoardArea> areas_;
    std::vector<BoardIndicator> indicators_;
};

// Returns the newest point of `series` with a finite value; null when there is none.
const Point* newest_of(std::span<const Point> series);

struct BoardSpot {
    std::size_t area = 0; // index in board.areas()
    std::size_t indicator = 0;

    bool operator==(const BoardSpot&) const = default;
};

// The number of cells of each grade, indexed by Grade.
using BoardCounts = std::array<int, grade_count>;

// The largest number of cells in BoardView::worst.
constexpr std::size_t worst_spots = 200;

// The board as a choice shows it: its rows, columns, counts and worst cells.
struct BoardView {
    std::shared_ptr<const Board> board;
    BoardChoice choice;
    bool has_whole = false;         // the whole is the first row, apart from the others
    std::vector<std::size_t> areas; // rows, as indices in board->areas()
    std::vector<std::size_t> indicators;
    // The numbers of rows, without the whole, and of columns before the filter by kind.
    int area_count = 0;
    int indicator_count = 0;
    int year = 0; // the year of the newest figure of most indicators; 0 without any
    // Counts the areas' cells before the filter by kind; those of the whole where there are no
    // areas.
    BoardCounts counts{};
    int urgent = 0; // the number of cells of 倒退 or 明显滞后, or of the chosen kind
    // The worst of the `urgent` cells, at most worst_spots: by grade; within a grade by area, in
    // the order that WorstFirst gives the rows (has_more_behind); within an area by is_worse.
    std::vector<BoardSpot> worst;

    int count(Grade kind) const { return counts[static_cast<std::size_t>(kind)]; }
};

// Returns what `choice` shows of `board`. A chosen kind keeps the rows and columns with a cell of
// that kind, and the whole.
BoardView view_of(std::shared_ptr<const Board> board, const BoardChoice& choice);

// Returns the warning board of the locality of `pack`, which must be in `catalog`. The board refers
// to the catalog, which keeps the last board asked for.
std::shared_ptr<const BoardView> board_of(const Catalog& catalog, const Pack& pack, int this_year,
                                          const BoardChoice& choice);

} // namespace zhixiao
