// The warning board (预警板) of a locality: its areas by the indicators of its plans, chosen from,
// put in order and counted.
#pragma once

#include "domain/judged_pack.h"
#include "domain/locality.h"
#include "domain/places.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace zhixiao {

enum class BoardOrder { AsInPlan, WorstFirst, ByName }; // worst: has_more_behind

// What is chosen from a board; nothing chosen is everything.
struct BoardChoice {
    std::optional<PlanId> plan = std::nullopt;
    std::optional<FieldId> field = std::nullopt; // of that plan
    std::optional<DepartmentId> department = std::nullopt;
    std::optional<Grade> kind = std::nullopt;
    BoardOrder areas = BoardOrder::AsInPlan;
    BoardOrder indicators = BoardOrder::AsInPlan;

    bool operator==(const BoardChoice&) const = default;
};

// A row: an area, which plans of one locality know by the same id.
struct BoardArea {
    const Area* area = nullptr;                      // none: the whole
    std::vector<std::optional<std::size_t>> columns; // in the table of each pack of the locality
};

// A column.
struct BoardIndicator {
    std::size_t pack = 0; // place in locality.packs
    std::size_t row = 0;  // place in pack.indicators
    int decimals = 0;     // that all its figures are shown with
    int newest_year = 0;  // of its figures; 0 without any
};

class Board {
  public:
    // Refers to the catalog, which has to outlive it. Looks at every figure once.
    Board(const Catalog& catalog, Locality locality, int this_year);

    const Locality& locality() const { return locality_; }
    int this_year() const { return this_year_; }

    // The whole comes first, then the areas in the order of the plans.
    const std::vector<BoardArea>& areas() const { return areas_; }
    const std::vector<BoardIndicator>& indicators() const { return indicators_; }

    const Pack& pack(std::size_t indicator) const;
    const Indicator& indicator(std::size_t indicator) const;

    // Null where the indicator's plan does not have the area.
    const Mark* mark(std::size_t area, std::size_t indicator) const;
    std::span<const Point> series(std::size_t area, std::size_t indicator) const;

  private:
    void add_areas(std::size_t pack, Places& known);
    void add_indicators(std::size_t pack);
    std::vector<std::optional<std::size_t>> no_columns() const;

    Locality locality_;
    int this_year_;
    std::vector<const JudgedPack*> judged_; // of locality_.packs
    std::vector<BoardArea> areas_;
    std::vector<BoardIndicator> indicators_;
};

// The newest figure; null without any.
const Point* newest_of(std::span<const Point> series);

struct BoardSpot {
    std::size_t area = 0; // place in board.areas()
    std::size_t indicator = 0;

    bool operator==(const BoardSpot&) const = default;
};

using BoardCounts = std::array<int, grade_count>; // by Grade

constexpr std::size_t worst_spots = 200; // at most so many are listed

// What is to be seen of a board once a choice is made.
struct BoardView {
    std::shared_ptr<const Board> board;
    BoardChoice choice;
    bool has_whole = false;         // the whole is the first row, apart from the others
    std::vector<std::size_t> areas; // rows, places in board->areas()
    std::vector<std::size_t> indicators;
    int area_count = 0; // without the whole; of rows and columns before a kind is chosen
    int indicator_count = 0;
    int year = 0;         // in which most of these indicators are newest; 0 without any
    BoardCounts counts{}; // of the areas' cells, before a kind is chosen; where there are no areas
                          // but the whole, of the whole's
    int urgent = 0;       // 倒退 and 明显滞后, or all of the kind chosen
    // The worst of these: by grade; of one grade by area, in the order that WorstFirst puts the
    // rows in (has_more_behind); in one area worst first.
    std::vector<BoardSpot> worst;

    int count(Grade kind) const { return counts[static_cast<std::size_t>(kind)]; }
};

// A kind chosen leaves the rows and columns that have a cell of it, and the whole.
BoardView view_of(std::shared_ptr<const Board> board, const BoardChoice& choice);

} // namespace zhixiao
