// Splits observations into rows, names and details, and joins them again.
#include "plan/model/figures.h"

#include <algorithm>
#include <cassert>
#include <string>
#include <utility>

namespace zhixiao {
namespace {

// Returns the number of `text` in `texts` + 1, adding it if it is new; 0 for an empty text.
std::uint32_t number_of(Names& texts, const std::string& text) {
    return text.empty() ? 0 : texts.add(text) + 1;
}

std::string text_of(const Names& texts, std::uint32_t number) {
    return number == 0 ? std::string() : std::string(texts[number - 1]);
}

} // namespace

Figures::Figures(std::initializer_list<Observation> all) {
    for (const Observation& observation : all)
        add(observation);
}

Figures::Figures(const std::vector<Observation>& all) {
    for (const Observation& observation : all)
        add(observation);
}

std::optional<Figures> Figures::from(Parts parts) {
    const bool are_rows_sound =
        std::all_of(parts.rows.begin(), parts.rows.end(), [&](const Figure& figure) {
            return figure.indicator < parts.indicators.size() &&
                   figure.area <= parts.areas.size() && figure.details() <= parts.details.size();
        });
    const bool are_details_sound =
        std::all_of(parts.details.begin(), parts.details.end(), [&](const FigureDetails& details) {
            return details.source <= parts.texts.size() && details.note <= parts.texts.size();
        });
    if (!are_rows_sound || !are_details_sound)
        return std::nullopt;
    Figures figures;
    figures.parts_ = std::move(parts);
    return figures;
}

Observation Figures::operator[](std::size_t place) const {
    const Figure& figure = parts_.rows[place];
    Observation observation;
    observation.indicator.value = parts_.indicators[figure.indicator];
    if (figure.area != 0)
        observation.area = AreaId{std::string(parts_.areas[figure.area - 1])};
    observation.year = figure.year;
    observation.value = figure.value;
    observation.quality = figure.quality();
    observation.confidence = figure.confidence();
    observation.numerator = numerator(figure);
    observation.denominator = denominator(figure);
    if (figure.details() != 0) {
        const FigureDetails& details = parts_.details[figure.details() - 1];
        observation.source = text_of(parts_.texts, details.source);
        observation.note = text_of(parts_.texts, details.note);
    }
    return observation;
}

std::optional<double> Figures::numerator(const Figure& figure) const {
    if (figure.details() == 0 || !parts_.details[figure.details() - 1].has_numerator)
        return std::nullopt;
    return parts_.details[figure.details() - 1].numerator;
}

std::optional<double> Figures::denominator(const Figure& figure) const {
    if (figure.details() == 0 || !parts_.details[figure.details() - 1].has_denominator)
        return std::nullopt;
    return parts_.details[figure.details() - 1].denominator;
}

void Figures::add(const Observation& observation) {
    Figure figure;
    figure.value = observation.value;
    figure.indicator = parts_.indicators.add(observation.indicator.value);
    figure.area = observation.area ? parts_.areas.add(observation.area->value) + 1 : 0;
    figure.year = observation.year;
    figure.marks = Figure::marks_of(number_of_details(observation), observation.quality,
                                    observation.confidence);
    parts_.rows.push_back(figure);
    index_.reset();
}

// Returns the number of the observation's details + 1, adding them if they are new; 0 when it has
// none.
std::uint32_t Figures::number_of_details(const Observation& observation) {
    FigureDetails details;
    details.numerator = observation.numerator.value_or(0);
    details.denominator = observation.denominator.value_or(0);
    details.has_numerator = observation.numerator.has_value();
    details.has_denominator = observation.denominator.has_value();
    details.source = number_of(parts_.texts, observation.source);
    details.note = number_of(parts_.texts, observation.note);
    const auto next = static_cast<std::uint32_t>(parts_.details.size() + 1);
    assert(next <= Figure::most_details);
    if (!details.has_numerator && !details.has_denominator) {
        if (details.source == 0 && details.note == 0)
            return 0;
        const std::uint64_t key = std::uint64_t{details.source} << 32 | details.note;
        const auto [known, is_new] = shared_.emplace(key, next);
        if (!is_new)
            return known->second;
    }
    parts_.details.push_back(details);
    return next;
}

void Figures::remove(const std::vector<bool>& dropped) {
    std::size_t kept = 0;
    for (std::size_t place = 0; place < parts_.rows.size(); ++place)
        if (!dropped[place])
            parts_.rows[kept++] = parts_.rows[place];
    parts_.rows.resize(kept);
    index_.reset();
}

const SeriesIndex& Figures::index() const {
    if (!index_)
        index_.emplace(parts_.rows, parts_.indicators.size(), parts_.areas.size());
    return *index_;
}

std::span<const std::uint32_t> Figures::of(const IndicatorId& indicator) const {
    const std::optional<std::uint32_t> number = parts_.indicators.find(indicator.value);
    return number ? index().figures_of(*number) : std::span<const std::uint32_t>{};
}

std::span<const std::uint32_t> Figures::of(const IndicatorId& indicator,
                                           const std::optional<AreaId>& area) const {
    const std::optional<std::uint32_t> number = parts_.indicators.find(indicator.value);
    const std::optional<std::uint32_t> place = area ? parts_.areas.find(area->value) : std::nullopt;
    if (!number || (area && !place))
        return {};
    return index().figures_of(*number, place ? *place + 1 : 0);
}

bool Figures::operator==(const Figures& other) const {
    return size() == other.size() && std::equal(begin(), end(), other.begin());
}

} // namespace zhixiao
