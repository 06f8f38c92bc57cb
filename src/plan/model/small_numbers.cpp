// Computes intervals and pooled rates of few cases.
#include "plan/model/small_numbers.h"

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>

namespace zhixiao {
namespace {

bool has_counts(const Point& point) {
    return point.numerator >= 0 && std::isfinite(point.numerator) && point.denominator > 0 &&
           std::isfinite(point.denominator);
}

// Returns the interval of a count below small_count. Nearly all counts are whole, so their twenty
// intervals are computed once: a board judges hundreds of thousands of rates.
Interval count_interval(double count) {
    using Table = std::array<Interval, static_cast<std::size_t>(small_count)>;
    static const Table whole = [] {
        Table table;
        for (std::size_t k = 0; k < table.size(); ++k)
            table[k] = poisson_interval(static_cast<double>(k));
        return table;
    }();
    const bool is_whole = count == std::floor(count);
    return is_whole ? whole[static_cast<std::size_t>(count)] : poisson_interval(count);
}

} // namespace

double rate_scale(const Indicator& indicator) {
    if (indicator.per && std::isfinite(*indicator.per) && *indicator.per > 0)
        return *indicator.per;
    const std::string& unit = indicator.unit;
    if (unit == "%" || unit == "％")
        return 100;
    if (unit == "‰")
        return 1000;
    return unit.find("/10万") == std::string::npos ? 1 : 100'000;
}

bool is_small_number(const Point& point) {
    return has_counts(point) && point.numerator < small_count;
}

std::optional<Interval> rate_interval(const Point& point, double scale) {
    if (!is_small_number(point))
        return std::nullopt;
    const Interval cases = count_interval(point.numerator);
    const double factor = scale / point.denominator;
    const Interval rate{cases.low * factor, cases.high * factor};
    if (!std::isfinite(rate.low) || !std::isfinite(rate.high))
        return std::nullopt;
    return rate;
}

std::optional<PooledRate> pooled_rate(std::span<const Point> points, double scale) {
    double cases = 0;
    double people = 0;
    int years = 0;
    for (std::size_t i = points.size(); i > 0; --i) {
        const Point& point = points[i - 1];
        if (std::int64_t{points.back().year} - point.year >= pooled_years)
            break;
        if (!has_counts(point))
            continue;
        cases += point.numerator;
        people += point.denominator;
        ++years;
    }
    const double rate = cases * (scale / people);
    if (years < 2 || !std::isfinite(rate))
        return std::nullopt;
    return PooledRate{rate, years};
}

} // namespace zhixiao
