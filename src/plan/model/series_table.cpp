// Sorts figures into cells by counting.
#include "plan/model/series_table.h"

#include "common/model/places.h"

#include <algorithm>
#include <cstdint>
#include <limits>

namespace zhixiao {
namespace {

constexpr std::size_t nowhere = std::numeric_limits<std::size_t>::max();

// Returns the index in `all` of each of `names`; nowhere for a name that the list lacks.
template <class Named>
std::vector<std::size_t> listed(const Names& names, const std::vector<Named>& all) {
    const Places places = places_of(all);
    std::vector<std::size_t> result(names.size(), nowhere);
    for (std::uint32_t number = 0; number < names.size(); ++number)
        if (const auto found = places.find(names[number]); found != places.end())
            result[number] = found->second;
    return result;
}

// The place of a figure: area 0 is the whole, area i + 1 is pack.areas[i].
struct Place {
    std::size_t indicator = nowhere;
    std::size_t area = nowhere;

    bool is_there() const { return indicator != nowhere && area != nowhere; }
};

// Looks names up once, so that each figure's place follows from its numbers alone.
class FigurePlaces {
  public:
    explicit FigurePlaces(const Pack& pack)
        : indicators_(listed(pack.observations.parts().indicators, pack.indicators)), areas_{0} {
        for (const std::size_t area : listed(pack.observations.parts().areas, pack.areas))
            areas_.push_back(area == nowhere ? nowhere : area + 1);
    }

    Place of(const Figure& figure) const {
        return {indicators_[figure.indicator], areas_[figure.area]};
    }

  private:
    std::vector<std::size_t> indicators_;
    std::vector<std::size_t> areas_;
};

// Says for each area, numbered as in Place, whether it gets a column.
std::vector<bool> shown_areas(const Pack& pack, const FigurePlaces& places) {
    std::vector<bool> has_figures(pack.areas.size() + 1);
    for (const Figure& figure : pack.observations.parts().rows)
        if (const Place place = places.of(figure); place.is_there())
            has_figures[place.area] = true;
    std::vector<bool> shown(pack.areas.size() + 1, true);
    const Places areas = places_of(pack.areas);
    for (const Area& area : pack.areas) {
        const auto parent = area.parent ? areas.find(area.parent->value) : areas.end();
        if (parent != areas.end())
            shown[parent->second + 1] = has_figures[parent->second + 1];
    }
    const bool have_areas =
        std::find(has_figures.begin() + 1, has_figures.end(), true) != has_figures.end();
    shown[0] = has_figures[0] || !have_areas;
    return shown;
}

} // namespace

SeriesTable::SeriesTable(const Pack& pack) : rows_(pack.indicators.size()) {
    const Figures& figures = pack.observations;
    const FigurePlaces places(pack);
    const std::vector<bool> shown = shown_areas(pack, places);
    std::vector<std::size_t> column_of(shown.size());
    for (std::size_t area = 0; area < shown.size(); ++area) {
        column_of[area] = columns_.size();
        if (shown[area])
            columns_.push_back(area == 0 ? std::nullopt : std::optional(area - 1));
    }
    const auto cell_of = [&](const Place& place) {
        return place.indicator * columns() + column_of[place.area];
    };

    starts_.assign(rows_ * columns() + 1, 0);
    for (const Figure& figure : figures.parts().rows)
        if (const Place place = places.of(figure); place.is_there())
            ++starts_[cell_of(place) + 1];
    for (std::size_t cell = 1; cell < starts_.size(); ++cell)
        starts_[cell] += starts_[cell - 1];
    points_.resize(starts_.back());
    std::vector<std::size_t> next(starts_.begin(), starts_.end() - 1);
    for (std::size_t i = 0; i < figures.size(); ++i)
        if (const Place place = places.of(figures.row(i)); place.is_there())
            points_[next[cell_of(place)]++] = point_of(figures, i);

    const auto is_earlier = [](const Point& a, const Point& b) { return a.year < b.year; };
    for (std::size_t cell = 0; cell + 1 < starts_.size(); ++cell) {
        Point* const first = points_.data() + starts_[cell];
        Point* const last = points_.data() + starts_[cell + 1];
        if (!std::is_sorted(first, last, is_earlier))
            std::stable_sort(first, last, is_earlier);
    }
}

std::span<const Point> SeriesTable::series(std::size_t row, std::size_t column) const {
    const std::size_t cell = row * columns_.size() + column;
    return std::span(points_).subspan(starts_[cell], starts_[cell + 1] - starts_[cell]);
}

} // namespace zhixiao
