// Rates of few cases: the interval that chance alone explains, and the rate pooled over several
// years.
#pragma once

#include "plan/model/plan.h"
#include "plan/model/points.h"
#include "plan/model/poisson.h"

#include <optional>
#include <span>

namespace zhixiao {

// The number of cases below which a count is a small number (docs/progress.md, Small numbers).
constexpr double small_count = 20;

// The number of years over which cases are pooled, the newest included.
constexpr int pooled_years = 3;

// Returns the factor from a share of cases to a rate: the indicator's `per`, else that of its unit
// (%, ‰, /10万), else 1.
double rate_scale(const Indicator& indicator);

// Says whether `point` has a numerator from 0 to below small_count and a denominator above 0.
bool is_small_number(const Point& point);

// Returns the exact 95 % interval of the point's rate; none unless is_small_number(point).
std::optional<Interval> rate_interval(const Point& point, double scale);

// The rate of the cases and people of several years together, counting the years with both numbers.
struct PooledRate {
    double rate = 0;
    int years = 0; // how many figures it is made of, at least two

    bool operator==(const PooledRate&) const = default;
};

// Returns the rate pooled over the last pooled_years up to the newest of `points`, which must be by
// rising year; none when fewer than two of them have numerator and denominator.
std::optional<PooledRate> pooled_rate(std::span<const Point> points, double scale);

} // namespace zhixiao
