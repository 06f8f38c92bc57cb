// Sorts places by counting, in stable passes from the least significant key to the most.
#include "plan/model/series_index.h"

#include <algorithm>
#include <utility>

namespace zhixiao {
namespace {

using Places = std::vector<std::uint32_t>;

// Returns `places` ordered by a key below `keys`; places with equal keys keep their order.
template <class KeyOf> Places sorted_by(const Places& places, std::size_t keys, KeyOf key_of) {
    Places next(keys + 1);
    for (const std::uint32_t place : places)
        ++next[key_of(place) + 1];
    for (std::size_t key = 1; key <= keys; ++key)
        next[key] += next[key - 1];
    Places sorted(places.size());
    for (const std::uint32_t place : places)
        sorted[next[key_of(place)]++] = place;
    return sorted;
}

} // namespace

std::optional<Confidence> Figure::confidence() const {
    const std::uint32_t number = marks >> 2 & 3;
    return number == 0 ? std::nullopt : std::optional(static_cast<Confidence>(number - 1));
}

std::uint32_t Figure::marks_of(std::uint32_t details, Quality quality,
                               std::optional<Confidence> confidence) {
    const std::uint32_t sure = confidence ? static_cast<std::uint32_t>(*confidence) + 1 : 0;
    return details << 4 | sure << 2 | static_cast<std::uint32_t>(quality);
}

SeriesIndex::SeriesIndex(std::span<const Figure> figures, std::size_t indicators, std::size_t areas)
    : order_(figures.size()) {
    const auto indicator_of = [&](std::uint32_t place) { return figures[place].indicator; };
    const auto area_of = [&](std::uint32_t place) { return figures[place].area; };
    for (std::uint32_t place = 0; place < order_.size(); ++place)
        order_[place] = place;
    order_ = sorted_by(order_, areas + 1, area_of);
    order_ = sorted_by(order_, indicators, indicator_of);

    for (std::uint32_t at = 0; at < order_.size(); ++at) {
        const Figure& figure = figures[order_[at]];
        if (starts_.empty() || starts_.back().indicator != figure.indicator ||
            starts_.back().area != figure.area)
            starts_.push_back({figure.indicator, figure.area, at});
    }
    starts_.push_back(
        {static_cast<std::uint32_t>(indicators), 0, static_cast<std::uint32_t>(order_.size())});

    first_of_.resize(indicators + 1);
    for (std::size_t indicator = 0, at = 0; indicator <= indicators; ++indicator) {
        while (starts_[at].indicator < indicator)
            ++at;
        first_of_[indicator] = static_cast<std::uint32_t>(at);
    }

    const auto is_earlier = [&](std::uint32_t a, std::uint32_t b) {
        return figures[a].year < figures[b].year;
    };
    for (std::size_t at = 0; at + 1 < starts_.size(); ++at) {
        std::uint32_t* const first = order_.data() + starts_[at].first;
        std::uint32_t* const last = order_.data() + starts_[at + 1].first;
        if (!std::is_sorted(first, last, is_earlier))
            std::stable_sort(first, last, is_earlier);
    }
}

std::span<const SeriesStart> SeriesIndex::series(std::uint32_t indicator) const {
    const std::uint32_t first = first_of_[indicator];
    return std::span(starts_).subspan(first, first_of_[indicator + 1] - first);
}

std::span<const std::uint32_t> SeriesIndex::figures(const SeriesStart& series) const {
    const SeriesStart* const next = &series + 1; // exists for every series, as starts_ has one more
    return order().subspan(series.first, next->first - series.first);
}

std::span<const std::uint32_t> SeriesIndex::figures_of(std::uint32_t indicator) const {
    const std::uint32_t first = starts_[first_of_[indicator]].first;
    return order().subspan(first, starts_[first_of_[indicator + 1]].first - first);
}

std::span<const std::uint32_t> SeriesIndex::figures_of(std::uint32_t indicator,
                                                       std::uint32_t area) const {
    const std::span<const SeriesStart> all = series(indicator);
    const auto found = std::lower_bound(
        all.begin(), all.end(), area,
        [](const SeriesStart& one, std::uint32_t wanted) { return one.area < wanted; });
    if (found == all.end() || found->area != area)
        return {};
    return figures(*found);
}

} // namespace zhixiao
