// Makes the cells of a warning board: figure, mark, tone, and the sentence that is spoken.
#include "plan/pages/board_cells.h"

#include "base/text.h"
#include "plan/act/routes.h"
#include "plan/pages/figures.h"
#include "plan/pages/measure.h"

#include <cmath>
#include <utility>

namespace zhixiao::pages {
namespace {

using scene::GridCell;
using scene::Tone;

// Returns the kind of place that the name of an area ends with, “区”; empty for an unknown kind.
std::string kind_of_place(const Wording& words, const std::string& name) {
    const std::u32string code = code_points(name);
    if (code.empty())
        return "";
    const std::string last = utf8(code.back());
    return words("board.places").find(last) == std::string::npos ? "" : last;
}

// Returns the number for a narrow cell: rounded to a whole one if it takes more than six
// characters.
std::string short_number(double value, int decimals) {
    constexpr std::size_t room = 6;
    std::string number = format_number(rounded(value, 2), decimals);
    if (number.size() > room)
        number = format_number(std::round(value));
    return number;
}

bool is_task(const Indicator& indicator) {
    return std::holds_alternative<YesNoTarget>(indicator.target);
}

std::string task_word(const Wording& words, double value) {
    return std::abs(value) > progress_epsilon ? words("board.done") : words("board.not_done");
}

class BoardCells : public scene::GridSource {
  public:
    BoardCells(std::shared_ptr<const BoardView> view, const Wording& words)
        : view_(std::move(view)), board_(*view_->board), words_(words) {}

    std::size_t rows() const override { return view_->areas.size(); }
    std::size_t columns() const override { return view_->indicators.size(); }

    scene::GridHead row(std::size_t row) const override {
        const std::size_t area = view_->areas[row];
        return {area_name(words_, board_, area), std::nullopt,
                board_.areas()[area].area == nullptr};
    }

    scene::GridHead column(std::size_t column) const override {
        const std::size_t indicator = view_->indicators[column];
        return {board_.indicator(indicator).name, tone_of(board_.pack(indicator).plan), false};
    }

    GridCell cell(std::size_t row, std::size_t column) const override {
        const BoardSpot spot = spot_of(row, column);
        GridCell cell{.text = cell_figure(words_, board_, spot)};
        const zhixiao::Mark* mark = board_.mark(spot.area, spot.indicator);
        const std::optional<Grade> kind = mark ? mark->grade : std::nullopt;
        if (!kind)
            return cell;
        const Look look = look_of(words_, *kind);
        cell.mark = look.mark;
        cell.tone = look.tone;
        const bool is_area = board_.areas()[spot.area].area != nullptr;
        if (is_area && view_->choice.kind && view_->choice.kind != kind)
            cell.ground = GridCell::Ground::Faint;
        else if (is_urgent(*kind))
            cell.ground = GridCell::Ground::Solid;
        else if (look.tone != Tone::None)
            cell.ground = GridCell::Ground::Tint;
        if (cell.ground == GridCell::Ground::Faint)
            cell.tone = Tone::None;
        return cell;
    }

    std::string spoken(std::size_t row, std::size_t column) const override {
        const BoardSpot spot = spot_of(row, column);
        const Wording& words = words_;
        return fill(words("board.cell"), {{"area", area_name(words_, board_, spot.area)},
                                          {"indicator", board_.indicator(spot.indicator).name},
                                          {"figure", spoken_figure(words_, *view_, spot)},
                                          {"status", spoken_status(spot)}});
    }

    std::optional<Place> place(std::size_t row, std::size_t column) const override {
        return place_of(board_, spot_of(row, column));
    }

    const void* identity() const override { return view_.get(); }

  private:
    // Returns the word of the mark's grade, with the status's closer word where there is one.
    std::string spoken_status(BoardSpot spot) const {
        const Wording& words = words_;
        const std::optional<Look> look = cell_look(words, board_, spot);
        if (!look)
            return words("board.words");
        const Look kind = look_of(words, *board_.mark(spot.area, spot.indicator)->grade);
        if (kind.word == look->word)
            return look->word;
        return fill(words("board.kind"), {{"kind", kind.word}, {"status", look->word}});
    }

    BoardSpot spot_of(std::size_t row, std::size_t column) const {
        return {view_->areas[row], view_->indicators[column]};
    }

    std::shared_ptr<const BoardView> view_;
    const Board& board_;
    const Wording& words_;
};

} // namespace

std::string whole_name(const Wording& words, const Locality& locality) {
    const std::string kind = kind_of_place(words, locality.name);
    return kind.empty() ? words("board.whole") : fill(words("board.whole_of"), {{"kind", kind}});
}

std::string count_of_areas(const Wording& words, const BoardView& view) {
    std::string kind;
    bool is_one_kind = true;
    for (const BoardArea& each : view.board->areas()) {
        if (!each.area)
            continue;
        const std::string own = kind_of_place(words, each.area->name);
        is_one_kind = is_one_kind && !own.empty() && (kind.empty() || kind == own);
        kind = own;
    }
    const std::string count = std::to_string(view.area_count);
    return is_one_kind && !kind.empty()
               ? fill(words("board.areas_of"), {{"count", count}, {"kind", kind}})
               : fill(words("board.areas"), {{"count", count}});
}

std::string area_name(const Wording& words, const Board& board, std::size_t area) {
    const Area* named = board.areas()[area].area;
    return named ? named->name : whole_name(words, board.locality());
}

std::string cell_figure(const Wording& words, const Board& board, BoardSpot spot) {
    const Point* newest = newest_of(board.series(spot.area, spot.indicator));
    if (!newest)
        return words("board.nothing");
    const zhixiao::Mark* mark = board.mark(spot.area, spot.indicator);
    if (mark && mark->flags.small_number && std::isfinite(newest->numerator))
        return fill(words("board.cases"), {{"count", format_number(newest->numerator)}});
    if (is_task(board.indicator(spot.indicator)))
        return task_word(words, newest->value);
    return short_number(newest->value, board.indicators()[spot.indicator].decimals);
}

std::string spoken_figure(const Wording& words, const BoardView& view, BoardSpot spot) {
    const Board& board = *view.board;
    const Point* newest = newest_of(board.series(spot.area, spot.indicator));
    if (!newest)
        return words("figure.none");
    const Indicator& indicator = board.indicator(spot.indicator);
    std::string figure =
        is_task(indicator)
            ? task_word(words, newest->value)
            : figure_of(indicator, newest->value, board.indicators()[spot.indicator].decimals) +
                  unit_of(indicator);
    const std::string shown = cell_figure(words, board, spot);
    const zhixiao::Mark* mark = board.mark(spot.area, spot.indicator);
    if (mark && mark->flags.small_number && std::isfinite(newest->numerator))
        figure = fill(words("board.cases_and_rate"), {{"cases", shown}, {"rate", figure}});
    if (newest->year == view.year)
        return figure;
    return fill(words("board.older"), {{"figure", figure}, {"year", year_of(words, newest->year)}});
}

std::optional<Look> cell_look(const Wording& words, const Board& board, BoardSpot spot) {
    const zhixiao::Mark* mark = board.mark(spot.area, spot.indicator);
    if (!mark || !mark->grade)
        return std::nullopt;
    return look_of(words, *mark->status, *mark->grade);
}

Place place_of(const Board& board, BoardSpot spot) {
    const Area* area = board.areas()[spot.area].area;
    const bool is_known = area && board.mark(spot.area, spot.indicator);
    return IndicatorPage{board.pack(spot.indicator).plan.id, board.indicator(spot.indicator).id,
                         is_known ? std::optional(area->id) : std::nullopt};
}

std::shared_ptr<const scene::GridSource> board_cells(std::shared_ptr<const BoardView> view,
                                                     const Wording& words) {
    return std::make_shared<const BoardCells>(std::move(view), words);
}

} // namespace zhixiao::pages
