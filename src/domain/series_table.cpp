// Sorting figures into cells by counting.
#include "domain/series_table.h"

#include "domain/places.h"

#include <algorithm>

namespace zhixiao {
namespace {

std::optional<std::size_t> find(const Places& places, const std::string& id) {
    const auto found = places.find(id);
    if (found == places.end())
        return std::nullopt;
    return found->second;
}

// Where a figure belongs; area 0 is the whole, area i + 1 is pack.areas[i].
struct Place {
    std::size_t indicator = 0;
    std::size_t area = 0;
};

// One per observation; none for one that refers to what is not there.
std::vector<std::optional<Place>> observation_places(const Pack& pack) {
    const Places indicators = places_of(pack.indicators);
    const Places areas = places_of(pack.areas);
    std::vector<std::optional<Place>> result;
    result.reserve(pack.observations.size());
    for (const Observation& observation : pack.observations) {
        const auto indicator = find(indicators, observation.indicator.value);
        const auto area = observation.area ? find(areas, observation.area->value) : std::nullopt;
        if (!indicator || (observation.area && !area))
            result.emplace_back();
        else
            result.emplace_back(Place{*indicator, area ? *area + 1 : 0});
    }
    return result;
}

// Whether each area, numbered as in Place, gets a column.
std::vector<bool> shown_areas(const Pack& pack, const std::vector<std::optional<Place>>& places) {
    std::vector<bool> has_figures(pack.areas.size() + 1);
    for (const auto& place : places)
        if (place)
            has_figures[place->area] = true;
    std::vector<bool> shown(pack.areas.size() + 1, true);
    const Places areas = places_of(pack.areas);
    for (const Area& area : pack.areas)
        if (const auto parent = area.parent ? find(areas, area.parent->value) : std::nullopt)
            shown[*parent + 1] = has_figures[*parent + 1];
    const bool have_areas =
        std::find(has_figures.begin() + 1, has_figures.end(), true) != has_figures.end();
    shown[0] = has_figures[0] || !have_areas;
    return shown;
}

} // namespace

SeriesTable::SeriesTable(const Pack& pack) : rows_(pack.indicators.size()) {
    const auto places = observation_places(pack);
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
    for (const auto& place : places)
        if (place)
            ++starts_[cell_of(*place) + 1];
    for (std::size_t cell = 1; cell < starts_.size(); ++cell)
        starts_[cell] += starts_[cell - 1];
    points_.resize(starts_.back());
    std::vector<std::size_t> next(starts_.begin(), starts_.end() - 1);
    for (std::size_t i = 0; i < places.size(); ++i)
        if (places[i])
            points_[next[cell_of(*places[i])]++] = point_of(pack.observations[i]);

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
