// Joins the plans of a locality into one board of areas by indicators, filters, orders and counts
// it.
#include "plan/model/board.h"

#include "plan/model/answers.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

namespace zhixiao {
namespace {

bool is_of(const Indicator& indicator, const DepartmentId& department) {
    return std::find(indicator.departments.begin(), indicator.departments.end(), department) !=
           indicator.departments.end();
}

bool is_chosen(const Board& board, std::size_t at, const BoardChoice& choice) {
    const Indicator& indicator = board.indicator(at);
    return (!choice.plan || board.pack(at).plan.id == *choice.plan) &&
           (!choice.field || indicator.field == *choice.field) &&
           (!choice.department || is_of(indicator, *choice.department));
}

// Fills in a BoardView in one pass over the cells of the chosen indicators.
class Choosing {
  public:
    explicit Choosing(BoardView& view)
        : view_(view), board_(*view.board), by_area_(board_.areas().size()),
          by_indicator_(board_.indicators().size()), has_kind_(by_area_.size(), false),
          indicator_has_kind_(by_indicator_.size(), false) {}

    void run() {
        for (std::size_t at = 0; at < board_.areas().size(); ++at)
            (board_.areas()[at].area ? areas_ : wholes_).push_back(at);
        view_.has_whole = !wholes_.empty();
        view_.area_count = static_cast<int>(areas_.size());
        for (std::size_t at = 0; at < board_.indicators().size(); ++at)
            if (is_chosen(board_, at, view_.choice))
                view_.indicators.push_back(at);
        view_.year = usual_year();
        view_.indicator_count = static_cast<int>(view_.indicators.size());
        for (const std::size_t indicator : view_.indicators)
            for (const std::size_t area : areas_.empty() ? wholes_ : areas_)
                count({area, indicator});
        rank_areas();
        arrange();
        list();
    }

  private:
    void count(BoardSpot at) {
        const Mark* found = board_.mark(at.area, at.indicator);
        if (!found)
            return;
        by_area_[at.area].add(*found);
        by_indicator_[at.indicator].add(*found);
        const std::optional<Grade>& kind = found->grade;
        if (!kind)
            return;
        ++view_.counts[static_cast<std::size_t>(*kind)];
        if (view_.choice.kind ? kind != view_.choice.kind : !is_urgent(*kind))
            return;
        has_kind_[at.area] = true;
        indicator_has_kind_[at.indicator] = true;
        urgent_.push_back(at.area * board_.indicators().size() + at.indicator);
    }

    // Ranks the areas, worst first, for the rows and for the list of worst cells, so that both
    // agree.
    void rank_areas() {
        std::vector<std::size_t> areas = areas_;
        order_by_tally(areas, by_area_);
        rank_of_area_.assign(board_.areas().size(), 0);
        for (std::size_t rank = 0; rank < areas.size(); ++rank)
            rank_of_area_[areas[rank]] = rank;
    }

    // Sets the rows and columns: those with the chosen kind, in the chosen order.
    void arrange() {
        std::vector<std::size_t>& indicators = view_.indicators;
        if (view_.choice.kind) {
            std::erase_if(areas_, [&](std::size_t at) { return !has_kind_[at]; });
            std::erase_if(indicators, [&](std::size_t at) { return !indicator_has_kind_[at]; });
        }
        order(areas_, view_.choice.areas, by_area_,
              [&](std::size_t at) -> const std::string& { return board_.areas()[at].area->name; });
        order(indicators, view_.choice.indicators, by_indicator_,
              [&](std::size_t at) -> const std::string& { return board_.indicator(at).name; });
        view_.areas = wholes_;
        view_.areas.insert(view_.areas.end(), areas_.begin(), areas_.end());
    }

    using ComesBefore = std::function<bool(std::size_t, std::size_t)>;

    // Sorts the first `count` places; equal ones stay in rising order.
    static void sort(std::vector<std::size_t>& all, std::size_t count, const ComesBefore& before) {
        const auto comes_first = [&](std::size_t a, std::size_t b) {
            if (before(a, b))
                return true;
            return !before(b, a) && a < b;
        };
        std::partial_sort(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(count), all.end(),
                          comes_first);
    }

    static void order_by_tally(std::vector<std::size_t>& places,
                               const std::vector<Tally>& tallies) {
        sort(places, places.size(),
             [&](std::size_t a, std::size_t b) { return has_more_behind(tallies[a], tallies[b]); });
    }

    static void order(std::vector<std::size_t>& places, BoardOrder by,
                      const std::vector<Tally>& tallies,
                      const std::function<const std::string&(std::size_t)>& name) {
        if (by == BoardOrder::WorstFirst)
            order_by_tally(places, tallies);
        else if (by == BoardOrder::ByName)
            sort(places, places.size(),
                 [&](std::size_t a, std::size_t b) { return name(a) < name(b); });
    }

    // Returns the year in which most of the indicators are newest, the later one if two are equal;
    // 0 without figures.
    int usual_year() const {
        int usual = 0;
        std::ptrdiff_t most = 0;
        for (const std::size_t at : view_.indicators) {
            const int year = board_.indicators()[at].newest_year;
            const auto count = std::count_if(
                view_.indicators.begin(), view_.indicators.end(),
                [&](std::size_t other) { return board_.indicators()[other].newest_year == year; });
            if (year > 0 && (count > most || (count == most && year > usual))) {
                usual = year;
                most = count;
            }
        }
        return usual;
    }

    BoardSpot spot(std::size_t cell) const {
        return {cell / board_.indicators().size(), cell % board_.indicators().size()};
    }

    const Mark& mark(std::size_t cell) const {
        return *board_.mark(spot(cell).area, spot(cell).indicator);
    }

    bool comes_before(std::size_t a, std::size_t b) const {
        const int grade_a = rank_of(*mark(a).grade);
        const int grade_b = rank_of(*mark(b).grade);
        if (grade_a != grade_b)
            return grade_a < grade_b;
        const std::size_t area_a = rank_of_area_[spot(a).area];
        const std::size_t area_b = rank_of_area_[spot(b).area];
        return area_a != area_b ? area_a < area_b : is_worse(mark(a), mark(b));
    }

    void list() {
        view_.urgent = static_cast<int>(urgent_.size());
        const std::size_t count = std::min(worst_spots, urgent_.size());
        sort(urgent_, count, [&](std::size_t a, std::size_t b) { return comes_before(a, b); });
        for (std::size_t at = 0; at < count; ++at)
            view_.worst.push_back(spot(urgent_[at]));
    }

    BoardView& view_;
    const Board& board_;
    std::vector<std::size_t> wholes_; // at most one
    std::vector<std::size_t> areas_;
    std::vector<Tally> by_area_;
    std::vector<Tally> by_indicator_;
    std::vector<std::size_t> rank_of_area_;
    std::vector<bool> has_kind_;
    std::vector<bool> indicator_has_kind_;
    std::vector<std::size_t> urgent_; // area × number of indicators + indicator
};

} // namespace

Board::Board(const Catalog& catalog, Locality locality, int this_year)
    : locality_(std::move(locality)), this_year_(this_year) {
    for (std::size_t pack = 0; pack < locality_.packs.size(); ++pack) {
        judged_.push_back(&judged(catalog, *locality_.packs[pack], this_year));
        // Puts the whole into the first row, even if the first plan has no figures for it.
        const SeriesTable& table = judged_[pack]->table;
        const bool is_known = !areas_.empty();
        for (std::size_t column = 0; column < table.columns() && !is_known; ++column)
            if (!table.area(column))
                areas_.push_back({nullptr, no_columns()});
    }
    Places known; // areas by id
    for (std::size_t pack = 0; pack < locality_.packs.size(); ++pack) {
        add_areas(pack, known);
        add_indicators(pack);
    }
}

std::vector<std::optional<std::size_t>> Board::no_columns() const {
    return std::vector<std::optional<std::size_t>>(locality_.packs.size());
}

void Board::add_areas(std::size_t pack, Places& known) {
    const SeriesTable& table = judged_[pack]->table;
    const std::vector<Area>& areas = locality_.packs[pack]->areas;
    for (std::size_t column = 0; column < table.columns(); ++column) {
        const std::optional<std::size_t> place = table.area(column);
        if (!place) {
            areas_.front().columns[pack] = column;
            continue;
        }
        const Area& area = areas[*place];
        const auto [found, is_new] = known.emplace(area.id.value, areas_.size());
        if (is_new)
            areas_.push_back({&area, no_columns()});
        areas_[found->second].columns[pack] = column;
    }
}

void Board::add_indicators(std::size_t pack) {
    const SeriesTable& table = judged_[pack]->table;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        BoardIndicator indicator{pack, row, 0, 0};
        for (std::size_t column = 0; column < table.columns(); ++column)
            for (const Point& point : table.series(row, column)) {
                indicator.newest_year = std::max(indicator.newest_year, point.year);
                if (point.value != std::round(point.value))
                    indicator.decimals = 1;
            }
        indicators_.push_back(indicator);
    }
}

const Pack& Board::pack(std::size_t indicator) const {
    return *locality_.packs[indicators_[indicator].pack];
}

const Indicator& Board::indicator(std::size_t indicator) const {
    return pack(indicator).indicators[indicators_[indicator].row];
}

const Mark* Board::mark(std::size_t area, std::size_t indicator) const {
    const BoardIndicator& column = indicators_[indicator];
    const std::optional<std::size_t>& place = areas_[area].columns[column.pack];
    return place ? &judged_[column.pack]->cell(column.row, *place).mark : nullptr;
}

std::span<const Point> Board::series(std::size_t area, std::size_t indicator) const {
    const BoardIndicator& column = indicators_[indicator];
    const std::optional<std::size_t>& place = areas_[area].columns[column.pack];
    return place ? judged_[column.pack]->table.series(column.row, *place)
                 : std::span<const Point>{};
}

const Point* newest_of(std::span<const Point> series) {
    const auto newest = std::find_if(series.rbegin(), series.rend(),
                                     [](const Point& point) { return std::isfinite(point.value); });
    return newest == series.rend() ? nullptr : &*newest;
}

BoardView view_of(std::shared_ptr<const Board> board, const BoardChoice& choice) {
    BoardView view;
    view.board = std::move(board);
    view.choice = choice;
    Choosing(view).run();
    return view;
}

std::shared_ptr<const BoardView> board_of(const Catalog& catalog, const Pack& pack, int this_year,
                                          const BoardChoice& choice) {
    const std::shared_ptr<const BoardView>& kept = answers_of(catalog).board;
    Locality locality = locality_of(catalog, pack);
    const bool is_same =
        kept && kept->board->this_year() == this_year && kept->board->locality() == locality;
    if (is_same && kept->choice == choice)
        return kept;
    std::shared_ptr<const Board> board =
        is_same ? kept->board
                : std::make_shared<const Board>(catalog, std::move(locality), this_year);
    answers_of(catalog).board =
        std::make_shared<const BoardView>(view_of(std::move(board), choice));
    return answers_of(catalog).board;
}

} // namespace zhixiao
