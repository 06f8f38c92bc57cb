// The scales of an indicator chart: round figures along its side, years along its foot.
#include "draw/chart_axis.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace zhixiao::draw {
namespace {

constexpr int most_ticks = 6;
constexpr int least_ticks = 4;
constexpr double zone_share = 0.15;  // least share of the axis for the zone
constexpr double point_share = 0.04; // least share of the axis beyond the outermost points
constexpr double slack = 1e-9;       // in steps: a figure this near to a tick lies on it

struct Span {
    double low = 0;
    double high = 0;
    double lowest_point = 0; // without points, the value that came first
    double highest_point = 0;
};

// Widens the span to hold `value`. `is_point`: the value is a point, whose label needs room.
void add(std::optional<Span>& span, double value, bool is_point) {
    if (!is_plottable(value))
        return;
    if (!span)
        span = Span{value, value, value, value};
    span->low = std::min(span->low, value);
    span->high = std::max(span->high, value);
    if (!is_point)
        return;
    span->lowest_point = std::min(span->lowest_point, value);
    span->highest_point = std::max(span->highest_point, value);
}

std::optional<Span> span_of(const scene::Chart& chart) {
    std::optional<Span> span;
    for (const scene::ChartPoint& point : chart.points)
        add(span, point.value, true);
    if (const std::optional<ShownProjection> projection = shown_projection(chart))
        add(span, projection->to.value, true);
    for (const scene::ChartPoint& point : chart.points)
        for (const std::optional<double>& end : {point.low, point.high})
            if (end)
                add(span, *end, false);
    for (const scene::ChartSpot& spot : chart.path)
        if (is_plottable(spot))
            add(span, spot.value, false);
    if (chart.zone)
        for (const std::optional<double>& edge : {chart.zone->low, chart.zone->high})
            if (edge)
                add(span, *edge, false);
    return span;
}

// Widens the span of equal figures, which need a scale too: to a tenth of their size, or to 1
// around 0.
Span spread(Span span) {
    const double size = std::max(std::abs(span.low), std::abs(span.high));
    if (span.high - span.low > size * 1e-6)
        return span;
    const double half = size > 0 ? size * 0.05 : 0.5;
    span.low -= half;
    span.high += half;
    return span;
}

int decimals_of(double step) {
    int decimals = 0;
    for (double scaled = step; decimals < 9 && std::abs(scaled - std::round(scaled)) > 1e-6;
         scaled *= 10)
        ++decimals;
    return decimals;
}

// An axis in whole steps: it goes from `first` to `last`, both times `step`.
struct Steps {
    double step = 1;
    double first = 0;
    double last = 0;

    double count() const { return last - first + 1; }
};

// Bounds of an axis: it does not go below 0 if no figure does, and not above 100 if all figures lie
// from 0 to 100, as percentages do.
struct Limits {
    bool floor = false;
    bool ceiling = false;

    bool lets_lower(const Steps& steps) const { return !floor || steps.first >= 1; }
    bool lets_raise(const Steps& steps) const {
        return !ceiling || (steps.last + 1) * steps.step <= 100 * (1 + slack);
    }
};

// Returns whether the axis needs one more step at its low end, so that an open zone is seen to go
// on beyond the target and the lowest point has room for its label.
bool wants_lower(const Steps& steps, const Span& span, const scene::Chart& chart) {
    const double size = steps.last - steps.first;
    const bool open = chart.zone && chart.zone->high && !chart.zone->low;
    return (open && *chart.zone->high / steps.step - steps.first < zone_share * size) ||
           span.lowest_point / steps.step - steps.first < point_share * size;
}

bool wants_higher(const Steps& steps, const Span& span, const scene::Chart& chart) {
    const double size = steps.last - steps.first;
    const bool open = chart.zone && chart.zone->low && !chart.zone->high;
    return (open && steps.last - *chart.zone->low / steps.step < zone_share * size) ||
           steps.last - span.highest_point / steps.step < point_share * size;
}

Steps steps_for(const Span& span, const scene::Chart& chart, const Limits& limits, double step) {
    Steps steps{step, std::floor(span.low / step + slack), std::ceil(span.high / step - slack)};
    if (wants_lower(steps, span, chart) && limits.lets_lower(steps))
        --steps.first;
    if (wants_higher(steps, span, chart) && limits.lets_raise(steps))
        ++steps.last;
    return steps;
}

void widen(Steps& steps, const Limits& limits) {
    for (bool upwards = true; steps.count() < least_ticks; upwards = !upwards) {
        if ((upwards && limits.lets_raise(steps)) || !limits.lets_lower(steps))
            ++steps.last;
        else
            --steps.first;
    }
}

Steps choose_steps(const Span& tight, const scene::Chart& chart) {
    const Limits limits{tight.low >= 0, tight.low >= 0 && tight.high <= 100};
    const Span span = spread(tight);
    const double range = span.high - span.low;
    const double decade = std::pow(10, std::floor(std::log10(range / most_ticks)));
    constexpr std::array<double, 8> round_steps{1, 2, 2.5, 5, 10, 20, 25, 50};
    // First tries only steps with no more decimals than the chart asks for; then finer ones too,
    // except 2.5 and 25.
    for (const bool plain : {true, false}) {
        for (const double round : round_steps) {
            const double step = round * decade;
            const bool is_plain = decimals_of(step) <= std::max(0, chart.decimals);
            if (plain ? !is_plain : !is_plain && (round == 2.5 || round == 25))
                continue;
            Steps steps = steps_for(span, chart, limits, step);
            if (steps.count() > most_ticks || (plain && steps.count() < least_ticks))
                continue;
            widen(steps, limits);
            return steps;
        }
    }
    return {range, std::floor(span.low / range), std::ceil(span.high / range) + 1};
}

} // namespace

bool is_plottable(double value) { return std::isfinite(value) && std::abs(value) < 1e15; }

bool is_plottable(const scene::ChartSpot& spot) {
    return is_plottable(spot.value) && std::isfinite(spot.year) && std::abs(spot.year) < 1e6;
}

YearSpan years_of(const scene::Chart& chart) {
    YearSpan years{std::min(chart.first_year, chart.last_year),
                   std::max(chart.first_year, chart.last_year)};
    const auto include = [&](int from, int to) {
        years.first = std::min(years.first, from);
        years.last = std::max(years.last, to);
    };
    for (const scene::ChartPoint& point : chart.points)
        include(point.year, point.year);
    for (const scene::ChartSpot& spot : chart.path)
        if (is_plottable(spot))
            include(static_cast<int>(std::floor(spot.year)),
                    static_cast<int>(std::ceil(spot.year)));
    return years;
}

std::optional<ShownProjection> shown_projection(const scene::Chart& chart) {
    if (!chart.projection || !is_plottable({chart.projection->year, chart.projection->value}))
        return std::nullopt;
    const auto newest =
        std::find_if(chart.points.rbegin(), chart.points.rend(),
                     [](const scene::ChartPoint& point) { return is_plottable(point.value); });
    if (newest == chart.points.rend())
        return std::nullopt;
    const scene::ChartSpot from{static_cast<double>(newest->year), newest->value};
    const scene::ChartSpot to{chart.projection->year, chart.projection->value};
    const double last = years_of(chart).last;
    if (!(to.year > from.year) || !(last > from.year))
        return std::nullopt;
    if (to.year <= last)
        return ShownProjection{from, to, false};
    const double share = (last - from.year) / (to.year - from.year);
    return ShownProjection{from, {last, from.value + share * (to.value - from.value)}, true};
}

ValueAxis value_axis(const scene::Chart& chart) {
    ValueAxis axis;
    const std::optional<Span> span = span_of(chart);
    const Steps steps = span ? choose_steps(*span, chart) : Steps{1, 0, least_ticks};
    axis.known = span.has_value();
    axis.decimals = std::clamp(std::max(chart.decimals, decimals_of(steps.step)), 0, 9);
    axis.low = steps.first * steps.step;
    axis.high = steps.last * steps.step;
    for (double at = steps.first; at <= steps.last; ++at)
        axis.ticks.push_back(at * steps.step);
    return axis;
}

std::string tick_label(const ValueAxis& axis, double tick) {
    return format_number(tick, axis.decimals);
}

std::vector<int> labelled_years(int first, int last, float year_width, float label_width) {
    constexpr std::array<int, 7> rhythms{1, 2, 5, 10, 20, 50, 100};
    const auto fits = [&](int years) {
        return static_cast<float>(years) * year_width >= label_width;
    };
    const auto rhythm = std::find_if(rhythms.begin(), rhythms.end(), fits);
    std::vector<int> years;
    const int step = rhythm == rhythms.end() ? std::max(1, last - first + 1) : *rhythm;
    for (int year = last; year >= first; year -= step)
        years.insert(years.begin(), year);
    return years;
}

} // namespace zhixiao::draw
